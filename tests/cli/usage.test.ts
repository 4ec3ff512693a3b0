// Proves: src/cli/arguments.ts, src/cli/command.ts, src/cli/main.ts, src/cli/run-command.ts, src/cli/terminal.ts
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/shared/version.js';
import { OWN } from './formats.js';
import { cases } from '../helpers/cases.js';
import { Folder } from './run.js';

const folder = new Folder({ 'a.json': OWN, 'b.json': OWN, 'empty/readme.txt': 'nothing' });

describe('a wrong call ends with 2 and a sentence', () => {
  it.each(
    cases(`
                                                    | No command. Commands: validate, convert, render, oembed.
      valdate a.json                                | Unknown command "valdate". Commands: validate, convert, render, oembed.
      --verbose                                     | Unknown command "--verbose". Commands: validate, convert, render, oembed.
      validate                                      | No files, and no standard input.
      validate a.json --colour                      | Unknown option --colour.
      validate a.json -q                            | Unknown option -q.
      validate a.json --json=yes                    | --json takes no value.
      validate a.json --ignore                      | --ignore needs a value
      validate a.json --ignore --json               | --ignore needs a value
      validate a.json --ignore dates                | Unknown issue code "dates". Codes: blocked-url,
      validate c.json                               | File not found: "c.json".
      validate a.json no/*.json                     | No file matches "no/*.json".
      validate empty                                | No *.json files in "empty".
      convert a.json --to yaml                      | --to must be one of json, jsonld, not "yaml".
      convert a.json b.json                         | Several files need --out DIR.
      render a.json                                 | --to is required: one of html, dsd, snippet, plain, text, markdown, jsonld.
      render a.json --to pdf                        | --to must be one of html, dsd, snippet, plain, text, markdown, jsonld, not "pdf".
      render a.json b.json --to text                | Several files need --out DIR.
      render a.json --to text --page                | --page needs --to html, dsd, not text.
      render a.json --to html --tag news-quote-card | --tag needs --to dsd, snippet, plain, not html.
      render a.json --to dsd --tag news-card        | --tag must be one of news-summary, news-quote-card,
      render a.json --to dsd --item q               | --item needs --tag news-quote-card, news-event-timeline,
      render a.json --to dsd --styles inline        | --styles needs --to html, not dsd.
      render a.json --to html --styles all          | --styles must be one of none, inline, not "all".
      render a.json --to html --heading-level 1     | --heading-level must be one of 2, 3, 4, 5, 6, not
      render a.json --to jsonld --heading-level 2   | --heading-level needs --to dsd, snippet, plain, html,
      render a.json --to html --now today           | --now must be a date such as 2025-10-21 or
      render a.json --to html --now ../2025         | --now must be a date such as 2025-10-21 or
      render a.json --to html --base news           | --base must be an absolute address, https://…, not "news".
      render a.json --to html --lang en_            | --lang must be a language tag such as en or ru, not "en_".
      render a.json --to dsd --attribute =x         | --attribute must be NAME=VALUE, not "=x".
      render a.json --to dsd --attribute a>b=x      | --attribute must be NAME=VALUE, not "a>b=x".
    `),
  )('news-summary %s', async (args, sentence) => {
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
