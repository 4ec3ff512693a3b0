// Proves: src/i18n/full-stop.ts
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import {
  describeProvenance,
  describeSpeaker,
  quoteAsText,
  speakerInSentence,
  speakerName,
} from '../../src/i18n/describe-quote.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { en } from '../../src/i18n/locales/en.js';
import { ru } from '../../src/i18n/locales/ru.js';
import { type Line, lineText } from '../../src/i18n/sentence.js';

/** A quote as it is read from a document. */
const read = (quote: object, document: object = {}) => {
  const { value } = readDocument({
    headline: 'Rain',
    ...document,
    quotes: [{ text: 'It rains.', speaker: 'Ada', ...quote }],
  });
  const [first] = value?.quotes ?? [];
  if (!first) throw new Error('not read');
  return first;
};
const plain = (line: Line) => lineText(line).replace(/\u00a0/g, ' ');

describe('who speaks', () => {
  const minister = { name: 'Ada Byron', jobTitle: 'Minister', affiliation: 'Ministry of Rain' };
  const source = { description: 'a source in the ministry', anonymous: true };

  it.each([
    ['by name', { name: 'Ada Byron' }, 'Ada Byron', undefined, 'On the record', 'person'],
    [
      'with a role',
      { ...minister, affiliation: undefined },
      'Ada Byron',
      'Minister',
      'On the record',
      'person',
    ],
    [
      'for somebody',
      { ...minister, jobTitle: undefined },
      'Ada Byron',
      'Ministry of Rain',
      'On the record',
      'person',
    ],
    ['with both', minister, 'Ada Byron', 'Minister, Ministry of Rain', 'On the record', 'person'],
    [
      'not on the record',
      { name: 'Ada', onRecord: false },
      'Ada',
      undefined,
      'Not stated if on the record',
      'person',
    ],
    [
      'an institution',
      { name: 'The Ministry', kind: 'institution' },
      'The Ministry',
      undefined,
      'On the record',
      'institution',
    ],
    [
      'an institution off the record',
      { name: 'The Ministry', kind: 'institution', onRecord: false },
      'The Ministry',
      undefined,
      'Not stated if on the record',
      'institution',
    ],
    [
      'an anonymous source',
      source,
      'A source in the ministry',
      undefined,
      'Anonymous',
      'anonymous',
    ],
    [
      'an anonymous institution',
      { ...source, kind: 'institution' },
      'A source in the ministry',
      undefined,
      'Anonymous',
      'anonymous',
    ],
    [
      'somebody only described',
      { description: 'a passer-by' },
      'A passer-by',
      undefined,
      'Not stated if on the record',
      'anonymous',
    ],
    [
      'a person only described',
      { description: 'a passer-by', kind: 'person' },
      'A passer-by',
      undefined,
      'Not stated if on the record',
      'person',
    ],
    [
      'news reports',
      { description: 'earlier reports', kind: 'media' },
      'Earlier reports',
      undefined,
      'News media, outlets not named',
      'media',
    ],
    [
      'an outlet',
      { name: 'The Courier', kind: 'media' },
      'The Courier',
      undefined,
      'News media',
      'media',
    ],
    [
      'nobody we know',
      undefined,
      'Speaker not given',
      undefined,
      'Not stated if on the record',
      'anonymous',
    ],
  ])('%s', (_, speaker, name, role, record, glyph) => {
    const view = describeSpeaker(read({ speaker: speaker ?? null }), en);
    expect(view).toMatchObject({ name, record, glyph });
    expect(view.role && lineText(view.role)).toBe(role);
    expect(view.isOnRecord).toBe(record === 'On the record');
  });

  it.each([
    [en, 'Anonymous, to CNN'],
    [ru, 'Анонимно, для CNN'],
    [ar, 'مصدر مجهول الهوية، لـ CNN'],
  ])('and to whom', (locale, record) => {
    const view = describeSpeaker(read({ speaker: source, saidTo: 'CNN' }), locale);
    expect(lineText(view.record)).toBe(record);
  });

  it.each([
    [{ name: 'ada' }, 'ada', 'ada'],
    [{ description: 'a source' }, 'A source', 'a source'],
    [{ description: 'источник' }, 'Источник', 'источник'],
    [{ description: 'مصدر' }, 'مصدر', 'مصدر'],
    [{}, 'Speaker not given', 'Speaker not given'],
  ])(
    'keeps a name; a description starts with a capital as a label: %j',
    (speaker, label, inSentence) => {
      expect(speakerName(speaker, en)).toBe(label);
      expect(speakerInSentence(speaker, en)).toBe(inSentence);
    },
  );
});

