/** Options of `oembed`. */
import { readLink } from '../data/link.js';
import type { NewsTag } from '../shared/looks.js';
import { readArguments, UsageError } from './arguments.js';
import { OPTIONS as RENDER_OPTIONS, readRenderArguments } from './render-options.js';

const { lang, now, base, tag, item, attribute } = RENDER_OPTIONS;

/** Options shared with `render`. */
const DRAWING = {
  lang,
  now,
  base,
  'heading-level': { ...RENDER_OPTIONS['heading-level'], help: 'As for render. Default: 2.' },
  tag: { ...tag, help: tag.help.replace(/^With [^:]*/, 'Element') },
  item,
  attribute: { ...attribute, help: 'An attribute of the tag, such as scheme. Repeatable.' },
} as const;

export const OPTIONS = {
  'embed-url': {
    type: 'string',
    value: 'URL',
    help: 'Required. Address of the folder that will serve the files.',
  },
  out: { type: 'string', value: 'DIR', help: 'Required. Folder for the files.' },
  ...DRAWING,
  width: { type: 'string', value: 'PIXELS', help: 'Width of the frame. Default: 640.' },
  height: {
    type: 'string',
    value: 'PIXELS',
    help: 'Height of the frame, on pages that do not listen for it. The default depends on the tag.',
  },
  script: {
    type: 'string',
    value: 'URL',
    help: 'Script of the page. Default: embed.js, beside the page.',
  },
  'provider-name': {
    type: 'string',
    value: 'NAME',
    help: 'Name of the provider. Default: the publisher, or the host of --embed-url.',
  },
  'provider-url': {
    type: 'string',
    value: 'URL',
    help: 'Address of the provider. Default: the publisher, or the origin of --embed-url.',
  },
  'cache-age': {
    type: 'string',
    value: 'SECONDS',
    help: 'How long consumers may cache the answer. Default: 86400, a day.',
  },
} as const;

/** Default heights. Lower than most articles need, so that frames are not half empty on pages without our script. */
const HEIGHTS = {
  'news-summary': 800,
  'news-quote-card': 320,
  'news-event-timeline': 600,
  'news-statement-denial': 600,
} satisfies Record<NewsTag, number>;

/** Parses the arguments of `oembed`. Throws a `UsageError` for an invalid value. */
export function readOembedArguments(args: readonly string[]) {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values['embed-url'] === undefined)
    throw new UsageError(
      '--embed-url is required: the address of the folder that will serve the files.',
    );
  if (values.out === undefined) throw new UsageError('--out is required: a folder for the files.');
  // Parsed by `render`, so that both commands draw the same.
  const drawing = Object.keys(DRAWING).flatMap((name) =>
    [values[name as keyof typeof DRAWING] ?? []].flat().map((value) => `--${name}=${value}`),
  );
  const drawn = readRenderArguments(['--to=dsd', ...drawing]);
  return {
    ...drawn,
    attributes: {
      scheme: 'light',
      ...drawn.attributes,
      headinglevel: drawn.attributes.headinglevel ?? '2',
    },
    embedUrl: readAddress('--embed-url', values['embed-url'].replace(/\/*$/, '/')),
    out: values.out,
    width: readNumber('--width', values.width, 640),
    height: readNumber('--height', values.height, HEIGHTS[drawn.tag]),
    script: values.script ?? 'embed.js',
    providerName: values['provider-name'],
    providerUrl: values['provider-url'] && readAddress('--provider-url', values['provider-url']),
    cacheAge: readNumber('--cache-age', values['cache-age'], 86_400),
    patterns: positionals,
  };
}

function readAddress(option: string, value: string): string {
  const address = URL.canParse(value) ? readLink(value) : undefined;
  if (address?.startsWith('http')) return new URL(address).href;
  throw new UsageError(`${option} must be an absolute address, https://…, not "${value}".`);
}

function readNumber(option: string, value: string | undefined, missing: number): number {
  if (value === undefined) return missing;
  if (/^[1-9]\d{0,7}$/.test(value)) return Number(value);
  throw new UsageError(`${option} must be a whole number above 0, not "${value}".`);
}
