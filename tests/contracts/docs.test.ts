/** The documents: every snippet works, every name, link and table is right, on GitHub and on the site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { placeOf, renderPage, renderPages, slugOf, writePage } from '../../scripts/docs-pages.js';
import { fillTables, pagesWithTables } from '../../scripts/doc-tables.js';
import { readDate, readDocument } from '../../src/data.js';
import { elementsIn, jsonIn, parse, textOf } from '../helpers/strict-html.js';
import { TAGS, unknownIn } from './our-tags.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const pkg = JSON.parse(read('package.json')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
};

const site = renderPages();
/** Every document that users and contributors read. */
const DOCUMENTS = ['README.md', ...site.map(({ file }) => file)];
/** Those about the library itself; recipes and results have the snippets of other systems. */
const OURS = DOCUMENTS.filter((file) => !/^(integrations|tests|src)\/|hosts\.md/.test(file));

interface Snippet {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

/** Code blocks of a document, without the indent of a list. */
const snippetsOf = (file: string): Snippet[] =>
  [...read(file).matchAll(/^( *)```([\w-]+)[^\n]*\n(.*?)^ *```$/gms)].map(
    ([, indent = '', language = '', code = '']) => ({
      file,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
const withoutCode = (markdown: string) => markdown.replaceAll(/^ *```.*?^ *```$/gms, '');
const unique = (items: Iterable<string>) => [...new Set(items)].sort();

const snippets = OURS.flatMap(snippetsOf);
const inLanguage = (language: string) =>
  snippets
    .filter((snippet) => snippet.language === language)
    .map(({ file, code }): [string, string] => [file, code]);
const codeWith = (words: string) => snippets.find(({ code }) => code.includes(words))?.code ?? '';

describe('a snippet', () => {
  it.each(inLanguage('html'))(
    'of HTML in %s is well formed and knows its attributes',
    (_, code) => {
      expect(unknownIn(code)).toEqual([]);
      // In Markdown such a line would begin a quotation.
      expect(code).not.toMatch(/^\s*>/m);
    },
  );

  const json = [
    ...inLanguage('json'),
    ...inLanguage('html').flatMap(([file = '', code = '']) =>
      jsonIn(code).map((text) => [file, text]),
    ),
  ];
  it.each(json)('of JSON in %s is read without an issue', (_, code) => {
    const { value, issues } = readDocument(code);
    expect(issues).toEqual([]);
    expect(value).toBeDefined();
  });

  it.each(inLanguage('js'))('of JavaScript in %s can be parsed', (_, code) => {
    const { diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: 'snippet.js',
      compilerOptions: { allowJs: true, module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  });

  it('imports only names that the module exports', () => {
    const code = snippets
      .filter(({ language }) => language === 'js')
      .map((snippet) => snippet.code);
    const imports = code.flatMap((text) => [
      ...text.matchAll(/import \{([^}]*)\} from 'news-summary-elements\/(\w+)\.js'/g),
    ]);
    expect(imports.length).toBeGreaterThan(5);
    const missing = imports.flatMap(([, names = '', entry = '']) => {
      const source = read(`src/${entry}.ts`);
      return names.split(',').filter((name) => name.trim() && !source.includes(name.trim()));
    });
    expect(missing).toEqual([]);
  });

  it('sets data that fits its element', () => {
    const [, object = ''] = /\.article = (\{.*?\});/s.exec(codeWith('.article = {')) ?? [];
    expect(readDocument(vm.runInNewContext(`(${object})`)).issues).toEqual([]);
  });

  it('checks a document on a server', () => {
    const code = codeWith('readFileSync(');
    const check = (text: string) => {
      const lines: string[] = [];
      const process = { exitCode: 0 };
      vm.runInNewContext(code.replaceAll(/^import .*;$/gm, ''), {
        readDocument,
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

  it('makes JSON that no script tag can be broken with', () => {
    const forScript = vm.runInNewContext(`${codeWith('forScript')}; forScript`) as (
      value: unknown,
    ) => string;
    const document = { headline: '</script><!--<script>&amp;' };
    expect(forScript(document)).not.toContain('<');
    const [written] = jsonIn(`<script type="application/json">${forScript(document)}</script>`);
    expect(JSON.parse(written ?? '')).toEqual(document);
  });

  it('is there for every way to give data', () => {
    const html = snippetsOf('docs/data.md').filter(({ language }) => language === 'html');
    const markup = html.map(({ code }) => code).join('\n');
    for (const way of [' src="', 'application/json', ' denial="', ' item="', '.article =', '<ol>'])
      expect(markup).toContain(way);
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  const markdown = read(file);

  it('names only import paths that are exported', () => {
    const paths = [...markdown.matchAll(/['"`](news-summary-elements(?:\/[\w./-]+)?)['"`]/g)];
    expect(unique(paths.map(([, name = '']) => name)).filter((name) => !isExported(name))).toEqual(
      [],
    );
  });

  it('names only scripts of npm and files that exist', () => {
    const scripts = [...markdown.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(unique(scripts).filter((name) => !(name in pkg.scripts))).toEqual([]);
    const files = [...markdown.matchAll(/`((?:src|tests|stories|scripts|docs)\/[\w./-]*)`/g)];
    const names = files.map(([, name = '']) => name);
    const isHere = (name: string) =>
      existsSync(root + name) || existsSync(path.join(root, path.dirname(file), name));
    expect(names.filter((name) => !isHere(name))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const links = [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link));
    const isThere = (link: string) => {
      const [address = '', fragment] = link.split('#');
      const target = address ? path.join(path.dirname(file), address) : file;
      return existsSync(root + target) && (!fragment || slugsOf(target).includes(fragment));
    };
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });
});

const slugsOf = (file: string) =>
  [...withoutCode(read(file)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    slugOf(heading.replaceAll('`', '').replaceAll(/\[(.*?)\]\(.*?\)/g, '$1')),
  );

const FOLDERS: Readonly<Record<string, string>> = { locales: 'i18n/locales', formats: 'formats' };

function isExported(specifier: string): boolean {
  const key = specifier.replace('news-summary-elements', '.');
  if (key in pkg.exports || key.startsWith('./dist/')) return true;
  const [, folder = '', name = ''] = /^\.\/(locales|formats)\/([\w-]+)\.js$/.exec(key) ?? [];
  return !!name && existsSync(`${root}src/${FOLDERS[folder] ?? ''}/${name}.ts`);
}

describe('names in our documents', () => {
  it('are tags, events and custom properties of ours', () => {
    const known = read('custom-elements.json');
    // Of the package and of plain HTML, and of messages and attributes of iframes.
    const others = /^news-(summary-elements|dispute|events|quote|part|speaker|embed|height)/;
    const used = OURS.flatMap((file) => [
      ...(read(file).match(/(?<=<|`|--|\()news-[a-z]+(-[a-z]+)*(?=[\s>`(:])/g) ?? []),
    ]);
    expect(unique(used).filter((name) => !known.includes(name) && !others.test(name))).toEqual([]);
  });

  it('include every entry of the package', () => {
    const docs = OURS.map(read).join('\n');
    for (const key of Object.keys(pkg.exports).filter((name) => /^\.\/[a-z-]+\.js$/.test(name)))
      expect(docs).toContain(key.replace('.', 'news-summary-elements'));
  });

  it('include every language', () => {
    const english = new Intl.DisplayNames('en', { type: 'language' });
    const files = readdirSync(`${root}src/i18n/locales`);
    const names = files.map((file) => english.of(file.replace('.ts', '')) ?? '');
    const [, sentence = ''] = /We have ([^.]+)\./.exec(read('docs/languages.md')) ?? [];
    expect(sentence.split(/, | and /)).toEqual(unique(names));
  });

  it('are dates that are read', () => {
    const rows = [...read('docs/dates.md').matchAll(/^\| (`.*?) \|/gm)].map(
      ([, cell = '']) => cell,
    );
    const dates = rows.flatMap((cell) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, date = '']) => date),
    );
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((date) => !readDate(date))).toEqual([]);
  });
});

describe('tables', () => {
  it.each(pagesWithTables())('of %s are current: npm run generated writes them', async (file) => {
    expect(read(file)).toBe(await fillTables(file));
  });

  it('are there for every element', () => {
    const docs = OURS.map(read).join('\n');
    for (const tag of TAGS)
      for (const table of ['attributes', 'parts'])
        expect(docs).toContain(`<!-- table: ${table} ${tag} -->`);
    for (const table of ['attributes', 'events', 'states', 'custom-properties', 'fields', 'sizes'])
      expect(docs).toContain(`<!-- table: ${table} -->`);
  });
});

describe('the site', () => {
  it('has every page of docs, and each of them in its navigation', () => {
    const docs = readdirSync(`${root}docs`).filter((file) => file.endsWith('.md'));
    const files = site.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(docs.map((file) => `docs/${file}`)));
    const listed = [...read('docs/README.md').matchAll(/\]\((.*?)\)/g)].map(
      ([, link = '']) => link,
    );
    expect(listed).toEqual(expect.arrayContaining(docs.filter((file) => file !== 'README.md')));
  });

  it.each(site)(
    '$file is well formed and its links lead to pages and files of the site',
    (page) => {
      const html = writePage(page);
      const elements = elementsIn(parse(html.replaceAll('<br>', '<br />')));
      expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
      const places = new Set(site.map(({ file }) => placeOf(file)));
      const links = elements
        .flatMap(({ name, attributes: { href } }) => (name === 'a' && href ? [href] : []))
        .filter((href) => !/^([a-z]+:|#)/.test(href))
        .map((href) => path.posix.join(path.posix.dirname(page.file), href.split('#')[0] ?? ''));
      const isThere = (place: string) =>
        places.has(place) ||
        /^(index\.html|builder\/|storybook\/)$/.test(place) ||
        existsSync(root + place);
      expect(links.filter((place) => !isThere(place))).toEqual([]);
    },
  );

  it('shows live what it shows as code', () => {
    const { html } = renderPage('docs/quote-card.md');
    const [card] = elementsIn(parse(html)).filter(({ name }) => name === 'news-quote-card');
    const [code] = snippetsOf('docs/quote-card.md');
    expect(card).toEqual(parse(code?.code ?? '').content[0]);
    expect(textOf(parse(html))).toContain('speaker="Sergey Ryabkov"');
  });
});