describe('where the words come from', () => {
  const policy = 'https://cnn.example/policy';
  const source = { description: 'a source', anonymous: true, anonymityReason: 'not authorised' };

  it.each<readonly [string, object, object, readonly string[]]>([
    ['nothing known', {}, {}, []],
    ['a day', { date: '2025-10-16' }, {}, ['Said 16 Oct 2025']],
    ['the day of the article', {}, { datePublished: '2025-10-21' }, ['Reported 21 Oct 2025']],
    [
      'its own day before that of the article',
      { date: '2025-10-16' },
      { datePublished: '2025-10-21' },
      ['Said 16 Oct 2025'],
    ],
    [
      'news reports: not the day of the article',
      { speaker: { description: 'reports', kind: 'media' } },
      { datePublished: '2025-10-21' },
      [],
    ],
    ['an outlet', { reportedBy: 'RIA Novosti' }, {}, ['As reported by RIA Novosti']],
    [
      'a translation',
      { original: { text: 'Идёт дождь.', inLanguage: 'ru' } },
      {},
      ['Translated from Russian'],
    ],
    ['a translation from we know not what', { original: { text: 'Идёт дождь.' } }, {}, []],
    ['a reason', { speaker: source }, {}, ['Reason for anonymity: not authorised']],
    ['a reason without need', { speaker: { name: 'Ada', anonymityReason: 'x' } }, {}, []],
    [
      'rules for unnamed sources',
      {
        speaker: { description: 'a source', anonymous: true },
        saidTo: { name: 'CNN', unnamedSourcesPolicy: policy },
      },
      {},
      ['CNN on unnamed sources'],
    ],
    ['rules without need', { saidTo: { name: 'CNN', unnamedSourcesPolicy: policy } }, {}, []],
    [
      'all',
      {
        speaker: source,
        reportedBy: 'RIA',
        date: '2025-10',
        original: { text: 'x', inLanguage: 'de' },
      },
      {},
      [
        'As reported by RIA',
        'Said Oct 2025',
        'Translated from German',
        'Reason for anonymity: not authorised',
      ],
    ],
  ])('%s', (_, quote, document, expected) => {
    const items = describeProvenance(read(quote, document), en, undefined);
    expect(items.map(({ line }) => plain(line))).toEqual(expected);
  });

  it('gives the date and the links along', () => {
    const quote = read({
      speaker: source,
      date: '2025-10-16',
      reportedBy: { name: 'RIA', url: 'https://ria.example/' },
      saidTo: { name: 'CNN', unnamedSourcesPolicy: policy },
    });
    const items = describeProvenance(quote, en, undefined);
    expect(items[0]?.link).toBe('https://ria.example/');
    expect(items[1]?.date?.edtf).toBe('2025-10-16');
    expect(items.at(-1)?.link).toBe(policy);
  });

  it.each([
    [ru, ['Сообщает RIA', 'Сказано 16 окт. 2025 г.', 'Перевод, язык оригинала: немецкий']],
    [ar, ['نقلًا عن RIA', 'قيل في ١٦ أكتوبر ٢٠٢٥', 'مترجم عن الألمانية']],
  ])('in other languages', (locale, expected) => {
    const quote = read({
      reportedBy: 'RIA',
      date: '2025-10-16',
      original: { text: 'x', inLanguage: 'de' },
    });
    const items = describeProvenance(quote, locale, undefined);
    expect(items.map(({ line }) => plain(line))).toEqual(expected);
  });

  it('on the clocks of a zone', () => {
    const [item] = describeProvenance(read({ date: '2025-10-16T22:00Z' }), en, 'Europe/Moscow');
    expect(plain(item?.line ?? '')).toBe('Said 17 Oct 2025, 01:00 Moscow');
  });
});

describe('a quote as plain text', () => {
  const ada = { name: 'Ada Byron', jobTitle: 'Minister' };

  it.each([
    ['direct', { inLanguage: 'en' }, '“It rains.”\n— Ada Byron, Minister · On the record'],
    [
      'direct, in Russian',
      { inLanguage: 'ru', text: 'Дождь' },
      '«Дождь»\n— Ada Byron, Minister · On the record',
    ],
    [
      'partial',
      { kind: 'partial', text: 'It is “wet”.' },
      'It is “wet”.\n— Ada Byron, Minister · On the record',
    ],
    ['a paraphrase', { kind: 'paraphrase' }, 'It rains.\n— Ada Byron, Minister · On the record'],
    [
      'with its chain',
      { saidTo: 'CNN', reportedBy: 'RIA', date: '2025-10-16' },
      '“It rains.”\n— Ada Byron, Minister · On the record, to CNN · As reported by RIA · Said 16 Oct 2025',
    ],
  ])('%s', (_, quote, expected) => {
    expect(quoteAsText(read({ speaker: ada, ...quote }), en, undefined, undefined)).toBe(expected);
  });

  it('ends with its link', () => {
    const text = quoteAsText(read({}), en, undefined, 'https://a.example/');
    expect(text).toBe('“It rains.”\n— Ada · On the record\nhttps://a.example/');
  });

  it('without words keeps who it was', () => {
    const { value } = readDocument({
      topic: 'x',
      statements: [
        { speaker: 'Ada', stance: 'no-response' },
        { speaker: 'Bob', text: 'No.' },
      ],
    });
    const [statement] = value?.disputes[0]?.statements ?? [];
    if (!statement) throw new Error('not read');
    expect(quoteAsText(statement.quote, en, undefined, undefined)).toBe('— Ada · On the record');
  });
});

describe('a voice without words', () => {
  it('keeps who reported it and on which day, and is not said to have said anything', () => {
    const quote = { ...read({ date: '2026-01-22', reportedBy: 'CNN' }), text: '' };
    expect(describeProvenance(quote, en, undefined).map(({ line }) => lineText(line))).toEqual([
      'As reported by CNN',
      '22\u00a0Jan\u00a02026',
    ]);
  });

  it('has no day where none is given', () => {
    expect(describeProvenance({ ...read({}), text: '' }, en, undefined)).toEqual([]);
  });
});
