/** Frameworks set senseless values. Each property of each element treats them as unset. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { mount, settle, TAGS, turn } from '../helpers/mount.js';
import { mockNetwork } from '../helpers/network.js';
import { shownText } from '../helpers/shown-text.js';
import { SIMPLE } from '../pages/article.js';
import { PROPERTIES } from '../pages/properties.js';

/** By the name under which a failure is told. */
const VALUES: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  empty: '',
  false: false,
  number: 7654321,
  object: { toString: () => '[object Object]' },
  list: [],
  'text of an object': '[object Object]',
};

const FLAGS = ['anonymous', 'noImages', 'jsonLd'];

/** Returns true if a value is invalid for a property: some values set a flag, and an id may be a number. */
const isSenseless = (name: string, kind: string): boolean =>
  FLAGS.includes(name) ? !/number|object|list/.test(kind) : !(name === 'item' && kind === 'number');

/** Rendered HTML without Lit's comments, or the author's fallback. */
function read(element: NewsElement): string {
  const html = element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';
  return html.includes('<slot') ? `the author: ${shownText(element)}` : html;
}

describe.each(TAGS)('<%s>', (tag) => {
  const names = Object.keys({ ...PROPERTIES.all, ...PROPERTIES[tag] });

  it.each(names)('takes a senseless %s for none [L16]', async (name) => {
    const fetched = mockNetwork({});
    const [attributes, children] = SIMPLE[tag];
    const attribute = name.toLowerCase();

    const readAfter = async (change: (element: NewsElement) => void): Promise<string> => {
      const element = await mount(`<${tag} ${attributes}>${children || 'Fallback'}</${tag}>`);
      element.removeAttribute(attribute);
      await settle();
      change(element);
      await turn();
      // Invalid values are ignored without an issue, except for data.
      const issues = name === 'article' ? [] : element.issues.map(({ code }) => code);
      const html = [read(element), ...issues].join('\n');
      document.body.replaceChildren();
      return html;
    };

    const wanted = await readAfter(() => undefined);
    // A document that is none is told of, and what the author wrote is shown.
    const allowed =
      name === 'article'
        ? [wanted, `the author: ${children ? '9 March Vote on the bridge' : 'Fallback'}`]
        : [wanted];
    for (const [kind, value] of Object.entries(VALUES)) {
      if (!isSenseless(name, kind)) continue;
      const html = await readAfter((element) => Object.assign(element, { [name]: value }));
      expect(allowed, `property ${kind}`).toContain(html);
    }
    for (const value of FLAGS.includes(name) ? ['false'] : ['', '[object Object]']) {
      const html = await readAfter((element) => {
        element.setAttribute(attribute, value);
      });
      expect(allowed, `attribute "${value}"`).toContain(html);
    }
    expect(fetched).not.toHaveBeenCalled();
  });
});
