// Proves: src/data/schema.ts, src/data/schema-values.ts, src/data/schema-combinators.ts, src/data/place.ts
import { afterEach, describe, expect, it } from 'vitest';
import { ISSUES } from '../../src/data/issue.js';
import { readDocument } from '../../src/data/read-document.js';

const quote = { text: 'We shall see.', speaker: 'Ada' };
const event = { name: 'A call' };
const statement = { speaker: 'Ada', text: 'It rains.' };
const dispute = { topic: 'On the weather', statements: [statement, statement] };

/** A document around what a case is about. */
const read = (rest: object) => readDocument({ headline: 'Rain', ...rest });

/** The issues as code and place; the words are for people. */
const issuesOf = (rest: object) => read(rest).issues.map(({ code, path }) => [code, path]);

describe('an optional property of the wrong kind is left out alone', () => {
  it.each([
    ['/description', { description: 7 }],
    ['/url', { url: {} }],
    ['/inLanguage', { inLanguage: ['en', 'ru'] }],
    ['/version', { version: '1' }],
    ['/datePublished', { datePublished: 20251016 }],
    ['/image', { image: 'rain.jpg' }],
    ['/image/alt', { image: { url: 'rain.jpg', alt: 1 } }],
    ['/image/width', { image: { url: 'rain.jpg', width: '800' } }],
    ['/publisher', { publisher: 7 }],
    ['/publisher/1', { publisher: ['A', 7] }],
    ['/keyPoints/1', { keyPoints: ['a', {}, 'b'] }],
    ['/correction/0/date', { correction: [{ text: 'a', date: 5 }] }],
    ['/people/0/jobTitle', { people: [{ name: 'Ada', jobTitle: {} }] }],
    ['/people/0/anonymous', { people: [{ description: 'a source', anonymous: 'yes' }] }],
    ['/quotes/0/context', { quotes: [{ ...quote, context: 1 }] }],
    ['/quotes/0/saidTo', { quotes: [{ ...quote, saidTo: true }] }],
    ['/quotes/0/saidTo/url', { quotes: [{ ...quote, saidTo: { name: 'CNN', url: 1 } }] }],
    [
      '/quotes/0/original/inLanguage',
      { quotes: [{ ...quote, original: { text: 'x', inLanguage: 0 } }] },
    ],
    ['/quotes/0/speaker/party', { quotes: [{ ...quote, speaker: { name: 'Ada', party: 1 } }] }],
    ['/events/0/date', { events: [{ ...event, date: 2025 }] }],
    ['/events/0/status', { events: [{ ...event, status: 1 }] }],
    ['/events/0/people/1', { events: [{ ...event, people: ['Ada', 7] }] }],
    ['/disputes/0/established/0', { disputes: [{ ...dispute, established: [1, 'a'] }] }],
    [
      '/disputes/0/statements/1/url',
      { disputes: [{ ...dispute, statements: [statement, { ...statement, url: 1 }] }] },
    ],
  ])('%s [D9]', (path, rest) => {
    const { value, issues } = read(rest);
    expect(issues).toMatchObject([{ code: 'field', path }]);
    expect(value).toMatchObject({ headline: 'Rain' });
    const [list, place] = path.split('/').slice(1);
    if (place === '0' && list && list !== 'correction' && value) {
      expect(value).toHaveProperty([list, 0]);
    }
  });
});

