// Proves: src/static/blocks.ts, src/static/to-markdown.ts,
//   src/static/to-text.ts, src/static/node.ts,
//   src/static/email-styles.ts
/** Plain text and Markdown of a document: all of it, and nothing of it taken for markup. */
import { describe, expect, it } from 'vitest';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/ru.js';
import { renderToMarkdown, renderToText } from '../../src/static/render-static.js';
import { type NewsSummaryDocument, readDocument } from '../../src/data.js';
import type { Speaker } from '../../src/data/speaker.js';
import { fullDocument } from '../helpers/full-document.js';
import { NOW } from '../helpers/mount.js';
import { samples } from '../helpers/samples.js';
import { plain } from '../helpers/shown-text.js';

const options = { now: NOW, lang: 'en', base: 'https://paper.example/' };

/** Everything a document says that a reader is shown. */
function textsOf(article: NewsSummaryDocument): string[] {
  const document = readDocument(article).value;
  if (!document) throw new Error('The document cannot be read.');
  const { quotes, disputes, events, image } = document;
  const who = ({ name, description }: Speaker): string | undefined => name ?? description?.slice(1);
  const statements = disputes.flatMap((dispute) => dispute.statements.map(({ quote }) => quote));
  const texts = [
    ...[document.headline, document.description, document.dateline],
    ...(document.keyPoints ?? []),
    ...(document.correction ?? []).map(({ text }) => text),
    ...(document.author ?? []).map(who),
    ...(document.publisher ?? []).map(({ name }) => name),
    ...[image, ...events.map((event) => event.image)].flatMap((one) =>
      one ? [one.alt, one.caption, one.creditText ?? one.creator] : [],
    ),
    ...[...quotes, ...statements].flatMap((quote) => [
      quote.text,
      who(quote.speaker),
      quote.speaker.party,
      quote.original?.text,
      quote.saidTo?.name,
      quote.reportedBy?.name,
    ]),
    ...quotes.flatMap(({ context, speaker }) => [context, speaker.jobTitle, speaker.affiliation]),
    ...disputes.flatMap(({ topic, established = [] }) => [topic, ...established]),
    ...events.flatMap(
      ({ name, description, location, dateText, statusSource, disputedBy = [] }) => [
        ...[name, description, location, dateText],
        ...[statusSource, ...disputedBy].map((speaker) => speaker && who(speaker)),
      ],
    ),
  ];
  return texts.filter((text) => text !== undefined).map(plain);
}

