/**
 * Hostile strings go through every place of every element. Here each place meets a string of each kind, and the
 * documents take turns with the ways in; hostile-strings.full.test.ts has all strings in all places by all ways.
 */
import { describe, expect, it } from 'vitest';
import { quickOrAll } from '../helpers/lane.js';
import { settle, TAGS, turn } from '../helpers/mount.js';
import { mockNetwork } from '../helpers/network.js';
import { shownText } from '../helpers/shown-text.js';
import { seenInCarelessPages } from '../hostile/control.js';
import { ALL_STRINGS, CORPUS } from '../hostile/corpus.js';
import { fillDocument } from '../hostile/document.js';
import { drawMarkers } from '../hostile/draw.js';
import { expectedLink, expectedText } from '../hostile/expected-text.js';
import { useHostilePage } from '../hostile/letter-for-letter.js';
import { kindOf, MIXED_TEXTS } from '../hostile/mixed-texts.js';
import { HEADING_SCENES, SCENES } from '../hostile/scenes.js';
import { FIELDS } from '../hostile/schema-fields.js';
import { SHOWN } from '../hostile/shown-fields.js';
import type { Seen } from '../hostile/watch.js';
import { BOOLEANS, COMMON_LOOKS, LOOKS, SIMPLE_FORMS, SOURCES } from '../hostile/simple-forms.js';

/** Messages for the reader if there is nothing to show. */
const STATES =
  /^(|This could not be loaded\. ?(Try again)?|No .* in this article\.( Read the article)?)$/;
const NOWHERE = /^This part is not in the article\.( Read the article)?$/;

const { answers, expectLetterForLetter, expectNothingSeen } = useHostilePage();
const shown = new Set<string>();
/** The kinds of strings that each place has shown. */
const met = new Map<string, Set<string | undefined>>();

it.each(MIXED_TEXTS.map((textAt, place) => [place, textAt] as const))(
  'document %i: each text letter for letter [D1 D2 D10 D13 D20 D21 D23 D24 L16 U1 U6 U12]',
  async (place, textAt) => {
    const scenes = [...SCENES, ...HEADING_SCENES].filter(
      ({ way: [way, ways] }) => place % ways === way,
    );
    const models = drawMarkers(scenes, textAt, answers);
    for (const place of await expectLetterForLetter(scenes, textAt, models)) {
      const text = textAt(place);
      shown.add(text);
      const kinds = met.get(place.field) ?? new Set();
      met.set(place.field, kinds.add(kindOf(text)));
    }
  },
);

it('every string was shown somewhere, and none was executed, asked for, or taken for a style [D1 U1 U12]', async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expectNothingSeen();
  expect(ALL_STRINGS.filter((text) => expectedText(text) && !shown.has(text))).toEqual([]);
  // All kinds but strings that are no text at all.
  const most = Object.keys(CORPUS).length - 1;
  const few = [...FIELDS]
    .filter(([field, use]) => use === 'text' && met.has(field))
    .filter(([field]) => (met.get(field)?.size ?? 0) < most);
  expect(few).toEqual([]);
});

it('where data comes from, or what is to be shown of it, is never shown itself [D1 N20 L16]', async () => {
  const article = JSON.stringify(fillDocument(() => 'Sunshine'));
  const few = Object.values(CORPUS).flatMap((strings) =>
    Object.values<string>(strings).slice(0, 2),
  );
  for (const text of quickOrAll<readonly string[]>(few, ALL_STRINGS)) {
    document.body.replaceChildren();
    const fetched = mockNetwork(answers);
    fetched.mockClear();
    const box = document.createElement('div');
    document.body.append(box);
    for (const tag of TAGS) {
      for (const source of SOURCES) {
        const element = document.createElement(tag);
        if (source === 'item') element.article = article;
        element.setAttribute(source, text);
        box.append(element);
      }
    }
    await settle(box);
    while (box.querySelector(':state(loading)')) await turn();
    for (const element of box.querySelectorAll<HTMLElement>('[article], [src]')) {
      expect(shownText(element), text).toMatch(STATES);
    }
    // An item that is no text is no item.
    const choosing = expectedText(text) ? box.querySelectorAll<HTMLElement>('[item]') : [];
    for (const element of choosing) {
      expect(shownText(element), JSON.stringify(text)).toMatch(
        element.matches('news-summary') ? /Sunshine/ : NOWHERE,
      );
    }
    for (const [address] of fetched.mock.calls) {
      expect(address instanceof Request ? address.url : String(address)).toMatch(/^https?:/);
    }
    if (!expectedLink(text, document.baseURI)) expect(fetched).not.toHaveBeenCalled();
  }
  expectNothingSeen();
});