describe('a bad item keeps its neighbours', () => {
  it.each([
    [
      'a quote without words',
      'quotes',
      [quote, { speaker: 'Ada' }, quote],
      'missing /quotes/1/text',
    ],
    ['a quote that is a number', 'quotes', [7, quote, quote], 'field /quotes/0'],
    ['a quote that is a text', 'quotes', [quote, 'x', quote], 'field /quotes/1'],
    ['a quote that is a list', 'quotes', [quote, quote, [quote, quote]], 'field /quotes/2'],
    [
      'an event without a name',
      'events',
      [{ date: '2025' }, event, event],
      'missing /events/0/name',
    ],
    [
      'an event whose name is a number',
      'events',
      [event, { name: 7 }, event],
      'field /events/1/name',
    ],
    [
      'a dispute without a question',
      'disputes',
      [dispute, { ...dispute, topic: null }, dispute],
      'missing /disputes/1/topic',
    ],
    [
      'a person without any name',
      'people',
      [{ name: 'A' }, { jobTitle: 'clerk' }, { name: 'C' }],
      'missing /people/1',
    ],
    [
      'an outlet without a name',
      'outlets',
      [{ name: 'A' }, { id: 'b' }, { name: 'C' }],
      'missing /outlets/1/name',
    ],
  ] as const)('%s', (_, list, items, issue) => {
    const rest = { [list]: items };
    expect(issuesOf(rest).map((found) => found.join(' '))).toEqual([issue]);
    expect(read(rest).value?.[list]).toHaveLength(2);
  });

  it('and what comes after it is named by its place in the document', () => {
    expect(issuesOf({ quotes: [7, quote, { ...quote, context: 1 }] })).toEqual([
      ['field', '/quotes/0'],
      ['field', '/quotes/2/context'],
    ]);
  });

  it('also where the item before was null', () => {
    expect(issuesOf({ quotes: [null, quote, { ...quote, context: 1 }] })).toEqual([
      ['field', '/quotes/2/context'],
    ]);
  });

  it.each([
    [
      'a taken id',
      { quotes: [7, { ...quote, id: 'a' }, { ...quote, id: 'a' }] },
      ['duplicate-id', '/quotes/2/id'],
    ],
    [
      'a quote of an event',
      { events: [7, { ...event, quotes: ['nothing'] }] },
      ['reference', '/events/1/quotes/0'],
    ],
    [
      'a second quote of an event',
      { events: [{ ...event, quotes: [7, 'nothing'] }] },
      ['reference', '/events/0/quotes/1'],
    ],
    [
      'an answer',
      { disputes: [7, { ...dispute, statements: [statement, { ...statement, respondsTo: 'x' }] }] },
      ['reference', '/disputes/1/statements/1/respondsTo'],
    ],
    [
      'an answer behind a bad one',
      { disputes: [{ ...dispute, statements: [7, statement, { ...statement, respondsTo: 'x' }] }] },
      ['reference', '/disputes/0/statements/2/respondsTo'],
    ],
  ] as const)('and its neighbour’s reference keeps its place: %s', (_, rest, issue) => {
    expect(issuesOf(rest)).toContainEqual(issue);
  });

  it('and every fault of one document is told', () => {
    const rest = {
      description: 1,
      quotes: [{ ...quote, url: 'javascript:alert(1)', mood: 'grim' }, {}],
      events: [{ ...event, date: 'soon', status: 'unclear' }],
    };
    expect(issuesOf(rest)).toEqual(
      expect.arrayContaining([
        ['field', '/description'],
        ['blocked-url', '/quotes/0/url'],
        ['unknown-property', '/quotes/0/mood'],
        ['missing', '/quotes/1/text'],
        ['missing', '/quotes/1/speaker'],
        ['date', '/events/0/date'],
        ['unknown-value', '/events/0/status'],
      ]),
    );
    expect(read(rest).issues).toHaveLength(7);
    expect(read(rest).value).toMatchObject({
      quotes: [quote].map(({ text }) => ({ text })),
      events: [event],
    });
  });
});

