/** Every part that is drawn is documented, and every documented part is drawn somewhere. */
import { describe, expect, it } from 'vitest';
import manifest from '../../custom-elements.json';
import type { NewsElement } from '../../src/index.js';
import { inside, settle, show, type Tag, TAGS } from '../helpers/mount.js';
import { samples } from '../helpers/samples.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string; readonly description?: string }[];
}

const partsOf = (tag: Tag) =>
  (manifest.modules as readonly { declarations: readonly Declaration[] }[])
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)?.cssParts ?? [];

/** The words of an attribute on anything in a shadow tree, deeper ones not included. */
const wordsIn = (tree: ParentNode | null, attribute: string): string[] =>
  [...(tree?.querySelectorAll(`[${attribute}]`) ?? [])].flatMap((element) =>
    (element.getAttribute(attribute) ?? '').split(/[\s,]+/),
  );

/** The parts a page can reach right now: the element's own, and those of its children it exports. */
function reachable({ shadowRoot }: Element): string[] {
  const exported = [...(shadowRoot?.querySelectorAll('[exportparts]') ?? [])].flatMap((child) => {
    const drawn = wordsIn(child.shadowRoot, 'part');
    const names = (child.getAttribute('exportparts') ?? '').split(/[\s,]+/);
    return names.filter((name) => drawn.includes(name));
  });
  return [...wordsIn(shadowRoot, 'part'), ...exported];
}

const image = {
  url: '/stories/samples/lavrov-rubio.svg',
  creditText: 'Ada',
  license: 'https://a.example/',
};
const picture = {
  headline: 'A',
  events: [{ name: 'A', date: '2025', image, url: 'https://a.example/' }],
};
const ada = { speaker: 'Ada', text: 'So.', url: 'https://a.example/' };
const chain = {
  topic: 'A',
  established: ['B'],
  statements: [
    { ...ada, id: 'a', speaker: { name: 'Ada', url: 'https://a.example/' } },
    { ...ada, id: 'b', respondsTo: 'a' },
    { ...ada, respondsTo: 'b' },
  ],
};

/** Parts that an element shows, over all its forms. */
async function drawAll(tag: Tag): Promise<Set<string>> {
  const drawn = new Set<string>();
  const look = async (element: NewsElement) => {
    for (const toggle of inside(element, '[aria-pressed]')) toggle.click();
    await settle();
    for (const part of reachable(element)) drawn.add(part);
  };
  const articles = [...samples.values(), picture, chain, { headline: '' }];
  for (const article of articles) {
    const items =
      tag === 'news-quote-card' && 'quotes' in article ? article.quotes?.map(({ id }) => id) : [];
    for (const item of [undefined, ...(items ?? [])])
      await look(await show(tag, { article, item }));
  }
  await look(await show(tag, { src: 'javascript:0' }));
  return drawn;
}

describe.each(TAGS)('<%s>', (tag) => {
  const documented = partsOf(tag);

  it('has every part it draws documented, and no others', async () => {
    const drawn = await drawAll(tag);
    expect([...drawn].sort()).toEqual(documented.map(({ name }) => name).sort());
  });

  it('says of each part what it is', () => {
    const silent = documented.filter(({ description = '' }) => description.length < 5);
    expect(silent).toEqual([]);
  });
});
