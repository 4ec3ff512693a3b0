/** What the documents promise is there: every snippet, name, link and table, and the plain page's two faces. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import {
  NewsElement,
  NewsEventTimelineElement,
  NewsQuoteCardElement,
  NewsStatementDenialElement,
  NewsSummaryElement,
  SUMMARY_SECTIONS,
} from '../../src/elements.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'src/README.md',
] as const;
const readme = read('README.md');
const page = read('site/index.html');
const pkg = JSON.parse(read('package.json')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Record<string, number>>;
};

const classes = {
  'news-quote-card': NewsQuoteCardElement,
  'news-event-timeline': NewsEventTimelineElement,
  'news-statement-denial': NewsStatementDenialElement,
  'news-summary': NewsSummaryElement,
};
type Tag = keyof typeof classes;
const tags = Object.keys(classes) as Tag[];

/** Made by `npm run manifest`. */
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly cssStates?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
}
const manifest = JSON.parse(read('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const declared = new Map(
  manifest.modules.flatMap(({ declarations = [] }) => declarations).map((d) => [d.tagName, d]),
);
const declarationOf = (tag: string): Declaration => declared.get(tag) ?? {};
const namesOf = (items: readonly { readonly name: string }[] = []) => items.map(({ name }) => name);
const unique = (items: Iterable<string>) => [...new Set(items)].sort();

/** The code blocks of a Markdown document in one language, without the indent of a list. */
function snippets(markdown: string, language: string): string[] {
  const fences = markdown.matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms);
  return [...fences]
    .filter(([, , name]) => name === language)
    .map(([, indent = '', , code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

const withoutCode = (markdown: string) => markdown.replaceAll(/^ *```.*?^ *```$/gms, '');
const unquoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** The rows of the first table after some words, cell by cell, without its head. */
function table(after: string): string[][] {
  const rest = readme.slice(readme.indexOf(after) + after.length);
  const [, rows = ''] = /\n\|.*\n\|[ :|-]+\n((?:\|.*\n)+)/.exec(rest) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const firstCells = (after: string) => table(after).map(([cell = '']) => unquoted(cell)[0] ?? '');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (Element | string)[];
}

const VOID = new Set(['meta', 'link', 'br', 'img', 'hr']);
const RAW = /^(script|style)$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) =>
  text.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? `&${name};`);

/** Reads HTML more strictly than a browser: what is not closed, not quoted or given twice is a fault. */
function parse(html: string): Element {
  const top: Element = { name: '', attributes: {}, content: [] };
  const open = [top];
  const token =
    /<!--.*?-->|<!doctype html>|<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)|</gis;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [all, slash, name = '', attributes = '', text] = match;
    const parent = open.at(-1) ?? top;
    if (all === '<')
      throw new Error(`stray < before: ${html.slice(match.index, match.index + 40)}`);
    if (text?.trim()) parent.content.push(decode(text).replaceAll(/\s+/g, ' ').trim());
    if (!name) continue;
    if (slash) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      continue;
    }
    const element: Element = { name, attributes: readAttributes(name, attributes), content: [] };
    parent.content.push(element);
    if (VOID.has(name)) continue;
    if (attributes.trim().endsWith('/')) throw new Error(`<${name}/> is never closed`);
    if (!RAW.test(name)) {
      open.push(element);
      continue;
    }
    const end = html.indexOf(`</${name}>`, token.lastIndex);
    if (end < 0) throw new Error(`<${name}> is never closed`);
    // White space says nothing in what we put into scripts.
    const code = html.slice(token.lastIndex, end).replaceAll(/\s+/g, ' ').trim();
    if (code) element.content.push(code);
    token.lastIndex = end + `</${name}>`.length;
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is never closed`);
  return top;
}

function readAttributes(name: string, source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replaceAll(
    /\s([a-z][a-z0-9-]*)(?:="([^"]*)")?(?=[\s/]|$)/g,
    (_, key: string, value = '') => {
      if (key in attributes) throw new Error(`<${name}> has ${key} twice`);
      attributes[key] = decode(value as string);
      return '';
    },
  );
  if (rest.replace('/', '').trim()) throw new Error(`<${name}> has ${rest.trim()}`);
  return attributes;
}

const elementsIn = (element: Element): Element[] =>
  element.content
    .filter((item) => typeof item !== 'string')
    .flatMap((child) => [child, ...elementsIn(child)]);

const textOf = (element: Element): string =>
  element.content.map((item) => (typeof item === 'string' ? item : textOf(item))).join(' ');

/** What an author may write on one of our tags and nothing comes of it. */
function unknownIn(html: string): string[] {
  return elementsIn(parse(html))
    .filter(({ name }) => name.startsWith('news-'))
    .flatMap(({ name, attributes }) => {
      if (!(name in classes)) return [`<${name}>`];
      const known = [...classes[name as Tag].observedAttributes, 'id', 'class', 'lang', 'dir'];
      return Object.keys(attributes)
        .filter((attribute) => !known.includes(attribute))
        .map((attribute) => `<${name} ${attribute}>`);
    });
}

/** The data that a snippet of HTML carries as JSON. */
const jsonIn = (html: string) =>
  elementsIn(parse(html))
    .filter(({ attributes }) => attributes['type'] === 'application/json')
    .map((script) => textOf(script));

describe('the snippets of the README', () => {
  const html = snippets(readme, 'html');
  const json = snippets(readme, 'json');
  const js = snippets(readme, 'js');

  it('are there for every way to give data', () => {
    expect(html.length).toBeGreaterThanOrEqual(6);
    expect(json.length).toBeGreaterThanOrEqual(1);
    expect(js.length).toBeGreaterThanOrEqual(4);
  });

  it.each(html)('HTML is well formed and knows its attributes: %s', (code) => {
    expect(unknownIn(code)).toEqual([]);
    // Where it is pasted into Markdown, such a line would begin a quotation.
    expect(code).not.toMatch(/^\s*>/m);
  });

  it.each([...json, ...html.flatMap(jsonIn)])('JSON is read without an issue: %s', (code) => {
    const { value, issues } = data.readDocument(code);
    expect(issues).toEqual([]);
    expect(value).toBeDefined();
  });

  it.each(js)('JavaScript can be parsed: %s', (code) => {
    const { diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: 'snippet.js',
      compilerOptions: { allowJs: true, module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  });

  it('show data that fits the element it is for', () => {
    const scripts = html.flatMap((code) => elementsIn(parse(code)));
    const given = scripts.filter(({ attributes }) => attributes['type'] === 'module').map(textOf);
    const objects = given.flatMap((code) => /\.article = (\{.*\});/.exec(code)?.[1] ?? []);
    expect(objects).toHaveLength(1);
    for (const code of objects) {
      expect(data.readDocument(vm.runInNewContext(`(${code})`)).issues).toEqual([]);
    }
  });

  it('check a document on a server', () => {
    const code = js.find((snippet) => snippet.includes('readDocument(')) ?? '';
    const check = (text: string) => {
      const lines: string[] = [];
      const process = { exitCode: 0 };
      vm.runInNewContext(code.replaceAll(/^import .*;$/gm, ''), {
        readDocument: data.readDocument,
        readFileSync: () => text,
        console: { error: (line: string) => lines.push(line) },
        process,
      });
      return { lines, exitCode: process.exitCode };
    };
    expect(check('{"headline": "A quiet day"}')).toEqual({ lines: [], exitCode: 0 });
    expect(check('{"headline": "A quiet day", "date": 1}')).toEqual({
      lines: [expect.stringContaining('/date unknown-property: ')],
      exitCode: 0,
    });
    expect(check('<html>').exitCode).toBe(1);
  });

  it('make JSON that no script tag can be broken with', () => {
    const code = js.find((snippet) => snippet.includes('forScript')) ?? '';
    const forScript = vm.runInNewContext(`${code}; forScript`) as (value: unknown) => string;
    const document = { headline: '</script><!--<script>&amp;' };
    expect(forScript(document)).not.toContain('<');
    expect(JSON.parse(forScript(document))).toEqual(document);
    const [written] = jsonIn(`<script type="application/json">${forScript(document)}</script>`);
    expect(JSON.parse(written ?? '')).toEqual(document);
  });
});

describe('the names in the documents', () => {
  const all = DOCUMENTS.map((file) => [file, read(file)] as const);
  const keys = Object.keys(pkg.exports);
  const isExported = (specifier: string) =>
    keys.some((key) => {
      const [start = '', end] = key.replace('.', 'news-summary-elements').split('*');
      return end === undefined
        ? specifier === start
        : specifier.startsWith(start) &&
            specifier.endsWith(end) &&
            existsSync(root + toSource(specifier));
    });
  /** The source of the file of a language or a format; other patterns are not written out in documents. */
  const toSource = (specifier: string) =>
    specifier
      .replace('news-summary-elements/locales', 'src/i18n/locales')
      .replace('news-summary-elements/formats', 'src/formats')
      .replace(/\.js$/, '.ts');

  it.each(all)('%s: every import path is exported', (_, markdown) => {
    const specifiers = [...markdown.matchAll(/['`](news-summary-elements(?:\/[\w./-]+)?)['`]/g)];
    const unknown = specifiers.map(([, name = '']) => name).filter((name) => !isExported(name));
    expect(unknown).toEqual([]);
  });

  it('every entry for elements is named in the README', () => {
    const entries = keys.filter((key) => /^\.\/[a-z-]+\.js$/.test(key));
    for (const key of entries) expect(readme).toContain(key.replace('.', 'news-summary-elements'));
  });

  it.each(all)('%s: every script of npm exists', (_, markdown) => {
    const scripts = [...markdown.matchAll(/npm (?:run )?((?!ci\b|install\b|i\b)[\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'run');
    expect(scripts.filter((name) => !(name in pkg.scripts))).toEqual([]);
  });

  it.each(all)('%s: every link leads somewhere', (file, markdown) => {
    const text = withoutCode(markdown);
    const links = [...text.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)]
      .map(([, link, source]) => link ?? source ?? '')
      .filter((link) => !/^[a-z]+:/.test(link));
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const isThere = (link: string) =>
      link.startsWith('#')
        ? headings.includes(link.slice(1))
        : existsSync(path.join(root, path.dirname(file), link));
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  it.each(all)('%s: every file it names exists', (file, markdown) => {
    const named = [...markdown.matchAll(/`((?:src|tests|stories|scripts|docs)\/[\w./-]*)`/g)];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(root + name));
    expect(missing, file).toEqual([]);
  });

  it('every tag, event and custom property is one of ours', () => {
    const known = [
      ...tags,
      ...tags.flatMap((tag) => namesOf(declarationOf(tag).events)),
      ...tags.flatMap((tag) => namesOf(declarationOf(tag).cssProperties)),
      // Of the package and of its files.
      'news-summary-elements',
      'news-summary',
      // Classes of plain HTML.
      ...['news-dispute', 'news-events', 'news-quote'],
    ];
    const used = readme.match(/(?<![\w/])(--)?news-[a-z]+(-[a-z]+)*/g) ?? [];
    expect(unique(used).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the tables of the README', () => {
  const shared = NewsElement.observedAttributes;

  it('have the attributes of all elements', () => {
    expect(firstCells('<!-- attributes: all -->')).toEqual(
      shared.filter((name) => name !== 'lang' && name !== 'dir'),
    );
  });

  it.each(tags)('have the attributes of <%s>', (tag) => {
    const names = firstCells(`<!-- attributes: ${tag} -->`);
    const own = classes[tag].observedAttributes.filter((name) => !shared.includes(name));
    expect(unique(names)).toEqual(unique(own));
    const written = declarationOf(tag).attributes?.map(({ name }) => name.toLowerCase()) ?? [];
    expect(names).toEqual(written.filter((name) => !shared.includes(name)));
  });

  it('have the events', () => {
    const names = tags.flatMap((tag) => namesOf(declarationOf(tag).events));
    expect(unique(firstCells('### Events, states and issues'))).toEqual(unique(names));
  });

  it('stand beside the states', () => {
    const named = [...readme.matchAll(/:state\((\w+)\)/g)].map(([, name = '']) => name);
    for (const tag of tags) expect(named).toEqual(namesOf(declarationOf(tag).cssStates));
  });

  it('have the parts', () => {
    const parts = table('What custom properties do not reach').map(([tag = '', cell = '']) => [
      tag.replaceAll(/[`<>]/g, ''),
      unique(unquoted(cell)),
    ]);
    expect(parts).toEqual(tags.map((tag) => [tag, unique(namesOf(declarationOf(tag).cssParts))]));
  });

  it('have the custom properties and their defaults', () => {
    const properties = tags.flatMap((tag) => declarationOf(tag).cssProperties ?? []);
    const rows = table('These custom properties, set on');
    expect(unique(firstCells('These custom properties, set on'))).toEqual(
      unique(namesOf(properties)),
    );
    for (const [name = '', value = ''] of rows) {
      const { default: expected } = properties.find((p) => `\`${p.name}\`` === name) ?? {};
      if (expected) expect(value, name).toBe(`\`${expected}\``);
    }
  });

  it('have the words of the document model', () => {
    const rows = table('describes every property');
    expect(rows.map(([, words = '']) => unquoted(words))).toEqual([
      [...data.QUOTE_KINDS],
      [...data.SPEAKER_KINDS],
      [...data.EVENT_STATUSES],
      [...data.STANCES],
    ]);
    expect(readme).toContain(`\`${SUMMARY_SECTIONS.join(' ')}\``);
  });

  it('show dates that are read', () => {
    const dates = table('### Dates').flatMap(([written = '']) => unquoted(written));
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((date) => !data.readDate(date))).toEqual([]);
  });

  it('have sizes that are within their limits', () => {
    const sizes = table('### Sizes').map(
      ([file = '', size]) => [`./${unquoted(file)[0] ?? ''}`, Number(size) * 1000] as const,
    );
    expect(sizes.map(([file]) => file)).toEqual(Object.keys(pkg.sizes));
    const isWithin = (file: string, size: number) => size > 0 && size <= (pkg.sizes[file] ?? 0);
    expect(sizes.filter(([file, size]) => !isWithin(file, size))).toEqual([]);
  });

  it('name the languages', () => {
    const english = new Intl.DisplayNames('en', { type: 'language' });
    const files = readdirSync(`${root}src/i18n/locales`);
    const names = files.map((file) => english.of(file.replace('.ts', '')) ?? '');
    const [, sentence = ''] = /We have ([^.]+)\./.exec(readme) ?? [];
    expect(sentence.split(/, | and /)).toEqual(unique(names));
  });
});

describe('the plain page', () => {
  const top = parse(page);
  const all = elementsIn(top);
  const examples = all.filter(({ attributes }) => /\bexample\b/.test(attributes['class'] ?? ''));
  const inside = ({ content }: Element, isWanted: (element: Element) => boolean) =>
    content.filter((item) => typeof item !== 'string').find(isWanted);
  const live = (example: Element) =>
    inside(example, ({ attributes }) => attributes['class'] === 'live');
  /** The text of a snippet exactly as it stands: the source between the tags, decoded. */
  const codes = [...page.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code = '']) =>
    decode(code),
  );

  it('shows every element, in every way to give data', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
    expect(
      unique(
        elementsIn(top)
          .map(({ name }) => name)
          .filter((name) => name in classes),
      ),
    ).toEqual(unique(tags));
    const markup = examples.map((example) => JSON.stringify(live(example)));
    for (const way of ['"src":', 'application/json', '"text":', '"item":', '.article =', '"ol"']) {
      expect(
        markup.some((text) => text.includes(way)),
        way,
      ).toBe(true);
    }
  });

  it('shows beside each example the snippet that makes it', () => {
    expect(codes).toHaveLength(examples.length + 1);
    for (const [i, example] of examples.entries()) {
      expect(live(example)?.content).toEqual(parse(codes[i + 1] ?? '').content);
    }
  });

  it('begins with the script it uses itself', () => {
    const [script] = parse(codes[0] ?? '').content;
    expect(all).toContainEqual(script);
    expect((script as Element).attributes['src']).toBe('./dist/cdn/news-summary.js');
    expect(all.filter(({ attributes }) => 'src' in attributes && attributes['type'])).toHaveLength(
      1,
    );
  });

  it('can be pasted into Markdown: no line begins with >', () => {
    expect(codes.filter((code) => /^\s*>/m.test(code))).toEqual([]);
  });

  it('knows its attributes, and its JSON is read without an issue', () => {
    expect(unknownIn(page)).toEqual([]);
    for (const json of jsonIn(page)) expect(data.readDocument(json).issues).toEqual([]);
  });

  it('makes sense without JavaScript', () => {
    for (const element of all.filter(({ name }) => name in classes)) {
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

  it('links to every sample, and only to what the site has', () => {
    const links = all.flatMap(({ attributes: { href = '', src = '' } }) => [href, src]);
    const local = links.filter((link) => link.startsWith('./')).map((link) => link.slice(2));
    const samples = readdirSync(`${root}stories/samples`).filter((file) => file.endsWith('.json'));
    expect(local).toEqual(expect.arrayContaining(samples.map((file) => `stories/samples/${file}`)));
    // What scripts/site.js puts into the site, as it writes it.
    const parts = [...read('scripts/site.js').matchAll(/'([\w./-]+)'/g)].map(
      ([, part = '']) => part,
    );
    const isInSite = (link: string) =>
      link === 'storybook/' || parts.some((part) => link.startsWith(part));
    expect(local.filter((link) => !isInSite(link))).toEqual([]);
    const ids = all.map(({ attributes }) => `#${attributes['id'] ?? ''}`);
    const inner = links.filter((link) => link.startsWith('#') && !ids.includes(link));
    expect(inner).toEqual([]);
  });
});