describe('what is missing', () => {
  it('a headline: the rest is kept [D10]', () => {
    const { value, issues } = readDocument({ quotes: [quote], keyPoints: ['wet'] });
    expect(issues).toMatchObject([{ code: 'missing', path: '/headline' }]);
    expect(value).toMatchObject({
      headline: '',
      quotes: [{ text: quote.text }],
      keyPoints: ['wet'],
    });
  });

  it('a headline of white space is none', () => {
    expect(issuesOf({ headline: ' \n', quotes: [quote] })).toEqual([['missing', '/headline']]);
  });

  it('a headline of the wrong kind: the rest is kept', () => {
    const { value, issues } = read({ headline: 7, quotes: [quote] });
    expect(issues).toMatchObject([{ code: 'field', path: '/headline' }]);
    expect(value).toMatchObject({ headline: '', quotes: [{ text: quote.text }] });
  });

  it.each([
    ['not there', undefined, 'missing', ''],
    ['null', null, 'missing', ''],
    ['an empty text', '', 'missing', ''],
    ['a number', 7, 'field', ''],
    ['nameless', { jobTitle: 'Minister' }, 'missing', ''],
  ])('a speaker who is %s: the quote is kept [D10]', (_, speaker, code, below) => {
    const { value, issues } = read({ quotes: [{ text: 'We shall see.', speaker }] });
    expect(issues).toMatchObject([{ code, path: `/quotes/0/speaker${below}` }]);
    expect(value?.quotes).toMatchObject([{ text: 'We shall see.' }]);
    expect(value?.quotes[0]?.speaker.name).toBeUndefined();
  });

  it('a speaker of a statement: the dispute is kept', () => {
    const { value, issues } = read({
      disputes: [{ ...dispute, statements: [{ text: 'It rains.' }, statement] }],
    });
    expect(issues).toMatchObject([{ code: 'missing', path: '/disputes/0/statements/0/speaker' }]);
    expect(value?.disputes[0]?.statements).toHaveLength(2);
  });

  it.each([
    ['declines-to-comment', []],
    ['no-response', []],
    ['denies', [['missing', '/disputes/0/statements/2']]],
    [undefined, [['missing', '/disputes/0/statements/2']]],
  ])('the words of a statement whose stance is %s', (stance, issues) => {
    const rest = {
      disputes: [{ ...dispute, statements: [statement, statement, { speaker: 'B', stance }] }],
    };
    expect(issuesOf(rest)).toEqual(issues);
    expect(read(rest).value?.disputes[0]?.statements).toHaveLength(issues.length ? 2 : 3);
  });

  it.each([
    ['one side', [statement]],
    ['one side by itself', statement],
    ['no side', []],
  ])('the other side of a dispute with %s: the dispute is left out', (_, sides) => {
    const rest = { quotes: [quote], disputes: [{ ...dispute, statements: sides }] };
    expect(issuesOf(rest)).toEqual([['missing', '/disputes/0/statements']]);
    expect(read(rest).value).toMatchObject({ disputes: [], quotes: [{}] });
  });

  it('a dispute of which only one side can be read is left out, and the reason is told', () => {
    const { value, issues } = read({ disputes: [{ ...dispute, statements: [statement, 7] }] });
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'field', path: '/disputes/0/statements/1' }),
    );
    expect(value?.disputes).toEqual([]);
  });

  it('the address of a picture: there is no picture', () => {
    const { value, issues } = read({ image: { alt: 'Rain' } });
    expect(issues).toMatchObject([{ code: 'missing', path: '/image/url' }]);
    expect(value?.image).toBeUndefined();
  });
});

describe('what is not known', () => {
  it.each([
    ['/mood', { mood: 'grim' }],
    ['/quotes/0/quoteText', { quotes: [{ ...quote, quoteText: 'x' }] }],
    ['/quotes/0/speaker/age', { quotes: [{ ...quote, speaker: { name: 'Ada', age: 9 } }] }],
    ['/events/0/when', { events: [{ ...event, when: 'now' }] }],
    ['/a~1b~0c', { 'a/b~c': 1 }],
    ['/', { '': 1 }],
    ['/constructor', { constructor: 'x' }],
    ['/toString', { toString: 'x' }],
    ['/hasOwnProperty', { hasOwnProperty: 'x' }],
    ['/then', { then: 'x' }],
    ['/toJSON', { toJSON: 'x' }],
    ['/length', { length: 3 }],
  ])('is a property that is left out: %s [D11]', (path, rest) => {
    const { value, issues } = read(rest);
    expect(issues).toMatchObject([{ code: 'unknown-property', path }]);
    const [key = ''] = Object.keys(rest);
    if (!['quotes', 'events'].includes(key)) expect(Object.keys(value ?? {})).not.toContain(key);
  });

  it('is every unknown property, not just the first', () => {
    expect(issuesOf({ a: 1, b: 2 })).toEqual([
      ['unknown-property', '/a'],
      ['unknown-property', '/b'],
    ]);
  });

  it('is a status: its words are kept [D11]', () => {
    const { value, issues } = read({ events: [{ ...event, status: 'suspended' }] });
    expect(issues).toMatchObject([{ code: 'unknown-value', path: '/events/0/status' }]);
    expect(value?.events[0]?.status).toBe('suspended');
  });

  it('is a stance: its words are kept [D11]', () => {
    const { value, issues } = read({
      disputes: [{ ...dispute, statements: [statement, { ...statement, stance: 'scoffs' }] }],
    });
    expect(issues).toMatchObject([
      { code: 'unknown-value', path: '/disputes/0/statements/1/stance' },
    ]);
    expect(value?.disputes[0]?.statements[1]?.stance).toBe('scoffs');
  });

  it('is a kind of quote [D11]', () => {
    const { value, issues } = read({ quotes: [{ ...quote, kind: 'whisper' }] });
    expect(issues).toMatchObject([{ code: 'unknown-value', path: '/quotes/0/kind' }]);
    expect(value?.quotes).toHaveLength(1);
  });

  it.each([2, 1.1, 1000])('is version %d: what is known is read', (version) => {
    const { value, issues } = read({ version, quotes: [quote], mood: 'new' });
    expect(issues.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([['version', '/version']]),
    );
    expect(value?.quotes).toHaveLength(1);
  });
});

