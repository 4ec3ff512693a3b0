/** No string of a document gets out of its place in what a server writes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderToDeclarativeShadowDom } from '../../src/server.js';
import { CORPUS } from '../hostile/corpus.js';
import { type Fill, fillDocument, honest } from '../hostile/document.js';
import { difference, type Token, tokensOf } from '../hostile/tokens.js';
import { type Watch, watch } from '../hostile/watch.js';
import { firstFew } from '../helpers/lane.js';
import { settle, NOW, show, TAGS } from '../helpers/mount.js';

/** The markup of a server as a browser parses it, out of the page: nothing in it is an element of ours. */
function parse(markup: string): Element {
  const { body } = (
    Document as unknown as { parseHTMLUnsafe: (html: string) => Document }
  ).parseHTMLUnsafe(markup);
  expect(body.childElementCount).toBe(1);
  const [element] = body.children;
  if (!element) throw new Error('Nothing was written.');
  return element;
}

/** Without what only one of the two says, and with addresses as they are meant. */
const comparable = (tokens: readonly Token[]): readonly Token[] => {
  const inStyle: boolean[] = [];
  return tokens.flatMap((token) => {
    if (token.kind === 'element' && token.name === 'style') inStyle.push(true);
    if (token.kind === 'end' && token.name === 'style') return (inStyle.pop(), []);
    if (inStyle.length > 0 || token.name === 'data-until') return [];
    return [{ ...token, value: token.value.replace(/\s+/g, ' ').trim() }];
  });
};

let watching: Watch;
beforeEach(() => {
  watching = watch(window);
});
afterEach(() => {
  watching.stop();
});

describe.each(Object.entries(CORPUS))('%s', (_, strings) => {
  it.each(firstFew(4, Object.entries<string>(strings)))('%s [D1]', async (_name, given) => {
    const fill: Fill = (field, use, variant) =>
      use === 'text' ? given : honest(field, use, variant);
    const article = fillDocument(fill);
    for (const tag of TAGS) {
      const markup = renderToDeclarativeShadowDom(JSON.stringify(article), {
        tag,
        now: NOW,
        lang: 'en',
        base: document.baseURI,
      });
      const element = await show(tag, { article: JSON.stringify(article) });
      await settle(element);
      // With nothing to draw, a server leaves it to the browser.
      const { shadowRoot } = parse(markup);
      if (!shadowRoot) continue;
      const served = comparable(tokensOf(shadowRoot.host));
      const own = comparable(tokensOf(element));
      expect(difference(own, served)).toBeUndefined();
      element.remove();
    }
    expect(watching.seen().executed).toEqual([]);
  });
});
