import { describe, expect, it } from 'vitest';
import { JSON_LD, NINJS, OWN, TIMELINE } from './formats.js';
import { Folder } from './run.js';

const folder = new Folder({
  'own.json': OWN,
  'article.jsonld': JSON_LD,
  'item.json': NINJS,
  'timeline.json': TIMELINE,
  'nothing.json': {},
  'x/item.json': NINJS,
  'x/ITEM.txt': JSON.stringify(NINJS),
});

describe('convert makes of', () => {
  it.each([
    ['own.json', OWN],
    [
      'article.jsonld',
      { headline: 'A bridge opens', quotes: [{ speaker: { name: 'Ada Brown' } }] },
    ],
    ['item.json', { headline: 'A bridge opens' }],
    ['timeline.json', { headline: 'A bridge opens', events: [{ date: '2025-10-16' }] }],
  ])('%s a document of ours', async (file, document) => {
    const { code, out } = await folder.run(['convert', file]);
    expect(JSON.parse(out)).toMatchObject(document);
    expect(out).toMatch(/^\{\n {2}"/);
    expect(out).toMatch(/\n\}\n$/);
    expect(code).toBe(0);
  });

  it.each(['own.json', 'article.jsonld', 'item.json', 'timeline.json'])(
    '%s a graph',
    async (file) => {
      const { code, out } = await folder.run(['convert', '--to', 'jsonld', file]);
      expect(JSON.parse(out)).toMatchObject({
        '@context': 'https://schema.org',
        '@graph': { 0: { '@type': 'NewsArticle', headline: 'A bridge opens' } },
      });
      expect(code).toBe(0);
    },
  );

  it('its own result the same once more', async () => {
    const { out } = await folder.run('convert timeline.json');
    expect(await folder.run('convert', { stdin: out })).toEqual({ code: 0, out, err: '' });
  });

  it('a file that holds none nothing, and says so', async () => {
    const { code, out, err } = await folder.run('convert nothing.json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^nothing\.json:1:1: shape: .*\nnothing\.json: Nothing to convert\.\n$/);
  });

  it('a file with issues what can be read, and tells the issues', async () => {
    const { code, out, err } = await folder.run('convert article.jsonld');
    expect(err).toMatch(/^article\.jsonld:1:\d+: left-out: .* {2}at \/articleBody\n$/);
    expect({ code, isThere: out.length > 0 }).toEqual({ code: 0, isThere: true });
  });
});

describe('convert --out', () => {
  it('writes a file for each input, and nothing to standard output', async () => {
    const { code, out } = await folder.run('convert article.jsonld item.json --out made/ours');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(folder.list('made/ours')).toEqual(['article.json', 'item.json']);
    expect(folder.read('made/ours/item.json')).toMatch(/^\{\n {2}"[^]*\n\}\n$/);
  });

  it.each([
    ['a single file', 'item.json --to jsonld', undefined, 'item.jsonld'],
    ['standard input', '-', JSON.stringify(NINJS), 'stdin.json'],
  ])('names the result of %s', async (title, args, stdin, name) => {
    const out = `made/${title.replaceAll(' ', '-')}`;
    await folder.run(`convert ${args} --out ${out}`, stdin === undefined ? {} : { stdin });
    expect(folder.list(out)).toEqual([name]);
  });

  it('goes on after a file without a document', async () => {
    const { code } = await folder.run('convert nothing.json item.json --out made/rest');
    expect(code).toBe(1);
    expect(folder.list('made/rest')).toEqual(['item.json']);
  });

  it.each([
    [
      'two results of one name',
      'item.json x/item.json --out new',
      'The result of "x/item.json" would overwrite "item.json" or its result.',
    ],
    [
      'names that differ in case alone',
      'item.json x/ITEM.txt --out new',
      'The result of "x/ITEM.txt" would overwrite "item.json" or its result.',
    ],
    [
      'a result over its own input',
      'item.json --out .',
      'The result of "item.json" would overwrite it.',
    ],
    [
      'a result over another input',
      'x/item.json item.json --out .',
      'The result of "x/item.json" would overwrite "item.json" or its result.',
    ],
  ])('writes nothing at all where there are %s', async (_, args, sentence) => {
    const { code, out, err } = await folder.run(`convert ${args}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(folder.list('.')).not.toContain('new');
    expect(JSON.parse(folder.read('item.json'))).toEqual(NINJS);
  });

  it('says what the system says where a folder cannot be made', async () => {
    const { code, err } = await folder.run('convert item.json --out own.json/new');
    expect(code).toBe(2);
    expect(err).toMatch(/^item\.json: E[A-Z]+: .*\n$/);
  });
});