describe('a date', () => {
  it.each([
    ['tomorrow', 'tomorrow'],
    ['TBD', 'TBD'],
    ['2025-02-30', '2025-02-30'],
    ['0000-00-00', '0000-00-00'],
    ['31 октября', '31 октября'],
    ['???', undefined],
    ['— … —', undefined],
    ['x'.repeat(41), undefined],
    ['9'.repeat(5000), undefined],
  ])('that cannot be read is kept as the words of an event: %.50s [D25]', (date, dateText) => {
    const { value, issues } = read({ events: [{ ...event, date }] });
    expect(issues).toMatchObject([{ code: 'date', path: '/events/0/date' }]);
    expect(value?.events[0]).toMatchObject({ name: 'A call' });
    expect(value?.events[0]?.date).toBeUndefined();
    expect(value?.events[0]?.dateText).toBe(dateText);
  });

  it('that cannot be read does not take the place of words that are given', () => {
    const { value } = read({ events: [{ ...event, date: 'soon', dateText: 'this Thursday' }] });
    expect(value?.events[0]?.dateText).toBe('this Thursday');
  });

  it.each([
    ['/datePublished', { datePublished: 'soon' }],
    ['/asOf', { asOf: '2025-13' }],
    ['/quotes/0/date', { quotes: [{ ...quote, date: 'soon' }] }],
    ['/events/0/previousDate', { events: [{ ...event, previousDate: 'soon' }] }],
    ['/correction/0/date', { correction: [{ text: 'x', date: 'soon' }] }],
  ])('anywhere else is left out: %s [D25]', (path, rest) => {
    expect(issuesOf(rest)).toEqual([['date', path]]);
    expect(read(rest).value?.events[0]?.dateText).toBeUndefined();
  });

  it.each([
    ['/events/0/date', { events: [{ ...event, date: '2025-11/2025-10' }] }],
    ['/quotes/0/date', { quotes: [{ ...quote, date: '2025-10-17/2025-10-16' }] }],
  ])('whose ends are swapped stays as it is, and is told: %s [D31]', (path, rest) => {
    const { value, issues } = read(rest);
    expect(issues).toMatchObject([{ code: 'date-order', path }]);
    const [item] = [...(value?.events ?? []), ...(value?.quotes ?? [])];
    expect(item?.date?.isInterval).toBe(true);
  });
});

describe('an address', () => {
  it.each([
    ['/url', { url: 'javascript:alert(1)' }],
    ['/image/license', { image: { url: 'a.png', license: 'data:text/html,x' } }],
    ['/quotes/0/url', { quotes: [{ ...quote, url: 'file:///etc/passwd' }] }],
    ['/quotes/0/archivedAt', { quotes: [{ ...quote, archivedAt: 'blob:x' }] }],
    ['/people/0/url', { people: [{ name: 'Ada', url: 'vbscript:x' }] }],
    [
      '/outlets/0/unnamedSourcesPolicy',
      { outlets: [{ name: 'A', unnamedSourcesPolicy: 'tel:1' }] },
    ],
  ])('that is not allowed is left out alone: %s [U1]', (path, rest) => {
    expect(issuesOf(rest)).toEqual([['blocked-url', path]]);
  });

  it.each([
    ['/url', { url: 'http://' }],
    ['/url', { url: 'https://[::1' }],
    ['/image/url', { image: { url: 'https://a b/x.png' } }],
    ['/quotes/0/archivedAt', { quotes: [{ ...quote, archivedAt: 'http://a:port/' }] }],
  ])('that is none is left out alone: %s, %j [U3]', (path, rest) => {
    expect(issuesOf(rest)).toContainEqual(['url', path]);
  });

  it.each([0, -1, 10_001, 1e9, 0.5])('of a picture has a sane size, not %d [U11]', (width) => {
    const { value, issues } = read({ image: { url: 'a.png', width, height: 10_000 } });
    expect(issues).toMatchObject([{ code: 'field', path: '/image/width' }]);
    expect(value?.image).toEqual({ url: 'a.png', height: 10_000 });
  });

  it('of a picture that is not allowed takes the picture along', () => {
    const { value, issues } = read({ image: { url: 'data:image/svg+xml,<svg/>', alt: 'x' } });
    expect(issues).toMatchObject([{ code: 'blocked-url', path: '/image/url' }]);
    expect(value?.image).toBeUndefined();
  });
});

