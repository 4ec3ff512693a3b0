// Proves: src/cli/report.ts
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/data/limits.js';
import { JSON_LD, NINJS, OWN, TIMELINE } from './formats.js';
import { Folder } from './run.js';

const folder = new Folder({
  'good.json': OWN,
  'bad.json': `{
  "headline": "A bridge opens",
  "colour": "red",
  "events": [
    { "name": "It opens", "date": "tomorrow" }
  ]
}
`,
  'article.json': JSON_LD,
  'item.json': { ...NINJS, versioncreated: 'yesterday' },
  'timeline.json': TIMELINE,
  'comment.json': `{ "@type": "NewsArticle", "headline": "A bridge opens" } // why`,
});

const DATE = 'bad.json:5:35: date: Not a date: write EDTF, such as 2025-10-16. (tomorrow)';
const COLOUR = 'bad.json:3:13: unknown-property: Unknown property; left out.';

describe('validate', () => {
  it('says nothing but the sum of files without issues', async () => {
    expect(await folder.run('validate good.json')).toEqual({
      code: 0,
      out: '',
      err: '1 file, 0 with issues, 0 issues\n',
    });
  });

  it('prints an issue a line, with its place', async () => {
    expect(await folder.run('validate good.json bad.json')).toEqual({
      code: 1,
      out: `${DATE}  at /events/0/date\n${COLOUR}  at /colour\n`,
      err: '2 files, 1 with issues, 2 issues\n',
    });
  });

  it('finds the same places behind CR LF and a byte order mark', async () => {
    const text = folder.read('bad.json').replaceAll('\n', '\r\n');
    folder.write('windows/bad.json', `\ufeff${text}`);
    const { out } = await folder.run('validate windows/bad.json');
    expect(out).toBe(`windows/${DATE}  at /events/0/date\nwindows/${COLOUR}  at /colour\n`);
  });

  it('leaves out and does not count what is ignored', async () => {
    const one = await folder.run('validate bad.json --ignore date');
    expect(one).toMatchObject({ code: 1, out: `${COLOUR}  at /colour\n` });
    const both = await folder.run('validate bad.json --ignore date --ignore unknown-property');
    expect(both).toEqual({ code: 0, out: '', err: '1 file, 0 with issues, 0 issues\n' });
  });

  it('prints notes of conversion, but lets no file fail for them', async () => {
    const { code, out, err } = await folder.run('validate article.json');
    expect(out).toMatch(/^article\.json:1:\d+: left-out: .* {2}at \/articleBody\n$/);
    expect({ code, err }).toEqual({ code: 0, err: '1 file, 0 with issues, 0 issues, 1 note\n' });
  });

  it('counts notes as issues where it is strict', async () => {
    const { code, err } = await folder.run('validate article.json --strict');
    expect({ code, err }).toEqual({ code: 1, err: '1 file, 1 with issues, 1 issue\n' });
  });

  it('names the place where JSON had to be repaired', async () => {
    const { code, out } = await folder.run('validate comment.json');
    expect(out).toContain('comment.json:1:58: repaired: Invalid JSON, repaired.\n');
    expect(code).toBe(0);
  });
});

describe('what no document can be made of', () => {
  it.each([
    ['nothing', '', ': empty: No content.'],
    ['white space', ' \n', ': empty: No content.'],
    ['another text', 'A bridge opens', ':1:1: parse: Invalid JSON. ('],
    ['JSON that breaks off', '{\n  "headline": "A', ':2:15: parse: Invalid JSON. ('],
    ['a comma too many', '{\n  "headline": "A",\n}', ':3:1: parse: Invalid JSON. ('],
    ['a number', '7', ':1:1: shape: Not a news summary document'],
    [
      'a text in JSON',
      JSON.stringify(JSON.stringify(OWN)),
      ':1:1: shape: Not a news summary document',
    ],
    ['an empty object', '{}', ':1:1: shape: Not a news summary document'],
    [
      'JSON-LD of something else',
      '{"@type":"Organization","name":"A"}',
      ':1:1: shape: Not a news summary document',
    ],
    ['brackets without end', '['.repeat(100_000), ': parse: Invalid JSON. ('],
    ['a page without JSON-LD', '<!doctype html><p>A</p>', ': not-found: Not found. ('],
    ['too much', `"${'a'.repeat(MAX_BYTES)}"`, ': too-large: Larger than 5 MB.\n'],
  ])('%s', async (_, stdin, line) => {
    const { code, out } = await folder.run('validate -', { stdin });
    expect(out.slice(0, 200)).toContain(`<stdin>${line}`);
    expect(out.trimEnd()).not.toContain('\n');
    expect(code).toBe(1);
  });
});

describe('a file', () => {
  it('that is not UTF-8 is read, and the first lost letter told', async () => {
    const latin = Buffer.from('{\n"headline": "Brücke"}', 'latin1');
    folder.write('latin.json', latin);
    const { out } = await folder.run('validate latin.json');
    expect(out).toBe('latin.json:2:16: encoding: Not UTF-8; some letters are lost.\n');
  });

  it('cannot steer the terminal', async () => {
    const { out } = await folder.run('validate', {
      stdin: '{"headline":"A","\\u001b[2J\\n\\u202e":1}',
    });
    expect(out).toBe(
      '<stdin>:1:37: unknown-property: Unknown property; left out.  at /\\u001b[2J\\u000a\\u202e\n',
    );
  });
});

describe('the issues of a document in another format', () => {
  it('stand at the place of the original, where they are of the original', async () => {
    folder.write('lines.json', JSON.stringify(JSON_LD, null, 2));
    const { out } = await folder.run('validate lines.json');
    expect(out).toMatch(/^lines\.json:6:18: left-out: .* {2}at \/articleBody\n$/);
  });

  it('have no place, where they are of what became of it', async () => {
    const { code, out } = await folder.run('validate item.json');
    expect(out).toMatch(/^item\.json: date: .* {2}at \/datePublished\n$/);
    expect(code).toBe(1);
  });
});

describe('validate --json', () => {
  it('prints one list, with a line for each file', async () => {
    const { code, out, err } = await folder.run('validate --json good.json bad.json');
    expect(out.split('\n')).toHaveLength(5);
    expect(JSON.parse(out)).toEqual([
      { file: 'good.json', format: 'news-summary', issues: [] },
      {
        file: 'bad.json',
        format: 'news-summary',
        issues: [
          {
            code: 'date',
            path: '/events/0/date',
            message: 'Not a date: write EDTF, such as 2025-10-16. (tomorrow)',
            line: 5,
            column: 35,
          },
          {
            code: 'unknown-property',
            path: '/colour',
            message: 'Unknown property; left out.',
            line: 3,
            column: 13,
          },
        ],
      },
    ]);
    expect({ code, err }).toEqual({ code: 1, err: '2 files, 1 with issues, 2 issues\n' });
  });

  it.each([
    ['good.json', 'news-summary'],
    ['article.json', 'json-ld'],
    ['item.json', 'ninjs'],
    ['timeline.json', 'timelinejs'],
    ['comment.json', 'json-ld'],
  ])('tells the format of %s: %s', async (file, format) => {
    const { out } = await folder.run(['validate', '--json', file]);
    expect(JSON.parse(out)).toMatchObject([{ file, format }]);
  });

  it('has null for what is not known', async () => {
    const { out } = await folder.run('validate --json', { stdin: '' });
    expect(JSON.parse(out)).toEqual([
      {
        file: '<stdin>',
        format: null,
        issues: [{ code: 'empty', path: '', message: 'No content.', line: null, column: null }],
      },
    ]);
  });
});
