// Proves: src/cli/arguments.ts, src/cli/command.ts, src/cli/main.ts, src/cli/run-command.ts, src/cli/terminal.ts
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/shared/version.js';
import { OWN } from './formats.js';
import { Folder } from './run.js';

const folder = new Folder({ 'a.json': OWN, 'b.json': OWN, 'empty/readme.txt': 'nothing' });

describe('a wrong call ends with 2 and a sentence', () => {
  it.each([
    ['', 'No command is given. The commands are validate, convert, render, oembed.'],
    [
      'valdate a.json',
      'There is no command "valdate". The commands are validate, convert, render, oembed.',
    ],
    [
      '--verbose',
      'There is no command "--verbose". The commands are validate, convert, render, oembed.',
    ],
    ['validate', 'No files are given, and nothing comes in by standard input.'],
    ['validate a.json --colour', 'There is no option --colour.'],
    ['validate a.json -q', 'There is no option -q.'],
    ['validate a.json --json=yes', '--json takes no value.'],
    ['validate a.json --ignore', '--ignore needs a value'],
    ['validate a.json --ignore --json', '--ignore needs a value'],
    ['validate a.json --ignore dates', 'There is no issue code "dates"; there are blocked-url,'],
    ['validate c.json', 'There is no file "c.json".'],
    ['validate a.json no/*.json', 'No file matches "no/*.json".'],
    ['validate empty', 'There is no file *.json in "empty".'],
    ['convert a.json --to yaml', '--to is one of json, jsonld; not "yaml".'],
    ['convert a.json b.json', 'Several files need --out DIR, a folder for the results.'],
    [
      'render a.json',
      '--to is missing; it is one of html, dsd, snippet, plain, text, markdown, jsonld.',
    ],
    [
      'render a.json --to pdf',
      '--to is one of html, dsd, snippet, plain, text, markdown, jsonld; not "pdf".',
    ],
    ['render a.json b.json --to text', 'Several files need --out DIR, a folder for the results.'],
    ['render a.json --to text --page', '--page goes with --to html, dsd; not with text.'],
    [
      'render a.json --to html --tag news-quote-card',
      '--tag goes with --to dsd, snippet, plain; not with html.',
    ],
    ['render a.json --to dsd --tag news-card', '--tag is one of news-summary, news-quote-card,'],
    [
      'render a.json --to dsd --item q',
      '--item goes with --tag news-quote-card, news-event-timeline,',
    ],
    ['render a.json --to dsd --styles inline', '--styles goes with --to html; not with dsd.'],
    ['render a.json --to html --styles all', '--styles is one of none, inline; not "all".'],
    ['render a.json --to html --heading-level 1', '--heading-level is one of 2, 3, 4, 5, 6;'],
    [
      'render a.json --to jsonld --heading-level 2',
      '--heading-level goes with --to dsd, snippet, plain, html,',
    ],
    ['render a.json --to html --now today', '--now is a date such as 2025-10-21 or'],
    ['render a.json --to html --now ../2025', '--now is a date such as 2025-10-21 or'],
    ['render a.json --to html --base news', '--base is a whole address, https://…; not "news".'],
    ['render a.json --to html --lang en_', '--lang is a language tag such as en or ru; not "en_".'],
    ['render a.json --to dsd --attribute =x', '--attribute is written as NAME=VALUE; not "=x".'],
    [
      'render a.json --to dsd --attribute a>b=x',
      '--attribute is written as NAME=VALUE; not "a>b=x".',
    ],
  ])('news-summary %s', async (args, sentence) => {
    const { code, out, err } = await folder.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toMatch(/\nSee news-summary (\w+ )?--help\.\n$/);
  });
});

describe('help', () => {
  it.each([
    ['--help', ['validate', 'convert', 'render', '--version']],
    ['validate --help', ['--json', '--strict', '--ignore CODE', 'Exit code']],
    ['convert --help', ['--to FORMAT', '--out DIR', 'Exit code']],
    ['render --help', ['--to FORMAT', '--heading-level N', '--attribute NAME=VALUE', 'Exit code']],
    ['render a.json --to pdf --help', ['--to FORMAT']],
  ])('news-summary %s is a result', async (args, words) => {
    const { code, out, err } = await folder.run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of words) expect(out).toContain(word);
  });

  it.each(['--version', 'validate --version', 'convert --version', 'render --version'])(
    'news-summary %s is the version of the package',
    async (args) => {
      expect(await folder.run(args)).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    },
  );
});
