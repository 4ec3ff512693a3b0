// Proves: src/cli/deliver.ts, src/cli/find-inputs.ts, src/cli/read-data.ts, src/cli/read-input.ts,
// src/cli/progress.ts, src/cli/json-blocks.ts
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { JSON_LD, OWN } from './formats.js';
import { Folder } from './run.js';

const bad = { headline: 'A bridge opens', colour: 'red' };
const folder = new Folder({
  'b.json': bad,
  'a.json': bad,
  'notes.txt': 'nothing',
  'data/2.json': bad,
  'data/1.json': bad,
  'data/deep/3.json': bad,
  'data/deep/other.txt': 'nothing',
  'data/[4].jsonld': bad,
});

/** The files that had an issue, in the order in which they were read. */
async function filesOf(args: string, stdin?: string): Promise<readonly string[]> {
  const { out } = await folder.run(args, stdin === undefined ? {} : { stdin });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/:\d+:\d+: unknown-property.*/, ''));
}

describe('what is read', () => {
  it.each([
    ['files in the order given', 'b.json a.json', ['b.json', 'a.json']],
    ['a file once', 'a.json ./a.json *.json', ['a.json', 'b.json']],
    ['what a glob matches, by name', '*.json', ['a.json', 'b.json']],
    [
      'what a glob matches on all levels',
      'data/**/*.json',
      ['data/1.json', 'data/2.json', 'data/deep/3.json'],
    ],
    ['what one of several names stands for', 'data/{2,1}.json', ['data/1.json', 'data/2.json']],
    ['a file whose name looks like a glob', 'data/[4].jsonld', ['data/[4].jsonld']],
    ['all *.json of a folder', 'data', ['data/1.json', 'data/2.json', 'data/deep/3.json']],
    ['a folder with a slash', 'data/deep/', ['data/deep/3.json']],
    ['another folder', 'data/../a.json', ['data/../a.json']],
  ])('%s', async (_, args, files) => {
    expect(await filesOf(`validate ${args}`)).toEqual(files);
  });

  it('a whole path, and a glob of one', async () => {
    const [file, pattern] = ['a.json', '*.json'].map((name) => path.join(folder.path, name));
    expect(await filesOf(`validate ${file ?? ''}`)).toEqual([file]);
    expect(await filesOf(`validate ${pattern ?? ''}`)).toEqual(
      ['a.json', 'b.json'].map((name) => path.join(folder.path, name)),
    );
  });

  it.each([
    ['where no file is given', 'validate', ['<stdin>']],
    ['as -', 'validate -', ['<stdin>']],
    ['as - between files', 'validate b.json - a.json', ['b.json', '<stdin>', 'a.json']],
    ['once', 'validate - -', ['<stdin>']],
    ['not where only files are given', 'validate a.json', ['a.json']],
  ])('standard input %s', async (_, args, files) => {
    expect(await filesOf(args, JSON.stringify(bad))).toEqual(files);
  });
});

describe('a page', () => {
  const script = (content: string, type = 'application/ld+json') =>
    `<script type="${type}">${content}</script>`;
  const page = (...scripts: readonly string[]) =>
    `<!doctype html>\n<title>A bridge</title>\n${scripts.join('\n')}\n<p>It opens.</p>\n`;
  const article = JSON.stringify(JSON_LD);
  const organization = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'A newsroom',
  });

  const convert = async (html: string) => {
    const { out, err } = await folder.run('convert', { stdin: html });
    return { document: out && (JSON.parse(out) as unknown), err };
  };

  it.each([
    ['its JSON-LD', page(script(article))],
    ['one of several blocks', page(script(organization), script(article))],
    [
      'a block whose type is written otherwise',
      page(script(article, ' Application/LD+JSON; charset=utf-8')),
    ],
    ['a block beside other scripts', page(script('let a = "<b>";', 'module'), script(article))],
    ['a block in CDATA marks', page(script(`//<![CDATA[\n${article}\n//]]>`))],
    ['a block with tags in its texts', page(script(article.replace('is open', '<b>is</b> open')))],
    ['a block beside an empty one', page(script(' '), script(article))],
    ['a block beside one that is no JSON', page(script('{"a"'), script(article))],
    ['a block that the page does not end', page() + script(article).replace('</script>', '')],
  ])('is read for %s', async (_, html) => {
    const { document } = await convert(html);
    expect(document).toMatchObject({ headline: 'A bridge opens', quotes: [{}] });
  });

  it('is told by the name of its file as well', async () => {
    folder.write('page.html', `A bridge ${page(script(article))}`);
    const { code, out } = await folder.run('convert page.html');
    expect({ code, headline: (JSON.parse(out) as { headline: string }).headline }).toEqual({
      code: 0,
      headline: 'A bridge opens',
    });
  });

  it('has places in the page, of one block', async () => {
    folder.write('one.html', page(script(`\n${article}`)));
    const { out } = await folder.run('validate one.html');
    const column = article.indexOf('"The bridge is open."') + 1;
    expect(out).toMatch(new RegExp(`^one\\.html:4:${column}: left-out: .* {2}at /articleBody\n$`));
  });

  it('has places in the page, of several blocks', async () => {
    folder.write('two.html', page(script(organization), script(`{"a"`), script(`\n${article}`)));
    const { code, out } = await folder.run('validate two.html');
    const column = article.indexOf('"The bridge is open."') + 1;
    expect(out).toMatch(/^two\.html:4:40: parse: Invalid JSON\./m);
    expect(out).toMatch(
      new RegExp(`^two\\.html:6:${column}: left-out: .* {2}at /1/articleBody$`, 'm'),
    );
    expect(code).toBe(1);
  });
});

describe('of many files', () => {
  const many = new Folder(
    Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`${index + 10}.json`, OWN])),
  );
  many.write('few/1.json', OWN);

  it('a terminal shows which one is read, in one line that goes away again', async () => {
    const { out, err } = await many.run('validate *.json', { width: 80 });
    expect(out).toBe('');
    expect(err).toContain('\r1/21 10.json\x1b[K\r\x1b[K\r2/21 11.json\x1b[K');
    expect(err.slice(err.lastIndexOf('\r'))).toBe('\r\x1b[K21 files, 0 with issues, 0 issues\n');
  });

  it('a narrow terminal shows what fits', async () => {
    const { err } = await many.run('validate *.json', { width: 10 });
    expect(err).toContain('\r1/21 10.j\x1b[K');
  });

  it.each([
    ['anything but a terminal', '*.json', 0, '21 files, 0 with issues, 0 issues\n'],
    ['a terminal with few files', 'few', 80, '1 file, 0 with issues, 0 issues\n'],
  ])('%s shows nothing of the kind', async (_, files, width, sum) => {
    expect(await many.run(`validate ${files}`, { width })).toMatchObject({ err: sum });
  });
});