describe('one item for a list of one', () => {
  it.each([
    [{ publisher: 'CNN' }, 'publisher', [{ name: 'CNN' }]],
    [{ author: { name: 'Ada' } }, 'author', [{ name: 'Ada' }]],
    [{ keyPoints: 'wet' }, 'keyPoints', ['wet']],
    [{ correction: 'It was Monday.' }, 'correction', [{ text: 'It was Monday.' }]],
    [{ people: { id: 'a', name: 'Ada' } }, 'people', [{ id: 'a', name: 'Ada' }]],
    [{ quotes: quote }, 'quotes', [{ text: 'We shall see.' }]],
    [{ events: { ...event, people: 'Ada' } }, 'events', [{ people: [{ name: 'Ada' }] }]],
    [{ disputes: dispute }, 'disputes', [{ topic: 'On the weather' }]],
  ])('may stand for the list: %j [D9]', (rest, list, expected) => {
    const { value, issues } = read(rest);
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ [list]: expected });
  });

  it.each([
    ['a text', { description: ['Rain.'] }, 'description', 'Rain.'],
    ['an object', { image: [{ url: ['rain.jpg'] }] }, 'image', { url: 'rain.jpg' }],
    [
      'a text that may be an object',
      { publisher: [['Courier']] },
      'publisher',
      [{ id: 'Courier', name: 'Courier' }],
    ],
    ['white space', { description: [' '] }, 'description', undefined],
  ])('may be in a list where there is to be one: %s [D9]', (_, rest, key, expected) => {
    const { value, issues } = read(rest);
    expect(issues.filter(({ code }) => code !== 'missing')).toEqual([]);
    expect(value?.[key as 'description']).toEqual(expected);
  });

  it.each([[['a', 'b']], [[]], [[['a']]]])(
    'but not more than one, none, or a list of lists: %j [D9]',
    (description) => {
      const { value, issues } = read({ description });
      expect(issues).toMatchObject([{ code: 'field', path: '/description' }]);
      expect(value?.description).toBeUndefined();
    },
  );

  it('has no position of its own where something is wrong in it', () => {
    expect(issuesOf({ quotes: { ...quote, context: 1 } })).toEqual([['field', '/quotes/context']]);
  });
});

describe('an issue of a part', () => {
  it.each<readonly [string, unknown, string]>([
    ['a quote', { ...quote, context: 1 }, '/context'],
    ['a list of quotes', [quote, { ...quote, context: 1 }], '/1/context'],
    ['an event', { ...event, date: 'soon' }, '/date'],
    ['a list of events', [event, { ...event, quotes: ['x'] }], '/1/quotes/0'],
    ['a dispute', { ...dispute, established: 7 }, '/established'],
  ])('is named by its place in what was given: %s', (_, part, path) => {
    expect(readDocument(part).issues).toMatchObject([{ path }]);
  });
});

