/** A corpus of hostile strings goes through every place of every element by every way in. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settle, TAGS, turn } from '../helpers/mount.js';
import { mockNetwork } from '../helpers/network.js';
import { shownText } from '../helpers/shown-text.js';
import { seenInCarelessPages } from '../hostile/control.js';
import { ALL_STRINGS, CORPUS, type Strings, type Trick } from '../hostile/corpus.js';
import { fillDocument } from '../hostile/document.js';
import { drawMarkers, drawString } from '../hostile/draw.js';
import { expectedLink, expectedPicture, expectedText } from '../hostile/expected-text.js';
import { FIGURES, inWords } from '../hostile/figures.js';
import {
  classOf,
  HEADING_SCENES,
  IS_WHOLE,
  type Scene,
  SCENES,
  scenesFor,
} from '../hostile/scenes.js';
import { FIELDS } from '../hostile/schema-fields.js';
import { SHOWN } from '../hostile/shown-fields.js';
import { BOOLEANS, COMMON_LOOKS, LOOKS, SIMPLE_FORMS, SOURCES } from '../hostile/simple-forms.js';
import { difference } from '../hostile/tokens.js';
import { type Seen, watch, type Watch } from '../hostile/watch.js';

/** The promises that a kind of string is about. */
const PROMISES: Readonly<Record<Trick, string>> = {
  markup: '[D1]',
  entities: '[D1 D2]',
  attributes: '[D1]',
  'addresses that may not be links': '[U1 U6]',
  'odd addresses': '[U1 D24]',
  templates: '[D1]',
  'scripts and data': '[D1 D13]',
  styles: '[U12]',
  'marks of direction': '[D21]',
  characters: '[D20]',
  lengths: '[D23]',
  'names of properties': '[D13]',
  'no text at all': '[D10 L16]',
};

/** What a reader is told where there is nothing to show. */
const STATES =
  /^(|This could not be loaded\. ?(Try again)?|No .* in this article\.( Read the article)?)$/;
const NOWHERE = /^This part is not in the article\.( Read the article)?$/;

const asItIs = (_: string, text: string): string => text;

const allowed = new Set<string>();
const answers: Record<string, () => Response> = {};
const done = { strings: 0, drawings: 0, texts: 0 };
let guard: Watch;

beforeAll(() => {
  guard = watch(window, (address) => allowed.has(address));
});

afterAll(() => {
  guard.stop();
});

beforeEach(() => {
  mockNetwork(answers);
});

const expectNothingSeen = (): void => {
  const { executed, requests, styles, page } = guard.seen();
  const nothing = { executed: [], requests: [], styles: [], page: [] };
  expect({ executed, requests, styles, page }).toEqual(nothing);
};

/** Draws scenes with a string, and holds each against its drawing with markers. Returns how many texts that were. */
async function expectLetterForLetter(scenes: readonly Scene[], text: string): Promise<number> {
  const models = await drawMarkers(scenes, classOf(text), answers);
  document.body.replaceChildren();
  const drawn = await drawString(scenes, text, answers);
  let count = 0;
  for (const [index, { scene, tokens, base }] of drawn.entries()) {
    const picture = expectedPicture(expectedText(text), base);
    if (picture) allowed.add(picture);
    const { tokens: model = [], markers } = models[index] ?? {};
    const expected = model.map(
      (token) => markers?.expected(token, scene.reads ?? asItIs, text, base) ?? token,
    );
    const found = difference(expected, tokens);
    if (found) expect(found.drawn, scene.name).toEqual(found.expected);
    count += model.reduce((sum, token) => sum + (markers?.in(token).length ?? 0), 0);
  }
  expect(drawn).toHaveLength(scenes.length);
  expectNothingSeen();
  return count;
}

describe.each(Object.entries(CORPUS) as [Trick, Strings][])('%s', (trick, strings) => {
  it.each(Object.entries(strings))(`%s: letter for letter ${PROMISES[trick]}`, async (_, text) => {
    const scenes = scenesFor(text);
    done.texts += await expectLetterForLetter(scenes, text);
    done.drawings += scenes.length;
    done.strings++;
  });

  it(`in the heading of a timeline ${PROMISES[trick]}`, async () => {
    for (const text of Object.values(strings)) await expectLetterForLetter(HEADING_SCENES, text);
  });
});

it('where data comes from, or what is to be shown of it, is never shown itself [D1 N20 L16]', async () => {
  const article = JSON.stringify(fillDocument(() => 'Sunshine'));
  for (const text of ALL_STRINGS) {
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
    for (const { scene, tokens, markers } of await drawMarkers(SCENES, classOf('Rain'), answers)) {
      // Where just a part is given, an id stands for nobody, and is a name.
      if (!scene.half || scene.fields === 0) continue;
      for (const { field } of tokens.flatMap((token) => markers.in(token))) {
        shown.get(field)?.add(scene.tag);
      }
    }
    const table = [...shown].map(([field, tags]) => [field, TAGS.filter((tag) => tags.has(tag))]);
    expect(Object.fromEntries(table)).toEqual(SHOWN);
  });
});

it('no string was executed, asked for, or taken for a style [D1 U1 U12]', async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expectNothingSeen();
  expect(done.strings).toBe(FIGURES.strings);
  const all = ALL_STRINGS.reduce((sum, text) => sum + scenesFor(text).length, 0);
  expect(done.drawings).toBe(all);
  // Most strings are texts, and a text is shown in most places of a document by every way in.
  const share = all / (FIGURES.strings * FIGURES.scenes);
  expect(done.texts).toBeGreaterThan(share * FIGURES.strings * FIGURES.fields * FIGURES.ways);
  if (IS_WHOLE) console.info(inWords(done.texts));
});

describe('a page that takes them for markup', () => {
  it('is seen to execute them, to ask for things, to get elements and styles [D1 U12]', async () => {
    const [harmless] = await seenInCarelessPages(['Rain']);
    expect(harmless).toMatchObject({ executed: [], requests: [], styles: [] });
    const seen: Seen[] = [];
    for (let start = 0; start < ALL_STRINGS.length; start += 30) {
      seen.push(...(await seenInCarelessPages(ALL_STRINGS.slice(start, start + 30))));
    }
    const number = (kind: 'executed' | 'requests' | 'styles'): number =>
      seen.filter((page) => page[kind].length > 0).length;
    const added = seen.filter(({ elements }) => elements.join() !== harmless?.elements.join());
    console.info(
      `taken for markup: ${number('executed')} executed, ${number('requests')} asked, ${number('styles')} styled, ${added.length} added elements`,
    );
    expect(number('executed')).toBeGreaterThan(20);
    expect(number('requests')).toBeGreaterThan(10);
    expect(number('styles')).toBeGreaterThan(3);
    expect(added.length).toBeGreaterThan(50);
  });
});
