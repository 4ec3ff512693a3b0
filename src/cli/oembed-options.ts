/** The options of `oembed`, and what they mean. */
import { readLink } from '../data/link.js';
import type { NewsTag } from '../shared/looks.js';
import { readArguments, UsageError } from './arguments.js';
import { OPTIONS as RENDER_OPTIONS, readRenderArguments } from './render-options.js';

const { lang, now, base, tag, item, attribute } = RENDER_OPTIONS;

/** Those of `render` that say what is drawn. */
const DRAWING = {
  lang,
  now,
  base,
  'heading-level': { ...RENDER_OPTIONS['heading-level'], help: 'As for render. Missing: 2.' },
  tag: { ...tag, help: tag.help.replace(/^With [^:]*/, 'What is shown') },
  item,
  attribute: { ...attribute, help: 'An attribute of the tag, such as scheme; may be repeated.' },
} as const;

export const OPTIONS = {
  'embed-url': {
    type: 'string',
    value: 'URL',
    help: 'Needed. Where the files will be served from.',
  },
  out: { type: 'string', value: 'DIR', help: 'Needed. The folder for the files.' },
  ...DRAWING,
  width: { type: 'string', value: 'PIXELS', help: 'The width of the frame. Missing: 640.' },
  height: {
    type: 'string',
    value: 'PIXELS',
    help: 'Its height on pages that listen to none. Missing: as is usual for the tag.',
  },
  script: {
    type: 'string',
    value: 'URL',
    help: 'The script of the page. Missing: embed.js, beside the page.',
  },
  'provider-name': {
    type: 'string',
    value: 'NAME',
    help: 'Who offers it. Missing: the publisher, else the host of --embed-url.',
  },
  'provider-url': { type: 'string', value: 'URL', help: 'Missing: that of whoever is named.' },
  'cache-age': {
    type: 'string',
    value: 'SECONDS',
    help: 'How long others may keep the answer. Missing: 86400, a day.',
  },
} as const;

/** Lower than most are, so that no frame is empty for the most part where no page listens. */
const HEIGHTS = {
  'news-summary': 800,
  'news-quote-card': 320,
  'news-event-timeline': 600,
  'news-statement-denial': 600,
} satisfies Record<NewsTag, number>;

/** Reads the arguments of `oembed`. Throws a `UsageError` over what means nothing. */
export function readOembedArguments(args: readonly string[]) {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values['embed-url'] === undefined)
    throw new UsageError('--embed-url is missing: where the files will be served from.');
  if (values.out === undefined) throw new UsageError('--out is missing: a folder for the files.');
  // What is drawn is what render draws, so its options are read as there.
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
  throw new UsageError(`${option} is a whole address, https://…; not "${value}".`);
}

function readNumber(option: string, value: string | undefined, missing: number): number {
  if (value === undefined) return missing;
  if (/^[1-9]\d{0,7}$/.test(value)) return Number(value);
  throw new UsageError(`${option} is a whole number above 0; not "${value}".`);
}
