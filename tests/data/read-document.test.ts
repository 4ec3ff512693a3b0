import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import { sample, samples } from '../helpers/samples.js';

const quote = { text: 'We shall see.', speaker: 'Ada' };
const event = { name: 'A call', date: '2025-10-16' };
const statements = [
  { speaker: 'Ada', text: 'It rains.' },
  { speaker: 'Bob', text: 'It does not.', stance: 'denies' },
];
const dispute = { topic: 'On the weather', statements };

/** The issues as code and place; the words are for people. */
const issuesOf = (data: unknown) =>
  readDocument(data).issues.map(({ code, path }) => [code, path] as const);

describe('a whole document', () => {
  it('is read from an object', () => {
    const { value, issues } = readDocument({
      version: 1,
      headline: 'Rain',
      quotes: [quote],
      events: [event],
      disputes: [dispute],
    });
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      headline: 'Rain',
      quotes: [{ text: 'We shall see.', speaker: { name: 'Ada' } }],
      events: [{ name: 'A call', date: { edtf: '2025-10-16' }, quotes: [] }],
      disputes: [{ topic: 'On the weather', statements: [{}, { stance: 'denies' }] }],
    });
  });

  it('may hold nothing but a headline', () => {
    const { value, issues } = readDocument({ headline: 'Rain' });
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ headline: 'Rain', quotes: [], events: [], disputes: [] });
  });

  it('remembers where it was loaded from', () => {
    const address = 'https://news.example/a.json';
    expect(readDocument({ headline: 'Rain' }, address).value).toMatchObject({ address });
  });

  it.each([
    ['asOf', { asOf: '2025-03', dateModified: '2025-02', datePublished: '2025-01' }, '2025-03'],
    ['dateModified', { dateModified: '2025-02', datePublished: '2025-01' }, '2025-02'],
    ['datePublished', { datePublished: '2025-01' }, '2025-01'],
    ['nothing', {}, undefined],
  ])('speaks of the moment of %s', (_, dates, edtf) => {
    expect(readDocument({ headline: 'Rain', ...dates }).value?.asOf?.edtf).toBe(edtf);
  });
});

describe('a part', () => {
  it.each([
    ['a quote', quote, 'quotes', 1],
    ['a list of quotes', [quote, quote], 'quotes', 2],
    ['an event', event, 'events', 1],
    ['a list of events', [event, event, event], 'events', 3],
    ['a dispute', dispute, 'disputes', 1],
    ['a list of disputes', [dispute, dispute], 'disputes', 2],
  ] as const)('that is %s stands for a document', (_, part, list, length) => {
    const { value, issues } = readDocument(part);
    expect(issues).toEqual([]);
    expect(value?.[list]).toHaveLength(length);
  });

  it('in a list is found behind items that are none', () => {
    const { value } = readDocument([7, quote]);
    expect(value?.quotes).toMatchObject([{ text: 'We shall see.' }]);
  });
});

describe('JSON text', () => {
  it.each([
    ['plain', JSON.stringify({ headline: 'Rain' })],
    ['with a byte order mark', '\ufeff{"headline":"Rain"}'],
    ['with line breaks of Windows', '{\r\n"headline":\r\n"Rain"\r\n}\r\n'],
    ['with white space around', ' \n\t{"headline":"Rain"}\n '],
    ['with a key twice, of which the last counts', '{"headline":"Sun","headline":"Rain"}'],
  ])('is read: %s [D5]', (_, json) => {
    const { value, issues } = readDocument(json);
    expect(issues).toEqual([]);
    expect(value?.headline).toBe('Rain');
  });

  it.each([
    '',
    ' ',
    'x',
    '{',
    '{"headline":"Rain"',
    '{"headline":"Rain",}',
    "{'headline':'Rain'}",
    '{"headline":"Rain"}{"headline":"Rain"}',
    'callback({"headline":"Rain"})',
    ')]}\'\n{"headline":"Rain"}',
    '<!doctype html><title>Rain</title>',
    '{"headline":NaN}',
    'undefined',
    '\ufeff\ufeff{"headline":"Rain"}',
  ])('that is none is an issue: %j [D4]', (json) => {
    const { value, issues } = readDocument(json);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'parse', path: '' }]);
  });

  it('cut off at any character never throws [D4]', () => {
    const json = JSON.stringify({ headline: 'Rain', quotes: [quote], events: [event] });
    for (let end = 0; end < json.length; end++) {
      expect(issuesOf(json.slice(0, end))).toEqual([['parse', '']]);
    }
  });
});

describe('what is no document', () => {
  it.each([
    ['null', null],
    ['a number', 7],
    ['not a number', NaN],
    ['a boolean', true],
    ['a symbol', Symbol('x')],
    ['a function', () => quote],
    ['an empty list', []],
    ['an empty object', {}],
    ['a list of texts', ['a', 'b']],
    ['a list of nothing', [null, undefined]],
    ['a list of lists', [[quote]]],
    ['a date of JavaScript', new Date(0)],
    ['a map', new Map([['headline', 'Rain']])],
    ['JSON text of null', 'null'],
    ['JSON text of a text', '"x"'],
    ['JSON text of a number', '7'],
    ['JSON text of an empty list', '[]'],
    ['JSON text of an empty object', '{}'],
  ])('has the wrong shape: %s [D8]', (_, data) => {
    const { value, issues } = readDocument(data);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'shape', path: '' }]);
  });

  it('says so in words, for the author of the page', () => {
    const [issue] = readDocument(null).issues;
    expect(issue?.message).toBe('Not a news summary document, and not a part of one.');
  });

  it('is not there at all: no issue, no value', () => {
    expect(readDocument(undefined).value).toBeUndefined();
  });
});

describe('reading', () => {
  it.each([...samples])('does not change what it reads: %s [D18]', (_, data) => {
    const before = JSON.stringify(data);
    readDocument(data);
    expect(JSON.stringify(data)).toBe(before);
  });

  it('takes frozen data', () => {
    const frozen = Object.freeze({
      headline: 'Rain',
      quotes: Object.freeze([Object.freeze(quote)]),
    });
    expect(readDocument(frozen)).toMatchObject({ issues: [], value: { quotes: [{}] } });
  });

  it('gives back what it has read before', () => {
    const { value } = readDocument({ headline: 'Rain', quotes: [{}] });
    const again = readDocument(value);
    expect(again.value).toBe(value);
    expect(again.issues).toEqual([]);
  });

  it('is not touched by what becomes of the data later [D18]', () => {
    const data = { headline: 'Rain', keyPoints: ['wet'] };
    const { value } = readDocument(data);
    data.headline = 'Sun';
    data.keyPoints.push('dry');
    expect(value).toMatchObject({ headline: 'Rain', keyPoints: ['wet'] });
  });

  it('the same text twice gives the same', () => {
    const json = JSON.stringify(sample('lavrov-rubio'));
    expect(readDocument(json)).toEqual(readDocument(json));
  });
});
