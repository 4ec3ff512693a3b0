/** Logic of the builder, without a page. */
import { describe, expect, it } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { contrast, over, ratioText } from '../../site/builder/contrast.js';
import { loadDraft, saveDraft } from '../../site/builder/draft.js';
import { choicesOf, tagsFor } from '../../site/builder/element-options.js';
import { titleOf } from '../../site/builder/fields/item-title.js';
import { sayDate } from '../../site/builder/fields/simple.js';
import { FIRST } from '../../site/builder/form-hints.js';
import { placeIssues, wordsOf } from '../../site/builder/issues.js';
import { getAt, insertAt, keyOf, moveAt, removeAt, setAt } from '../../site/builder/json-edit.js';
import { labelOf } from '../../site/builder/labels.js';
import { messages } from '../../site/builder/messages.js';
import { kindOf, openText } from '../../site/builder/open.js';
import { blankOf, type Field, formFor } from '../../site/builder/schema-form.js';
import { STARTS, startWith } from '../../site/builder/starts.js';
import { findingsOf, Store } from '../../site/builder/state.js';
import { measure, ruleFor, tokensOf } from '../../site/builder/token-model.js';
import '../../src/formats/json-ld.js';
import { createIssue, type IssueCode, ISSUES } from '../../src/data/issue.js';
import { TAGS } from '../../src/shared/looks.js';
import { readDocument } from '../../src/data/read-document.js';
import schema from '../../schema/news-summary.schema.json' with { type: 'json' };

describe('changes inside JSON', () => {
  const document = { a: 1, list: [{ id: 'x' }, { id: 'y' }], z: 2 };

  it('leave what they do not touch, and the order of properties', () => {
    const next = setAt(document, ['list', 1, 'id'], 'w');
    expect(JSON.stringify(next)).toBe('{"a":1,"list":[{"id":"x"},{"id":"w"}],"z":2}');
    expect(getAt(next, ['list', 0])).toBe(document.list[0]);
    expect(document.list[1]).toEqual({ id: 'y' });
  });

  it.each<[string, unknown, unknown]>([
    ['put in', insertAt(document, ['list'], 1, 'new'), [{ id: 'x' }, 'new', { id: 'y' }]],
    ['put in a list that is not there', insertAt({}, ['list'], 5, 'new'), ['new']],
    ['take out', removeAt(document, ['list'], 0), [{ id: 'y' }]],
    ['move', moveAt(document, ['list'], 1, 0), [{ id: 'y' }, { id: 'x' }]],
    ['move no further than there is', moveAt(document, ['list'], 1, 2), document.list],
    ['take out a property', setAt(document, ['list', 0, 'id'], undefined), [{}, { id: 'y' }]],
  ])('%s', (_, next, list) => {
    expect(getAt(next, ['list'])).toEqual(list);
  });

  it('know an item again that was edited', () => {
    const before = keyOf(document.list[0], 0);
    const next = setAt(document, ['list', 0, 'id'], 'w');
    expect(keyOf(getAt(next, ['list', 0]), 0)).toBe(before);
    expect(keyOf(getAt(next, ['list', 1]), 1)).not.toBe(before);
  });

  it('read nothing that was not written', () => {
    expect(getAt({}, ['constructor'])).toBeUndefined();
    expect(getAt('text', ['length'])).toBeUndefined();
  });
});

