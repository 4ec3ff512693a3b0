/** The plain page: each example beside the snippet that makes it, and sense without JavaScript. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/data.js';
import { decode, type Element, elementsIn, jsonIn, parse, textOf } from '../helpers/strict-html.js';
import { TAGS, unknownIn } from './our-tags.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');

const page = read('site/index.html');
const top = parse(page);
const all = elementsIn(top);
const examples = all.filter(({ attributes }) => /\bexample\b/.test(attributes['class'] ?? ''));
const live = (example: Element) =>
  elementsIn(example).find(({ attributes }) => attributes['class'] === 'live');
/** Snippets as authors copy them. */
const codes = [...page.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code = '']) =>
  decode(code),
);

it('shows every element, in every way to give data', () => {
  const used = new Set(all.map(({ name }) => name).filter((name) => TAGS.includes(name)));
  expect([...used].sort()).toEqual([...TAGS].sort());
  const markup = JSON.stringify(examples.map(live));
  for (const way of ['"src":', 'application/json', '"text":', '"item":', '.article =', '"ol"'])
    expect(markup).toContain(way);
});

it('shows beside each example the snippet that makes it', () => {
  expect(codes).toHaveLength(examples.length + 1);
  for (const [i, example] of examples.entries())
    expect(live(example)?.content).toEqual(parse(codes[i + 1] ?? '').content);
});

it('begins with the script it uses itself', () => {
  const [script] = parse(codes[0] ?? '').content;
  expect(all).toContainEqual(script);
  expect(all.filter(({ attributes: { src, type } }) => src && type)).toEqual([script]);
});

it('can be pasted into Markdown: no line begins with >', () => {
  expect(codes.filter((code) => /^\s*>/m.test(code))).toEqual([]);
});

it('knows its attributes, and its JSON is read without an issue', () => {
  expect(unknownIn(page)).toEqual([]);
  for (const json of jsonIn(page)) expect(readDocument(json).issues).toEqual([]);
});

it('makes sense without JavaScript', () => {
  for (const element of all.filter(({ name }) => TAGS.includes(name))) {
    const plain = elementsIn(element).filter(({ name }) => /^(p|blockquote|li|h3)$/.test(name));
    expect(plain.map(textOf).join(' ').length, element.name).toBeGreaterThan(40);
  }
});

it('quotes the article word for word', () => {
  const sample = read('stories/samples/lavrov-rubio.json');
  const words = [...textOf(top).matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((quote) => !sample.includes(quote))).toEqual([]);
});

it('links to every sample, and only to parts of the site', () => {
  const links = all.flatMap(({ attributes: { href = '', src = '' } }) => [href, src]);
  const local = links.filter((link) => link.startsWith('./')).map((link) => link.slice(2));
  const samples = readdirSync(`${root}stories/samples`).filter((file) => file.endsWith('.json'));
  expect(local).toEqual(expect.arrayContaining(samples.map((file) => `stories/samples/${file}`)));
  const parts = ['dist/cdn/', 'stories/samples/', 'schema/', 'docs/', 'builder/', 'storybook/'];
  const isInSite = (link: string) =>
    link === 'site.css' || parts.some((part) => link.startsWith(part));
  expect(local.filter((link) => !isInSite(link))).toEqual([]);
  const ids = all.map(({ attributes }) => `#${attributes['id'] ?? ''}`);
  expect(links.filter((link) => link.startsWith('#') && !ids.includes(link))).toEqual([]);
});
