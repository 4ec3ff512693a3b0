/** Compares the recipes with the markup of our elements and our HTML. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../../custom-elements.json';
import { HTML_CARRIERS } from '../../carriers.js';
import { AFTER, BEFORE, Reader } from '../../reader.js';
import { QUOTE, root, SAMPLES, server } from '../../samples.js';
import { CLASSES, DATA, ELEMENTS, TAGS } from '../recipes/our-tags.js';
import { UNSANITIZED } from './attacks.js';

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.start();
});
afterAll(() => reader.close());

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

it('names every attribute of every tag, except for those that load and that speak to search engines', () => {
  const declared = (manifest.modules as readonly { declarations: readonly Declaration[] }[])
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName = '', attributes = [] }) => [
      tagName,
      // All that HTML itself gives to every element, and that the elements read.
      [...attributes.map(({ name }) => name), 'lang', 'dir']
        .filter((name) => !['src', 'timeout', 'jsonld'].includes(name))
        .sort(),
    ]);
  const allowed = Object.entries(TAGS).map(([tag, names]) => [tag, [...names].sort()]);
  expect(Object.fromEntries(allowed)).toEqual(Object.fromEntries(declared));
});

const folder = path.join(root, 'stories/samples');
const documents = readdirSync(folder).filter((name) => name.endsWith('.json'));

it.each(documents)('names everything that plain HTML of %s consists of', (name) => {
  const html = server.renderToHtml(readFileSync(path.join(folder, name), 'utf8'), { lang: 'en' });
  const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, one = '']) => one);
  const missing = [
    ...all(/<([a-z0-9]+)/g).filter((element) => !ELEMENTS.includes(element)),
    ...all(/ (data-[a-z-]+)=/g).filter((attribute) => !DATA.includes(attribute)),
    ...all(/ class="([^"]*)"/g)
      .flatMap((classes) => classes.split(' '))
      .filter((one) => !CLASSES.some((start) => one.startsWith(`${start}-`))),
  ];
  expect([...new Set(missing)]).toEqual([]);
});

it.each(UNSANITIZED.slice(0, 5))('notices what runs: %s', async (markup) => {
  expect(await reader.runs(markup)).toBe(true);
});

const carried = HTML_CARRIERS['html-class']?.write(QUOTE) ?? '';
const page = (content: string): string => `<p>${BEFORE}</p>${content}<p>${AFTER}</p>`;
const bare = carried.replace(/ class="[^"]*"/g, '');

it.each([
  ['element', page(carried)],
  ['text', page(bare)],
  ['twice', page(carried + bare)],
  ['part: apart', `${page('<p>Sergey Ryabkov</p>')}${bare.replace('Sergey Ryabkov', '')}`],
  ['part: no speaker', page(bare.replace('Sergey Ryabkov', 'He'))],
  ['part: no words', page('<p>Sergey Ryabkov</p>')],
  ['nothing', page('')],
  ['page lost', `<p>${BEFORE}</p>${carried}`],
  ['page lost', `<p hidden>${BEFORE}</p>${carried}<p>${AFTER}</p>`],
  ['raw', page(`${carried}{"text": "So."}`)],
  ['raw', page(carried.replace(/<span/g, '&lt;span'))],
])('the reader tells “%s”', async (verdict, content) => {
  expect(await reader.read(content, QUOTE)).toHaveProperty('withScript', verdict);
});

it('has read samples that have words and speakers in them', () => {
  for (const { data, voices } of SAMPLES) {
    const text = server.renderToText(data, { lang: 'en' });
    for (const { speaker, words } of voices) {
      expect(text.replace(/\s+/g, ' ')).toContain(words);
      expect(text).toContain(speaker);
    }
  }
});