describe.each([...samples, ['a document with every property', fullDocument] as const])(
  '%s',
  (_, article) => {
    const parties = new Set(
      readDocument(article).value?.quotes.map(({ speaker }) => speaker.party ?? ''),
    );
    const inDisputes = new Set(
      readDocument(article).value?.disputes.flatMap(({ statements }) =>
        statements.map(({ quote }) => quote.speaker.party ?? ''),
      ),
    );
    // A side is named in a dispute only.
    const texts = textsOf(article).filter((text) => !parties.has(text) || inDisputes.has(text));

    it('says everything in plain text, without a tag', () => {
      const text = plain(renderToText(article, options));
      expect(texts.filter((one) => !text.includes(one))).toEqual([]);
      expect(text).not.toMatch(/&(amp|lt|gt|quot);|class=/);
    });

    it('says everything in Markdown', () => {
      const markdown = plain(renderToMarkdown(article, options).replace(/\\(\W|_)/g, '$1'));
      expect(texts.filter((one) => !markdown.includes(one))).toEqual([]);
    });

    it('has no line in Markdown that the document began', () => {
      const lines = renderToMarkdown(article, options).split('\n').filter(Boolean);
      // Ours: headings, quotations, items and what goes on with them, attributions, pictures, texts.
      const ours = /^(#{2,6} |> |- | {2}(?! )|— |!\[|\\|\*\*(?!\s)|\[|[^#>+\-*=`~<|\s])/;
      expect(lines.filter((line) => !ours.test(line))).toEqual([]);
    });
  },
);

const SMALL: NewsSummaryDocument = {
  inLanguage: 'en',
  headline: 'A bridge opens',
  description: 'It is long.',
  datePublished: '2025-10-21',
  url: '/bridge',
  keyPoints: ['It opens.', 'It stays.'],
  quotes: [
    {
      text: 'It stands',
      speaker: { name: 'Mona Mayor', jobTitle: 'Mayor', url: 'https://mona.example/' },
      date: '2025-10-20',
      context: 'On the bridge.',
      url: 'https://paper.example/q',
    },
  ],
  events: [{ name: 'The opening', date: '2025-10-23', description: 'With a band.' }],
};

it('plain text reads like a letter', () => {
  expect(renderToText(SMALL, options)).toBe(`21 October 2025

A bridge opens
══════════════

It is long.

As of 21 October 2025. Later developments are not included.

Key points
──────────

• It opens.
• It stays.

Key quotes
──────────

On the bridge.

“It stands”
— Mona Mayor (https://mona.example/), Mayor · On the record · Said 20 Oct 2025

Source (https://paper.example/q)

Timeline
────────

• As of 21 Oct 2025
• 23 Oct 2025 · Thursday · Planned
  The opening
  With a band.

Words inside quotation marks are verbatim. All other words are the article’s or a paraphrase of it.

Source (https://paper.example/bridge)`);
});

it('Markdown has headings, quotations, lists and links', () => {
  expect(renderToMarkdown(SMALL, { ...options, headingLevel: 2 }).replaceAll('\u00a0', ' '))
    .toBe(`21 October 2025

## A bridge opens

It is long.

**As of 21 October 2025.** Later developments are not included.

### Key points

- It opens.
- It stays.

### Key quotes

On the bridge.

> “It stands”

— [**Mona Mayor**](https://mona.example/), Mayor · On the record · Said 20 Oct 2025

[Source](https://paper.example/q)

### Timeline

- **As of 21 Oct 2025**
- **23 Oct 2025** · Thursday · **Planned**

  The opening

  With a band.

Words inside quotation marks are verbatim. All other words are the article’s or a paraphrase of it.

[Source](https://paper.example/bridge)`);
});

it('whoever said it stands below the words in both languages, also in a dispute', () => {
  const words = { text: 'It stands', original: { text: 'Es steht', inLanguage: 'de' } };
  const speaker = { name: 'Mona' };
  const statements = [
    { speaker, quote: { ...words, speaker } },
    { speaker: { name: 'Otto' }, stance: 'no-response' as const },
  ];
  expect(renderToText({ topic: 'On it', statements }, options)).toBe(`On it
═════

Says

“It stands”

Original, in German

„Es steht“
— Mona · On the record · Translated from German · Date not given

No reply by publication

No words quoted.
— Otto

In order of time, then as in the article.`);
});

describe('a text that looks like Markdown stays text', () => {
  it.each([
    ['a heading', '# One', '\\# One'],
    ['the end of a heading', 'One ##', 'One \\#\\#'],
    ['emphasis', '*a* _b_ **c**', '\\*a\\* \\_b\\_ \\*\\*c\\*\\*'],
    ['a list', '- a', '\\- a'],
    ['another list', '+ a', '\\+ a'],
    ['a third list', '* a', '\\* a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a numbered list with a bracket', '12) a', '12\\) a'],
    ['a year at the end of a sentence', '2025.', '2025\\.'],
    ['a year in a sentence', 'In 2025. Then', 'In 2025. Then'],
    ['a quotation', '> a', '\\> a'],
    ['an arrow', 'a -> b', 'a -> b'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a picture', '![a](b)', '!\\[a\\](b)'],
    ['a call before a link', 'Look!', 'Look\\!'],
    ['code', '`a`', '\\`a\\`'],
    ['a fence', '~~~', '\\~\\~\\~'],
    ['a tag', '<b>', '\\<b>'],
    ['an address in brackets', '<https://a.example>', '\\<https://a.example>'],
    ['an entity', '&copy;', '\\&copy;'],
    ['a line below a heading', '===', '\\==='],
    ['a rule', '---', '\\---'],
    ['a table', '| a |', '\\| a \\|'],
    ['an escape', '\\*', '\\\\\\*'],
    ['code by its indent', '    a', 'a'],
    ['several paragraphs', 'a\n\n# b', 'a \\# b'],
  ])('%s', (_, text, expected) => {
    const markdown = renderToMarkdown(
      { headline: 'H', description: text, keyPoints: [text] },
      options,
    );
    const lines = markdown.split('\n');
    expect(lines).toContain(expected);
    expect(lines).toContain(`- ${expected}`);
  });

  it.each([
    ['brackets', 'https://a.example/x_(y)', 'https://a.example/x_%28y%29'],
    [
      'what looks like an entity',
      'https://a.example/?a=1&copy;=2',
      'https://a.example/?a=1\\&copy;=2',
    ],
    ['a space', 'mailto:a@b.example?subject=a b', 'mailto:a@b.example?subject=a%20b'],
  ])('an address with %s still ends where it ends', (_, url, expected) => {
    expect(renderToMarkdown({ headline: 'H', url }, options)).toContain(`[Source](${expected})`);
  });
});

describe('plain text', () => {
  it('has no address that leads nowhere', () => {
    const text = renderToText({ headline: 'H', url: '/here' }, { now: NOW });
    expect(text).toMatch(/\nSource$/);
  });

  it('keeps a name of another direction apart', () => {
    const text = renderToText({ headline: 'H', dateline: 'الجسر' }, options);
    expect(text).toContain('\u2068الجسر\u2069');
  });
});