describe('an issue', () => {
  it('shows what was found, cut short', () => {
    const [issue] = read({ datePublished: 'the day after tomorrow, or the day after that' }).issues;
    expect(issue?.message).toBe(`${ISSUES.date} (the day after tomorrow, or the day after)`);
  });

  it.each(Object.entries(ISSUES))('%s says in a sentence what to do', (code, message) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('hostile data', () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['__proto__', '{"headline":"Rain","__proto__":{"polluted":1}}'],
    [
      '__proto__ of a quote',
      '{"headline":"Rain","quotes":[{"text":"x","speaker":"y","__proto__":{"polluted":1}}]}',
    ],
    ['constructor.prototype', '{"headline":"Rain","constructor":{"prototype":{"polluted":1}}}'],
    [
      'an id __proto__',
      '{"headline":"Rain","quotes":[{"id":"__proto__","text":"x","speaker":"constructor"}]}',
    ],
    [
      'a status of a prototype',
      '{"headline":"Rain","events":[{"name":"x","status":"constructor"}]}',
    ],
  ])('changes no prototype: %s [D13]', (_, json) => {
    expect(readDocument(json).value?.headline).toBe('Rain');
  });

  /** A document with a getter that throws. */
  const throwing = (error: unknown): object =>
    Object.defineProperty({ headline: 'Rain' }, 'quotes', {
      enumerable: true,
      get: () => {
        throw error as Error;
      },
    });
  const throwingTraps = {
    ownKeys: () => {
      throw new Error('no');
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    ['a getter that throws', throwing(new Error('no'))],
    ['a proxy that throws', new Proxy({}, throwingTraps)],
    ['a revoked proxy', revoked.proxy],
    ['an error that is no error', throwing(null)],
    ['an error that cannot be shown', throwing(Object.create(null))],
  ])('that throws has the wrong shape: %s [D17]', (_, data) => {
    const { value, issues } = readDocument(data);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'shape', path: '' }]);
  });

  it('that holds itself keeps the rest [D16 D17]', () => {
    const cyclic: Record<string, unknown> = { headline: 'Rain', keyPoints: ['wet'] };
    cyclic['self'] = cyclic;
    const { value, issues } = readDocument(cyclic);
    expect(value).toMatchObject({ headline: 'Rain', keyPoints: ['wet'] });
    expect(issues).not.toEqual([]);
  });

  it('that holds itself where a part belongs keeps the rest [D16 D17]', () => {
    const cyclic: Record<string, unknown> = { headline: 'Rain', keyPoints: ['wet'] };
    const statements: unknown[] = [statement, statement];
    statements.push({ speaker: 'Ada', quote: cyclic }, statements);
    Object.assign(cyclic, { image: cyclic, quotes: [cyclic], events: cyclic, people: [cyclic] });
    Object.assign(cyclic, { disputes: [{ topic: 'x', statements, established: statements }] });
    const { value, issues } = readDocument(cyclic);
    expect(value).toMatchObject({ headline: 'Rain', keyPoints: ['wet'] });
    expect(issues.length).toBeGreaterThan(3);
  });

  it('that holds itself many times over ends [D17]', () => {
    const node: Record<string, unknown> = { headline: 'Rain' };
    for (let i = 0; i < 20; i++) node[`k${i}`] = node;
    const { value, issues } = readDocument(node);
    expect(value?.headline).toBe('Rain');
    expect(issues.length).toBeLessThan(100);
  });

  it.each([100, 5000])('nested %d deep keeps the rest [D19]', (depth) => {
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    const nested = '{"quotes":'.repeat(depth) + '1' + '}'.repeat(depth);
    const json = `{"headline":"Rain","keyPoints":["wet",${deep}],"deep":${deep},"quotes":${nested}}`;
    const { value, issues } = readDocument(json);
    expect(value).toMatchObject({ headline: 'Rain', keyPoints: ['wet'] });
    expect(issues).not.toEqual([]);
  });

  it('whose getters change is read once [D17]', () => {
    let reads = 0;
    const data = {
      get headline() {
        return `Rain ${++reads}`;
      },
    };
    expect(readDocument(data).value?.headline).toBe('Rain 1');
    expect(reads).toBe(1);
  });

  it('with inherited and hidden properties: only its own are read [D17]', () => {
    const data: object = Object.create({ headline: 'inherited' }) as object;
    Object.defineProperty(data, 'description', { value: 'hidden', enumerable: false });
    expect(readDocument({ headline: 'Rain', image: data }).value?.image).toBeUndefined();
    expect(readDocument(data).issues).toMatchObject([{ code: 'shape' }]);
  });

  it('of a thousand bad items is read in one go [L18]', () => {
    const quotes = Array.from({ length: 1000 }, (_, index) =>
      index % 2 ? quote : { text: index },
    );
    const { value, issues } = read({ quotes });
    expect(value?.quotes).toHaveLength(500);
    expect(issues.filter(({ path }) => path.endsWith('/text'))).toHaveLength(500);
  });
});