describe('nothing is forgotten:', () => {
  it('every place of a document is filled [D1]', () => {
    const filled = new Set<string>();
    fillDocument((field) => {
      filled.add(field);
      return '';
    });
    expect([...filled].sort()).toEqual([...FIELDS.keys()].sort());
  });

  it.each(TAGS)('every attribute of <%s> is filled [D1]', (tag) => {
    const forms = SIMPLE_FORMS.filter((form) => form.tag === tag);
    const names = forms.flatMap(({ attributes, others }) =>
      Object.keys({ ...attributes, ...others }),
    );
    const heading = tag === 'news-event-timeline' ? ['heading'] : [];
    const filled = new Set<string>([
      ...names,
      ...heading,
      ...BOOLEANS,
      ...LOOKS[tag],
      ...COMMON_LOOKS,
      ...SOURCES,
    ]);
    const { observedAttributes } = customElements.get(tag) as unknown as {
      observedAttributes: readonly string[];
    };
    expect(observedAttributes.filter((name) => !filled.has(name))).toEqual([]);
  });

  it('each place is shown by these elements, and by no other [D1]', async () => {
    const shown = new Map<string, Set<string>>(
      [...FIELDS.keys()].map((field) => [field, new Set()]),
    );
    for (const { scene, tokens, markers } of await drawMarkers(SCENES, () => 'Rain', answers)) {
      // In a part without a document, an id resolves to no one and counts as a name.
      if (!scene.half || scene.fields === 0) continue;
      for (const { field } of tokens.flatMap((token) => markers.in(token))) {
        shown.get(field)?.add(scene.tag);
      }
    }
    const table = [...shown].map(([field, tags]) => [field, TAGS.filter((tag) => tags.has(tag))]);
    expect(Object.fromEntries(table)).toEqual(SHOWN);
  });
});

describe('a page that takes them for markup', () => {
  it('is seen to execute them, to ask for things, to get elements and styles [D1 U12]', async () => {
    const { markup, attributes, 'scripts and data': scripts, styles } = CORPUS;
    const few = [
      ...[markup, attributes, scripts, styles].flatMap(Object.values<string>),
      'javascript:hit()',
    ];
    const strings = ['Rain', ...quickOrAll<readonly string[]>(few, ALL_STRINGS)];
    const pages: Seen[] = [];
    for (let start = 0; start < strings.length; start += 37)
      pages.push(...(await seenInCarelessPages(strings.slice(start, start + 37))));
    const [harmless, ...seen] = pages;
    expect(harmless).toMatchObject({ executed: [], requests: [], styles: [] });
    const number = (kind: 'executed' | 'requests' | 'styles'): number =>
      seen.filter((page) => page[kind].length > 0).length;
    const added = seen.filter(({ elements }) => elements.join() !== harmless?.elements.join());
    expect(number('executed')).toBeGreaterThan(20);
    expect(number('requests')).toBeGreaterThan(10);
    expect(number('styles')).toBeGreaterThan(3);
    expect(added.length).toBeGreaterThan(quickOrAll<number>(25, 50));
  });
});