describe('the form', () => {
  /** Yields all properties of a field, nested ones included. */
  function* propertiesIn(field: Field): Generator<readonly [owner: string, key: string]> {
    if (field.type === 'list') yield* propertiesIn(field.item);
    const object = field.type === 'object' ? field : 'inline' in field ? field.inline : undefined;
    for (const { key, field: inner } of object?.properties ?? []) {
      yield [object?.name ?? '', key];
      yield* propertiesIn(inner);
    }
  }

  const all = [...new Set([...propertiesIn(formFor('document'))].map((each) => each.join('.')))];

  it('has every property of the schema, but what programs write', () => {
    const names = Object.entries({ Document: schema, ...schema.$defs }).flatMap(([name, part]) =>
      'properties' in part ? Object.keys(part.properties).map((key) => `${name}.${key}`) : [],
    );
    const missing = names.filter((name) => !all.includes(name));
    expect(missing).toEqual(['Document.$schema', 'Document.version']);
  });

  it('has a word of its own for every property', () => {
    const unnamed = all.filter((name) => {
      const [owner = '', key = ''] = name.split('.');
      return labelOf(owner, key) === key;
    });
    expect(unnamed).toEqual([]);
  });

  it('puts nothing first that there is not', () => {
    const known = new Set(all);
    const named = Object.entries(FIRST).flatMap(([name, keys]) =>
      keys.map((key) => `${name}.${key}`),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('begins an item with what it cannot do without', () => {
    expect(blankOf(formFor('quote'))).toEqual({ text: '', speaker: '' });
    const voice = { speaker: '', text: '' };
    expect(blankOf(formFor('dispute'))).toEqual({ topic: '', statements: [voice, voice] });
  });

  it.each(STARTS)('can begin with %s, which is of the kind it looks like', (start) => {
    const store = new Store();
    store.start(start);
    const { document, kind, tag } = store.state;
    expect(kindOf(document)).toBe(kind);
    expect(tagsFor(kind)).toContain(tag);
    expect(findingsOf(store.state).issues).toEqual([]);
    expect(JSON.parse(store.state.text)).toEqual(startWith(start));
  });
});

describe('issues', () => {
  const placed = (document: object) =>
    placeIssues(readDocument(document).issues, kindOf(document)).map(
      ({ field, where }) => `${field} ${where}`,
    );

  it.each<[object, string]>([
    [{ text: 'A', speaker: 'B', date: 'soon' }, '/date When it was said'],
    [[{ name: 'A', date: 'soon' }], '/0/date 1 › Date'],
    [
      { headline: 'A', quotes: [{ text: 'B', speaker: { name: 'C', url: 'x:y' } }] },
      '/quotes/0/speaker/url Quotes › 1 › Who said it › Address',
    ],
    [{ headline: 'A', publisher: { name: '' } }, '/publisher/name Publisher › Name'],
    [{ headline: 'A', correction: [{ text: '' }] }, '/correction/0/text Corrections › 1 › Words'],
    [{ headline: 'A', colour: 'red' }, ' colour'],
  ])('stand beside their field: %j', (document, place) => {
    expect(placed(document)).toEqual([place]);
  });

  it.each(Object.keys(ISSUES) as IssueCode[])('are told with cause and remedy: %s', (code) => {
    const { message } = createIssue(code, [], 'this one');
    expect(wordsOf({ code, path: '', message })).toMatch(/^[^`]+\. [^`]+\. Found: “this one”\.$/);
  });
});

describe('what is recognised', () => {
  it.each<[string, string | undefined, boolean]>([
    ['{"@type":"NewsArticle","headline":"A"}', 'json-ld', true],
    ['{"headline":"A"}', undefined, true],
    ['{"@type":"NewsArticle","headline":"A",}', 'json-ld', true],
    ['"a text"', undefined, false],
    ['', undefined, false],
  ])('%s', (text, format, isRead) => {
    const opened = openText(text);
    expect(opened.format).toBe(format);
    expect(opened.document !== undefined).toBe(isRead);
  });

  it.each<[unknown, string]>([
    [{ text: 'A' }, 'quote'],
    [[{ text: 'A' }], 'quotes'],
    [{ name: 'A' }, 'event'],
    [[], 'events'],
    [{ statements: [] }, 'dispute'],
    [{ headline: 'A', text: 'B' }, 'document'],
    [{}, 'document'],
  ])('%j is a %s', (document, kind) => {
    expect(kindOf(document)).toBe(kind);
  });
});

describe('contrast', () => {
  it.each([
    [0, '21.0'],
    [255, '1.0'],
    [119, '4.4'],
    [118, '4.5'],
  ])('of the grey %i on white is %s', (grey, ratio) => {
    expect(ratioText(contrast([grey, grey, grey, 1], [255, 255, 255, 1]))).toBe(ratio);
  });

  it('lets the ground through', () => {
    expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
  });

  it.each(TAGS)('of <%s> is enough on every page and in every scheme without a token', (tag) => {
    for (const page of ['light', 'dark'] as const) {
      for (const scheme of [undefined, 'light', 'dark'] as const) {
        const measured = measure(tag, { page, scheme }, () => undefined);
        expect(measured.length).toBeGreaterThan(3);
        expect(measured.filter(({ ratio, least }) => ratio < least)).toEqual([]);
      }
    }
  });
});

it('measures what follows the text with the text', () => {
  const grey = (name: string) =>
    name === '--news-color-text' ? ([153, 153, 153, 1] as const) : undefined;
  const measured = measure('news-quote-card', { page: 'light' }, grey);
  const lacking = measured.filter(({ ratio, least }) => ratio < least);
  expect(lacking.map(({ pair }) => pair)).toEqual(['text', 'muted', 'rule-strong', 'accent']);
});

describe('what the manifest names', () => {
  it.each(TAGS)('of <%s> are all attributes that can be chosen', (tag) => {
    const declarations: readonly {
      readonly name: string;
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[] = manifest.modules.flatMap((module) => [...module.declarations]);
    const attributes = declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];
    const known = attributes.map(({ name }) => name);
    for (const { attribute, words } of choicesOf(tag)) {
      expect(known).toContain(attribute);
      expect(Object.keys(messages.choices[attribute] ?? {}).sort()).toEqual([...words].sort());
    }
  });

  it('has labels for custom properties that exist', () => {
    const names = TAGS.flatMap((tag) => tokensOf(tag).map(({ name }) => name));
    expect(new Set(names).size).toBeGreaterThan(10);
    expect(names).toEqual(expect.arrayContaining(Object.keys(messages.tokenNames)));
  });

  it('is written as a rule, as far as the element knows it', () => {
    expect(ruleFor('news-event-timeline', { '--news-space': '6px', '--news-radius': '2px' })).toBe(
      'news-event-timeline {\n  --news-space: 6px;\n}\n',
    );
    expect(ruleFor('news-summary', {})).toBe('');
  });
});

describe('the draft', () => {
  const storageOf = (text: string | null): Storage =>
    ({ getItem: () => text }) as unknown as Storage;

  it.each([null, '', 'no JSON', '[]', '{"text":1}', '{"text":""}'])(
    'is not there where %j is kept',
    (text) => {
      expect(loadDraft(() => storageOf(text))).toBeUndefined();
    },
  );

  it('is read as far as it is what was written', () => {
    const kept = '{"text":"{}","tag":7,"settings":{"page":"dark","x":1}}';
    const draft = { text: '{}', tag: '', settings: { page: 'dark' }, tokens: {} };
    expect(loadDraft(() => storageOf(kept))).toEqual(draft);
  });

  it('tells where it cannot be kept', () => {
    const refuse = (): Storage => {
      throw new Error('not allowed');
    };
    expect(saveDraft(refuse, { text: 'a', tag: '', settings: {}, tokens: {} })).toBe(false);
    expect(loadDraft(refuse)).toBeUndefined();
  });
});

describe('the words beside a field', () => {
  it.each([
    ['2025-10-16', 'en', '16 October 2025'],
    ['2025-10-27/2025-11-02', 'en', 'Week of 27 October 2025'],
    ['2025-10~', 'en', 'Around October 2025'],
    ['next week', 'en', 'not a date'],
  ])('say how %s reads', (date, language, words) => {
    const said = sayDate(date, language).replace(/[\u2068\u2069]/g, '');
    expect(said.replaceAll('\u00a0', ' ')).toBe(words);
  });

  it.each([
    [{ text: 'It opens.', speaker: 'mona' }, 'Mona Mayor: It opens.'],
    [{ name: 'The opening', date: '2025-10' }, 'The opening, 2025-10'],
    [{ description: 'a source' }, 'a source'],
    [{}, ''],
  ])('call an item by what tells it from others: %j', (item, title) => {
    expect(titleOf(item, { people: [{ id: 'mona', name: 'Mona Mayor' }] })).toBe(title);
  });
});
