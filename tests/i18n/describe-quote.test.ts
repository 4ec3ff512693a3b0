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
  const ministry = { name: 'The Ministry', kind: 'institution' };
  const source = { description: 'a source in the ministry', anonymous: true };
  const passer = { description: 'a passer-by' };
  const notStated = 'Not stated if on the record';

  it.each([
    ['by name', { name: 'Ada Byron' }, 'Ada Byron | - | On the record | person'],
    [
      'with a role',
      { ...minister, affiliation: null },
      'Ada Byron | Minister | On the record | person',
    ],
    [
      'for somebody',
      { ...minister, jobTitle: null },
      'Ada Byron | Ministry of Rain | On the record | person',
    ],
    ['with both', minister, 'Ada Byron | Minister, Ministry of Rain | On the record | person'],
    ['not on the record', { name: 'Ada', onRecord: false }, `Ada | - | ${notStated} | person`],
    ['an institution', ministry, 'The Ministry | - | On the record | institution'],
    [
      'an institution off the record',
      { ...ministry, onRecord: false },
      `The Ministry | - | ${notStated} | institution`,
    ],
    ['an anonymous source', source, 'A source in the ministry | - | Anonymous | anonymous'],
    [
      'an anonymous institution',
      { ...source, kind: 'institution' },
      'A source in the ministry | - | Anonymous | anonymous',
    ],
    ['somebody only described', passer, `A passer-by | - | ${notStated} | anonymous`],
    [
      'a person only described',
      { ...passer, kind: 'person' },
      `A passer-by | - | ${notStated} | person`,
    ],
    [
      'news reports',
      { description: 'earlier reports', kind: 'media' },
      'Earlier reports | - | News media, outlets not named | media',
    ],
    ['an outlet', { name: 'The Courier', kind: 'media' }, 'The Courier | - | News media | media'],
    ['nobody we know', null, `Speaker not given | - | ${notStated} | anonymous`],
  ])('%s', (_, speaker, expected) => {
    const { name, role, record, glyph, isOnRecord } = describeSpeaker(read({ speaker }), en);
    const shown = [name, role ?? '-', record, glyph].map(lineText);
    expect(shown.join(' | ')).toBe(expected);
    expect(isOnRecord).toBe(record === 'On the record');
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
  const outlet = { name: 'CNN', unnamedSourcesPolicy: policy };
  const unnamed = { description: 'a source', anonymous: true };
  const source = { ...unnamed, anonymityReason: 'not authorised' };
  const reports = { description: 'reports', kind: 'media' };
  const russian = { text: 'Идёт дождь.', inLanguage: 'ru' };
  const provenanceOf = (quote: object, document: object = {}, locale = en) =>
    describeProvenance(read(quote, document), locale, undefined).map(({ line }) => plain(line));

  it.each([
    ['nothing known', {}, ''],
    ['a day', { date: '2025-10-16' }, 'Said 16 Oct 2025'],
    ['an outlet', { reportedBy: 'RIA Novosti' }, 'As reported by RIA Novosti'],
    ['a translation', { original: russian }, 'Translated from Russian'],
    ['a translation from we know not what', { original: { text: 'Идёт дождь.' } }, ''],
    ['a reason', { speaker: source }, 'Reason for anonymity: not authorised'],
    ['a reason without need', { speaker: { name: 'Ada', anonymityReason: 'x' } }, ''],
    ['rules for unnamed sources', { speaker: unnamed, saidTo: outlet }, 'CNN on unnamed sources'],
    ['rules without need', { saidTo: outlet }, ''],
    [
      'all',
      { speaker: source, reportedBy: 'RIA', date: '2025-10', original: russian },
      'As reported by RIA · Said Oct 2025 · Translated from Russian · Reason for anonymity: not authorised',
    ],
  ])('%s', (_, quote, expected) => {
    expect(provenanceOf(quote).join(' · ')).toBe(expected);
  });

  it.each([
    ['the day of the article', {}, ['Reported 21 Oct 2025']],
    ['its own day before that of the article', { date: '2025-10-16' }, ['Said 16 Oct 2025']],
    ['news reports: not the day of the article', { speaker: reports }, []],
  ])('in a dated article: %s', (_, quote, expected) => {
    expect(provenanceOf(quote, { datePublished: '2025-10-21' })).toEqual(expected);
  });

  it('gives the date and the links along', () => {
    const quote = read({
      speaker: source,
      date: '2025-10-16',
      reportedBy: { name: 'RIA', url: 'https://ria.example/' },
      saidTo: outlet,
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
    const original = { text: 'x', inLanguage: 'de' };
    const quote = { reportedBy: 'RIA', date: '2025-10-16', original };
    expect(provenanceOf(quote, {}, locale)).toEqual(expected);
  });

  it('on the clocks of a zone', () => {
    const [item] = describeProvenance(read({ date: '2025-10-16T22:00Z' }), en, 'Europe/Moscow');
    expect(plain(item?.line ?? '')).toBe('Said 17 Oct 2025, 01:00 Moscow');
  });
});

describe('a quote as plain text', () => {
  const ada = { name: 'Ada Byron', jobTitle: 'Minister' };

  it.each([
    ['direct', { inLanguage: 'en' }, '“It rains.”', ''],
    ['direct, in Russian', { inLanguage: 'ru', text: 'Дождь' }, '«Дождь»', ''],
    ['partial', { kind: 'partial', text: 'It is “wet”.' }, 'It is “wet”.', ''],
    ['a paraphrase', { kind: 'paraphrase' }, 'It rains.', ''],
    [
      'with its chain',
      { saidTo: 'CNN', reportedBy: 'RIA', date: '2025-10-16' },
      '“It rains.”',
      ', to CNN · As reported by RIA · Said 16 Oct 2025',
    ],
  ])('%s', (_, quote, words, chain) => {
    const text = quoteAsText(read({ speaker: ada, ...quote }), en, undefined, undefined);
    expect(text).toBe(`${words}\n— Ada Byron, Minister · On the record${chain}`);
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
