/** Static HTML, read by an independent microformats2 parser. */
import { mf2 } from 'microformats-parser';
import { describe, expect, it } from 'vitest';
import '../../src/i18n/locales/ru.js';
import { renderToHtml } from '../../src/static/render-static.js';
import { readDocument } from '../../src/data.js';
import { speakerName } from '../../src/i18n/describe-quote.js';
import { findLocale } from '../../src/i18n/locales.js';
import { fullDocument } from '../helpers/full-document.js';
import { samples } from '../helpers/samples.js';

type Item = ReturnType<typeof mf2>['items'][number];
type Value = Item['properties'][string][number];

const isItem = (value: Value | Item): value is Item =>
  typeof value === 'object' && 'properties' in value;

/** An item and all that are in it. */
const allOf = (item: Item): Item[] => [
  item,
  ...[...Object.values(item.properties).flat(), ...(item.children ?? [])]
    .filter(isItem)
    .flatMap(allOf),
];

/** The text of a property, whatever it is made of. */
const textOf = (value: Value | undefined): string | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  return 'value' in value && typeof value.value === 'string' ? value.value : undefined;
};
const texts = (item: Item | undefined, name: string): (string | undefined)[] =>
  (item?.properties[name] ?? []).map(textOf);

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each([...samples, ['a document with every property', fullDocument] as const])(
  '%s',
  (_, article) => {
    const html = renderToHtml(article, { now: Date.parse('2025-10-21T12:00Z') });
    const { items } = mf2(html, { baseUrl: 'https://paper.example/' });
    const [entry] = items;
    const all = items.flatMap(allOf);
    const ofType = (type: string): Item[] => all.filter((item) => item.type?.includes(type));
    const document = readDocument(article).value;
    const locale = findLocale(document?.inLanguage ?? 'en');

    it('is one entry with a name, a summary, the day and the authors', () => {
      expect(items.map(({ type }) => type)).toEqual([['h-entry']]);
      expect(texts(entry, 'name')).toEqual([article.headline]);
      expect(texts(entry, 'summary').map((text) => clean(text ?? ''))).toEqual(
        [document?.description].filter(Boolean).map((text) => clean(text ?? '')),
      );
      expect(texts(entry, 'published')).toEqual(
        document?.datePublished ? [document.datePublished.edtf] : [],
      );
      const authors = document?.author ?? [];
      expect(entry?.properties['author'] ?? []).toHaveLength(authors.length);
      for (const [index, author] of (entry?.properties['author'] ?? []).entries()) {
        const given = authors[index];
        if (isItem(author) && given?.name) expect(texts(author, 'name')).toEqual([given.name]);
      }
    });

    it('has every quote as an h-cite with its author and the words without marks', () => {
      const cites = (entry?.children ?? []).filter(({ type }) => type?.includes('h-cite'));
      expect(cites.map((cite) => clean(texts(cite, 'content').join()))).toEqual(
        document?.quotes.map(({ text }) => clean(text)),
      );
      for (const [index, quote] of (document?.quotes ?? []).entries()) {
        const [author] = cites[index]?.properties['author'] ?? [];
        expect(author && isItem(author)).toBe(true);
        if (!author || !isItem(author)) continue;
        const shown = speakerName(quote.speaker, locale);
        const { name } = quote.speaker;
        if (name) expect(texts(author, 'name')).toEqual([name]);
        // An anonymous speaker has no name there either.
        else if (quote.speaker.description) {
          expect(texts(author, 'note')).toEqual([shown]);
          expect(author.properties['name']).toBeUndefined();
        }
      }
    });

    it('has every event as an h-event with its name, and its day where it has one', () => {
      const events = ofType('h-event');
      expect(new Set(events.map((event) => texts(event, 'name').join()))).toEqual(
        new Set(document?.events.map(({ name }) => name)),
      );
      const dated = document?.events.filter(({ date }) => date) ?? [];
      expect(events.filter((event) => texts(event, 'start')[0])).toHaveLength(dated.length);
    });

    it('has every statement of a dispute as an h-cite', () => {
      const statements = ofType('h-x-dispute').map(
        ({ children = [] }) => children.filter(({ type }) => type?.includes('h-cite')).length,
      );
      expect(statements).toEqual(document?.disputes.map((dispute) => dispute.statements.length));
    });
  },
);
