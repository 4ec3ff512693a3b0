// Proves: src/shared/parts/text.ts, src/shared/parts/time.ts
/** A text stays in its place: it neither turns nor moves nor widens what stands beside it. */
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { someEntries } from '../helpers/lane.js';
import { inside, show, type Tag, TAGS } from '../helpers/mount.js';
import { fillDocument, type FilledDocument, honest } from '../hostile/document.js';
import {
  directionOf,
  isIsolated,
  matching,
  moved,
  neighbours,
  textNodes,
} from '../hostile/geometry.js';
import { LENGTHS } from '../hostile/odd-characters.js';
import { FIELDS } from '../hostile/schema-fields.js';

/** A document with the same text in every place, or in those of one name. */
const documentOf = (text: string, only?: string): FilledDocument =>
  fillDocument((field, use, variant) =>
    use === 'text' && (!only || only === field) ? text : honest(field, use, variant),
  );

/** Shows it; `article` takes any object, as from a page that does not know the model. */
const showDocument = (tag: Tag, document: FilledDocument, width?: number): Promise<HTMLElement> =>
  show(tag, { article: JSON.stringify(document) }, width);

const MARKS = '[\u202a-\u202e\u2066-\u2069]*';
/** The name, whatever marks of direction are in it. */
const NAME = new RegExp(`${MARKS}Ada${MARKS} Quillfeather${MARKS}`, 'g');

afterEach(async () => {
  document.body.removeAttribute('style');
  await page.viewport(960, 720);
});

describe.each(TAGS)('in <%s>', (tag) => {
  it('every text is isolated from what stands beside it [D21 D22]', async () => {
    const element = await showDocument(tag, documentOf('Ada Quillfeather'));
    const texts = textNodes(element).filter(({ data }) => data.includes('Quillfeather'));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !isIsolated(text)).map(({ data }) => data)).toEqual([]);
  });

  it('every text is read in its own direction, where its language is not known [D22]', async () => {
    const document = fillDocument((field, use, variant) => {
      if (use === 'language') return undefined;
      return use === 'text' ? 'נגה אשדולין (שר).' : honest(field, use, variant);
    });
    const element = await showDocument(tag, document);
    const texts = textNodes(element).filter(({ data }) => data.trim().startsWith('נגה'));
    expect(texts.length).toBeGreaterThan(2);
    const wrong = texts.filter((text) => !['rtl', 'its own'].includes(directionOf(text)));
    expect(wrong.map((text) => text.parentElement?.outerHTML)).toEqual([]);
  });

  it.each([
    ['an override', '\u202eAda Quillfeather'],
    ['an embedding', '\u202bAda Quillfeather'],
    ['an isolate', '\u2067Ada Quillfeather'],
    ['an isolate with an override in it', '\u2067\u202eAda\u2069 Quillfeather'],
    ['an override in the middle', 'Ada\u202e Quillfeather'],
    ['a nest of marks', `${'\u202e\u2067'.repeat(50)}Ada Quillfeather`],
    ['the end of what was never opened', 'Ada\u2069\u202c Quillfeather\u202c\u2069'],
  ])('%s that stays open moves nothing beside it [D21]', async (_, text) => {
    // A name that is turned round is as wide as before only where letters do not fit into each other.
    document.body.style.fontFamily = 'monospace';
    const calm = await showDocument(tag, documentOf('Ada Quillfeather'), 900);
    const before = neighbours(calm, NAME);
    const names = matching(calm, NAME).length;
    document.body.replaceChildren();
    const wild = await showDocument(tag, documentOf(text), 900);
    expect(before.length).toBeGreaterThan(3);
    expect(matching(wild, NAME)).toHaveLength(names);
    expect(moved(before, neighbours(wild, NAME))).toEqual([]);
  });

  it.each(Object.entries(LENGTHS))(
    '%s stay within a page of 320 pixels [D23]',
    async (name, text) => {
      await page.viewport(320, 720);
      // As narrow as its margins let it be: what sticks out by more than a focus ring would widen the page.
      document.body.style.margin = '0 5px';
      const element = await showDocument(tag, documentOf(text), 310);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(clientWidth).toBe(320);
      expect(scrollWidth).toBeLessThanOrEqual(320);
      // Breakable text wraps and is not cut off.
      if (name === 'marks on marks') return;
      const edges = textNodes(element).map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().right;
      });
      expect(Math.max(...edges)).toBeLessThanOrEqual(316);
    },
  );
});

/** Parts of a line or a few, which other parts must not make higher. */
const LINES =
  '[part=name], [part=role], [part=record], [part=provenance], [part=date], [part=date-note], [part=status], ' +
  '[part=title], [part=source], [part=headline], [part=standfirst], [part=dateline], [part=as-of], [part=heading], ' +
  '[part=party], [part=topic], [part~=words]';

describe('a text of odd height', () => {
  const fields = [...FIELDS].filter(([, use]) => use === 'text').map(([field]) => field);
  const heights = (element: Element): string[] =>
    inside(element, LINES).map(
      (part) => `${part.textContent.trim()} ${Math.round(part.getBoundingClientRect().height)}`,
    );

  it.each(someEntries(/^(marks on|five thousand)/, LENGTHS))(
    '%s: no other line becomes higher [D23]',
    async (_, text) => {
      const calm = heights(await showDocument('news-summary', documentOf('', 'nowhere'), 320));
      for (const field of fields) {
        document.body.replaceChildren();
        const odd = heights(await showDocument('news-summary', documentOf(text, field), 320));
        const start = text.slice(0, 20);
        const others = odd.filter((line) => !line.includes(start));
        expect(
          others.filter((line) => !calm.includes(line)),
          field,
        ).toEqual([]);
      }
    },
  );
});

describe('names of another direction', () => {
  const HEBREW = /[\u05d0-\u05ea]+/g;
  const names = ['אבג', 'דהו', 'זחט'];

  it.each([
    ['the authors', 'news-summary', { headline: 'Rain', author: names }],
    [
      'an outlet and a source',
      'news-event-timeline',
      {
        name: 'Rain',
        status: 'planned',
        statusSource: names[0],
        reportedBy: names[1],
      },
    ],
    ['those who dispute', 'news-event-timeline', { name: 'Rain', disputedBy: names }],
    [
      'a voice and its outlet',
      'news-quote-card',
      {
        text: 'Rain.',
        speaker: { name: names[0], jobTitle: 'Clerk' },
        saidTo: names[1],
        reportedBy: names[2],
      },
    ],
  ] as const)('stand in the order of the sentence: %s [D22]', async (_, tag, article) => {
    const element = await show(tag, { article: JSON.stringify(article) }, 900);
    const shown = textNodes(element).map((text) => matching(text, HEBREW));
    const found = shown.flat().map(({ words }) => words);
    expect(found.length).toBeGreaterThan(1);
    for (const pieces of shown) {
      const lefts = pieces.map(({ box }) => box.left);
      expect(lefts, pieces.map(({ words }) => words).join()).toEqual(
        [...lefts].sort((a, b) => a - b),
      );
    }
  });
});
