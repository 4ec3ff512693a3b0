/** Expectations for each document of the corpus, and the check of our readers against them. */
import '../../src/formats/json-ld.js';
import '../../src/formats/ninjs.js';
import '../../src/formats/timelinejs.js';
import { isWordless } from '../../src/data/dispute.js';
import { compareDates, type PartialDate } from '../../src/data/partial-date.js';
import { readDocument, type Reading } from '../../src/data/read-document.js';
import type { ResolvedEvent, ResolvedQuote } from '../../src/data/resolved-document.js';
import { hashText, isSameDate, loose, plain, precisionOf } from './comparisons.js';
import type { CorpusDocument, Expected, ExpectedEvent } from './documents.js';
import { READINGS } from './readings.js';
import { claimsOfUpstream } from './upstream.js';

/** One thing that must be found, and whether it was. */
export interface Expectation {
  readonly name: string;
  readonly isMet: boolean;
}

type Check = (expected: unknown, reading: Reading, all: Expected) => boolean;

/** Words about an expectation, none of their own. */
const REMARKS = ['trap', 'order', 'inDocument', 'trim', 'claimLoose', 'headlineLoose'];

/** Types that count as news without being named. */
const NEWS = ['NewsArticle', 'ReportageNewsArticle'];

/** A text of the index. */
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

const startOf = (date: PartialDate | undefined): string => date?.edtf.split('/')[0] ?? '';
const endOf = (date: PartialDate | undefined): string => date?.edtf.split('/')[1] ?? '';

const isText = (expected: unknown, found: string | undefined): boolean =>
  expected === null ? plain(found) === '' : plain(words(expected)) === plain(found);

const isDate = (expected: unknown, found: string): boolean => isSameDate(words(expected), found);

const nameOf = ({ speaker }: ResolvedQuote): string | undefined =>
  speaker.name ?? speaker.description;

/** The first dispute's statements; without disputes, the quotes. */
const wordsOf = ({ value }: Reading): readonly ResolvedQuote[] =>
  value?.disputes[0]?.statements.map(({ quote }) => quote) ?? value?.quotes ?? [];

const findWords = (reading: Reading, text: unknown): ResolvedQuote | undefined =>
  wordsOf(reading).find((quote) => quote.text && loose(quote.text) === loose(words(text)));

/** Returns true if an issue reports content without a place in the model at this path. */
const isToldOf = ({ issues }: Reading, path: RegExp): boolean =>
  issues.some((issue) => issue.code === 'left-out' && path.test(issue.path));

const dated = ({ value }: Reading): readonly ResolvedEvent[] =>
  (value?.events ?? [])
    .filter(({ date }) => date)
    .sort((one, other) => compareDates(one.date, other.date));

/** Checks of a whole document, by key in the index. */
const CHECKS: Readonly<Record<string, Check>> = {
  kind: (kind, { value }) => {
    if (kind === 'claim-review') return !!value?.disputes.length || !!value?.quotes.length;
    return kind === 'article' ? !!value?.headline : !!value?.events.length;
  },
  type: (type, reading) =>
    NEWS.includes(words(type)) ? !!reading.value : isToldOf(reading, /@type(\/\d+)?$/),
  headline: (text, { value }, { headlineLoose }) =>
    headlineLoose
      ? loose(value?.headline).includes(loose(words(text)))
      : isText(text, value?.headline),
  title: (text, { value }) => isText(text, value?.events[0]?.name),
  claim: (text, reading, { claimLoose }) => {
    const same = claimLoose ? loose : plain;
    if (text !== null) {
      return wordsOf(reading).some((quote) => same(quote.text) === same(words(text)));
    }
    const { quotes, disputes } = reading.value ?? { quotes: [], disputes: [] };
    const statements = disputes.flatMap((dispute) => dispute.statements);
    return (
      reading.value !== undefined &&
      statements.every(({ quote, stance }) => quote.text || isWordless(stance)) &&
      quotes.every((quote) => quote.text)
    );
  },
  claimant: (name, reading, { claim }) => {
    const quote = findWords(reading, claim);
    return !!quote && isText(name, nameOf(quote));
  },
  rating: (text, reading) => findWords(reading, text) !== undefined,
  reviewer: (name, reading, { rating }) => {
    const quote = findWords(reading, rating);
    return !!quote && isText(name, nameOf(quote));
  },
  claimDate: (date, reading, { claim }) => isDate(date, startOf(findWords(reading, claim)?.date)),
  count: (count, { value }) => value?.disputes.length === count,
  published: (date, reading, { rating }) =>
    [reading.value?.datePublished, findWords(reading, rating)?.date].some((found) =>
      isDate(date, startOf(found)),
    ),
  publishedUtc: (date, { value }) => isDate(date, startOf(value?.datePublished)),
  modified: (date, { value }) => isDate(date, startOf(value?.dateModified)),
  precision: (precision, { value }) =>
    precisionOf(startOf(value?.datePublished ?? value?.events[0]?.date)) === precision,
  publisher: (name, { value }) => isText(name, value?.publisher?.[0]?.name),
  authors: (names, { value }) =>
    isText([names].flat().join(', '), (value?.author ?? []).map(({ name }) => name).join(', ')),
  authorCount: (count, { value }) => value?.author?.length === count,
  images: (count, reading) =>
    !!reading.value?.image && (Number(count) < 2 || isToldOf(reading, /image/i)),
  corrections: (count, { value }) => (value?.correction?.length ?? 0) === count,
  correctionDate: (date, { value }) => isDate(date, startOf(value?.correction?.[0]?.date)),
  coverageStart: (_, reading) => isToldOf(reading, /coverageStartTime/),
  coverageEnd: (_, reading) => isToldOf(reading, /coverageEndTime/),
  start: (date, { value }) => isDate(date, startOf(value?.events[0]?.date)),
  end: (date, { value }) => isDate(date, endOf(value?.events[0]?.date)),
  previousStart: (date, { value }) => isDate(date, startOf(value?.events[0]?.previousDate)),
  eventStatus: (status, { value }) => value?.events[0]?.status === status,
  place: (place, { value }) => plain(value?.events[0]?.location).includes(plain(words(place))),
  lang: (language, { value }) => plain(value?.inLanguage).split('-')[0] === language,
  dir: (direction, { value }) =>
    direction === (/^(ar|fa|he|ur)\b/.test(value?.inLanguage ?? '') ? 'rtl' : 'ltr'),
};

