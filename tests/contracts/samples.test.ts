import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import { splitVerbatim } from '../../src/data/verbatim.js';
import { describeSpeaker } from '../../src/i18n/describe-quote.js';
import { en } from '../../src/i18n/locales/en.js';
import { lineText } from '../../src/i18n/sentence.js';
import { sample, samples } from '../helpers/samples.js';

describe('every sample', () => {
  it.each([...samples])('%s is read without an issue, and names its schema', (_, document) => {
    const { value, issues } = readDocument(document);
    expect(issues).toEqual([]);
    expect(value?.headline).toBeTruthy();
    expect(document.$schema).toBe('../../schema/news-summary.schema.json');
  });
});

const { value: article } = readDocument(sample('lavrov-rubio'));

/** The words inside quotation marks in the article, with how it attributes them, in its order. */
const QUOTATIONS = [
  [
    'different expectations regarding a possible end',
    'A source in the White House',
    'Anonymous',
    undefined,
  ],
  [
    'constructively discussed possible steps to implement the understandings',
    'Russia’s Ministry of Foreign Affairs',
    'On the record',
    'RIA Novosti',
  ],
  [
    'not ready to make concessions on the Ukrainian conflict',
    'A White House insider',
    'Anonymous, to CNN',
    undefined,
  ],
  [
    'After the call between Rubio and Lavrov, officials concluded that Russia’s position had not advanced beyond its maximalist stance',
    'A White House insider',
    'Anonymous, to CNN',
    undefined,
  ],
  ['no meaningful change', 'Sources in the U.S. State Department', 'Anonymous', undefined],
  [
    'it’s impossible to postpone something that was never agreed upon.',
    'Sergey Ryabkov',
    'On the record',
    undefined,
  ],
  [
    'What some Western sources wrote yesterday, we never confirmed. We had no understanding whatsoever regarding the timing or place of such contact',
    'Sergey Ryabkov',
    'On the record',
    undefined,
  ],
  [
    'That is precisely what we are working on. Yesterday’s phone conversation between the minister and the secretary of state was devoted to that',
    'Sergey Ryabkov',
    'On the record',
    undefined,
  ],
] as const;

describe('the article of this project', () => {
  it('has its eight quotations, each with who, on which record, and by whom', () => {
    const quotations = article?.quotes.map((quote) => {
      const { name, record } = describeSpeaker(quote, en);
      const words =
        quote.kind === 'partial'
          ? splitVerbatim(quote.text).flatMap((run) =>
              run.isVerbatim ? [run.text.slice(1, -1)] : [],
            )
          : [quote.text];
      return [...words, name, lineText(record), quote.reportedBy?.name];
    });
    expect(quotations).toEqual(QUOTATIONS);
  });

  it('calls nobody named who is not named', () => {
    const unnamed = article?.people?.filter(({ anonymous }) => anonymous) ?? [];
    expect(unnamed).toHaveLength(3);
    for (const { name } of unnamed) expect(name).toBeUndefined();
  });

  it('quotes nobody on the record whom the article does not quote', () => {
    const quoted = new Set(article?.quotes.map(({ speaker }) => speaker.name));
    const others = article?.people?.filter(
      ({ name, kind }) => name && kind === 'person' && !quoted.has(name),
    );
    expect(others?.map(({ name, onRecord }) => [name, onRecord])).toEqual([
      ['Sergey Lavrov', false],
      ['Marco Rubio', false],
      ['Vladimir Putin', false],
      ['Donald Trump', false],
    ]);
  });

  it('knows of each event only what the article says', () => {
    const events = article?.events.map(({ date, dateText, status }) => [
      date?.edtf,
      dateText,
      status,
    ]);
    expect(events).toEqual([
      ['2025-10-16', undefined, 'happened'],
      ['2025-10-16/..', undefined, 'happened'],
      ['2025-10-20', undefined, 'happened'],
      ['2025-10-21/..', 'in the coming days', 'possible'],
      ['2025-10-23', 'this Thursday', 'postponed'],
      ['2025-10-27/2025-11-02', 'next week', 'in-doubt'],
    ]);
  });

  it('says who speaks of the delay, and who contests it', () => {
    const meeting = article?.events.find(({ status }) => status === 'postponed');
    expect(meeting?.statusSource).toMatchObject({ description: 'a source in the White House' });
    expect(meeting?.disputedBy).toMatchObject([{ name: 'Sergey Ryabkov' }]);
  });

  it('sets each side beside the other, and calls nothing a denial that is none', () => {
    const disputes = article?.disputes.map(({ topic, statements }) => [
      topic,
      ...statements.map(({ stance, quote }) => `${quote.speaker.party ?? 'reports'} ${stance}`),
    ]);
    expect(disputes).toEqual([
      ['On the reported delay', 'Washington states', 'Moscow disputes-premise'],
      ['On timing and place', 'reports states', 'Moscow denies'],
      ['On the 20 October phone call', 'Washington states', 'Moscow own-account'],
    ]);
  });

  it('has its headline, its day and the credit of its picture as they were published', () => {
    expect(article).toMatchObject({
      headline: 'Washington Explains the Delay of the Lavrov–Rubio Meeting',
      datePublished: { edtf: '2025-10-21' },
      image: {
        caption: 'Russia and US flags',
        creditText: 'Photo: flickr.com by U.S. Department of State',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    });
  });
});
