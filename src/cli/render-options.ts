/** Options of `render`. */
import { earliest, readDate } from '../data/partial-date.js';
import * as locales from '../i18n/all.js';
import { TAGS } from '../shared/looks.js';
import { readArguments, readChoice, UsageError } from './arguments.js';

export const TARGETS = ['html', 'dsd', 'snippet', 'plain', 'text', 'markdown', 'jsonld'] as const;

const TAGGED = ['dsd', 'snippet', 'plain'] as const;

const LANGUAGES = ['en', ...Object.keys(locales)];
const [SUMMARY = 'news-summary', ...PARTS] = TAGS;

export const OPTIONS = {
  to: {
    type: 'string',
    value: 'FORMAT',
    help: 'Required. html: plain HTML; dsd: a tag with a declarative shadow root; snippet: a tag to paste, with plain HTML inside and its script; plain: plain HTML to paste, with the script that enhances it; text; markdown; jsonld.',
  },
  out: { type: 'string', value: 'DIR', help: 'Write one file per input into this folder.' },
  page: { type: 'boolean', help: 'With html and dsd: write a complete page.' },
  lang: {
    type: 'string',
    value: 'TAG',
    help: `Language of labels: ${LANGUAGES.join(', ')}. Default: the language of the document.`,
  },
  now: {
    type: 'string',
    value: 'DATE',
    help: 'Current time: 2025-10-21 or 2025-10-21T12:00Z. Default: the clock.',
  },
  base: { type: 'string', value: 'URL', help: 'Base of relative addresses.' },
  'heading-level': {
    type: 'string',
    value: 'N',
    help: 'Level of the first heading, 2 to 6. Default: 3.',
  },
  styles: {
    type: 'string',
    value: 'HOW',
    help: 'With html: inline gives each element a style attribute, for e-mail. Default: none.',
  },
  tag: {
    type: 'string',
    value: 'TAG',
    help: `With dsd, snippet and plain: ${TAGS.join(', ')}. Default: the first.`,
  },
  item: {
    type: 'string',
    value: 'ID',
    help: 'With --tag: id of the quote, event or dispute to show.',
  },
  attribute: {
    type: 'string',
    multiple: true,
    value: 'NAME=VALUE',
    help: 'With dsd and snippet: an attribute of the tag. Repeatable.',
  },
  scripts: {
    type: 'string',
    value: 'URL',
    help: 'With snippet and plain: address of the folder with news-summary.js and enhance.js. Default: beside the page.',
  },
} as const;

/** Options that apply to some formats only. */
const LIMITED = [
  ['page', ['html', 'dsd']],
  ['styles', ['html']],
  ['tag', TAGGED],
  ['item', TAGGED],
  ['attribute', ['dsd', 'snippet']],
  ['scripts', ['snippet', 'plain']],
  ['heading-level', [...TAGGED, 'html', 'text', 'markdown']],
] as const;

/** Parses the arguments of `render`. Throws a `UsageError` for an invalid value. */
export function readRenderArguments(args: readonly string[]) {
  const { values, positionals } = readArguments(args, OPTIONS);
  const to = readChoice('--to', values.to, TARGETS);
  if (!to) throw new UsageError(`--to is required: one of ${TARGETS.join(', ')}.`);
  for (const [name, targets] of LIMITED) {
    if (values[name] !== undefined && !targets.some((target) => target === to))
      throw new UsageError(`--${name} needs --to ${targets.join(', ')}, not ${to}.`);
  }
  const { base, lang, item } = values;
  const tag = readChoice('--tag', values.tag, TAGS) ?? SUMMARY;
  if (item !== undefined && tag === SUMMARY)
    throw new UsageError(`--item needs --tag ${PARTS.join(', ')}.`);
  if (base !== undefined && !URL.canParse(base))
    throw new UsageError(`--base must be an absolute address, https://…, not "${base}".`);
  if (lang !== undefined && !isLanguage(lang))
    throw new UsageError(`--lang must be a language tag such as en or ru, not "${lang}".`);
  return {
    to,
    base,
    lang,
    isPage: values.page ?? false,
    now: values.now === undefined ? undefined : readMoment(values.now),
    headingLevel: Number(
      readChoice('--heading-level', values['heading-level'], ['2', '3', '4', '5', '6']) ?? 3,
    ),
    styles: readChoice('--styles', values.styles, ['none', 'inline']),
    tag,
    item,
    attributes: {
      headinglevel: values['heading-level'],
      item,
      ...Object.fromEntries((values.attribute ?? []).map(readAttribute)),
    },
    scripts: values.scripts,
    out: values.out,
    patterns: positionals,
  };
}

/** Parses a date. Returns its first moment in milliseconds since the epoch. */
function readMoment(text: string): number {
  const date = readDate(text);
  const moment = date ? earliest(date) : NaN;
  if (Number.isFinite(moment)) return moment;
  throw new UsageError(
    `--now must be a date such as 2025-10-21 or 2025-10-21T12:00Z, not "${text}".`,
  );
}

function readAttribute(text: string): readonly [name: string, value: string] {
  const [, name, value = ''] = /^([a-z][\w:-]*)(?:=([^]*))?$/i.exec(text) ?? [];
  if (name === undefined) throw new UsageError(`--attribute must be NAME=VALUE, not "${text}".`);
  return [name, value];
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