/** Checks of the events: their number, and single ones. */
const EVENT_CHECKS: Readonly<Record<string, Check>> = {
  count: (count, { value }) => value?.events.length === count,
  spans: (count, { value }) =>
    value?.events.filter(({ date }) => date?.isInterval).length === count,
};

const EVENTS: Readonly<Record<string, (reading: Reading) => ResolvedEvent | undefined>> = {
  first: (reading) => dated(reading)[0],
  last: (reading) => dated(reading).at(-1),
  documentFirst: ({ value }) => value?.events[0],
};

/** Checks of a person's reading, by property. */
const READING_CHECKS: Readonly<Record<string, (expected: string, reading: Reading) => boolean>> = {
  headline: (hash, { value }) => isHash(hash, value?.headline),
  published: (date, { value }) => isDate(date, startOf(value?.datePublished)),
  modified: (date, { value }) => isDate(date, startOf(value?.dateModified)),
  authors: (count, { value }) => (value?.author?.length ?? 0) === Number(count),
  publisher: (hash, { value }) => isHash(hash, value?.publisher?.[0]?.name),
  image: (answer, { value }) => (value?.image ? 'yes' : 'no') === answer,
  events: (count, { value }) => (value?.events.length ?? 0) === Number(count),
  first: (date, reading) => isDate(date, startOf(dated(reading)[0]?.date)),
  last: (date, reading) => isDate(date, startOf(dated(reading).at(-1)?.date)),
  disputes: (count, { value }) => (value?.disputes.length ?? 0) === Number(count),
};

const isHash = (hash: string, text: string | undefined): boolean =>
  hash === 'none' ? plain(text) === '' : hashText(text) === hash;

/** Something is shown, or an issue says why not. */
const isAnswered = ({ value, issues }: Reading): boolean =>
  issues.length > 0 ||
  [
    value?.headline,
    ...(value?.events ?? []),
    ...(value?.quotes ?? []),
    ...(value?.disputes ?? []),
  ].some(Boolean);

/** All expectations for a document, each once; the list does not depend on the reader. */
export function checkDocument(entry: CorpusDocument): readonly Expectation[] {
  const reading = readDocument(entry.text);
  const expect = entry.expect ?? {};
  const { events, ...rest } = expect;
  return [
    { name: 'answer', isMet: isAnswered(reading) },
    ...Object.entries(rest)
      .filter(([key]) => !REMARKS.includes(key) && isInText(key, rest[key], entry.text))
      .map(([key, value]) => ({ name: key, isMet: pick(CHECKS, key)(value, reading, expect) })),
    ...checkEvents((events ?? {}) as Expected, reading),
    ...claimsOfUpstream(entry).map(({ name, key, expected }) => ({
      name,
      isMet: pick(CHECKS, key)(expected, reading, {}),
    })),
    ...Object.entries(READINGS.get(entry.file) ?? {}).map(([key, value]) => ({
      name: key,
      isMet: pick(READING_CHECKS, key)(words(value), reading),
    })),
  ];
}

/** A person knows a language when they see it; a reader of data has to be told. */
const isInText = (key: string, value: unknown, text: string): boolean =>
  key !== 'lang' || text.includes(`"${words(value)}"`);

function checkEvents(expected: Expected, reading: Reading): readonly Expectation[] {
  return Object.entries(expected)
    .filter(([key]) => !REMARKS.includes(key))
    .flatMap(([key, value]) => {
      const isSingle = Object.hasOwn(EVENTS, key);
      if (!isSingle) {
        return { name: `events ${key}`, isMet: pick(EVENT_CHECKS, key)(value, reading, expected) };
      }
      const event = pick(EVENTS, key)(reading);
      const { date, title, precision } = value as ExpectedEvent;
      const found = startOf(event?.date);
      return [
        { part: 'date', given: date, isMet: isDate(date, found) },
        { part: 'title', given: title, isMet: isText(title, event?.name) },
        { part: 'precision', given: precision, isMet: precisionOf(found) === precision },
      ]
        .filter(({ given }) => given !== undefined)
        .map(({ part, isMet }) => ({ name: `${key} event ${part}`, isMet }));
    });
}

/** Value under a key. Throws if no check exists, so that an unknown key never passes. */
function pick<Value>(table: Readonly<Record<string, Value>>, key: string): Value {
  const value = table[key];
  if (value === undefined) throw new Error(`Nothing checks "${key}"`);
  return value;
}
