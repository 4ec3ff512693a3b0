/** Shared by all stories: samples, controls, markup to copy, and a fake network. */
import type { ArgTypes, StoryContext } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { NewsSummaryDocument } from '../src/data.js';
import * as locales from '../src/i18n/all.js';
import { type Article, NewsElement } from '../src/index.js';
import { type Attribute, ATTRIBUTES, type NewsTag } from '../src/shared/looks.js';
import arabic from './samples/arabic.json';
import breaking from './samples/breaking.json';
import fiveAnswers from './samples/five-answers.json';
import lavrovRubio from './samples/lavrov-rubio.json';
import lavrovRubioPhoto from './samples/lavrov-rubio.svg?url&no-inline';
import longRunning from './samples/long-running.json';
import longRunningPhoto from './samples/long-running.svg?url&no-inline';
import russian from './samples/russian.json';
import translated from './samples/translated.json';

/** Samples by file name. The cast is needed because TypeScript widens words in JSON to string. */
export const samples = {
  'lavrov-rubio': { ...lavrovRubio, image: { ...lavrovRubio.image, url: lavrovRubioPhoto } },
  'long-running': { ...longRunning, image: { ...longRunning.image, url: longRunningPhoto } },
  'five-answers': fiveAnswers,
  breaking,
  translated,
  arabic,
  russian,
} as unknown as Record<SampleName, NewsSummaryDocument>;

export type SampleName =
  | 'lavrov-rubio'
  | 'long-running'
  | 'five-answers'
  | 'breaking'
  | 'translated'
  | 'arabic'
  | 'russian';

/** Args for a sample in another language than the page. */
export const inArabic = { article: 'arabic', lang: 'ar', dir: 'rtl' } as const;
export const inRussian = { article: 'russian', lang: 'ru' } as const;

/** Fake addresses. */
const addresses = {
  never: 'https://stories.example/never.json',
  missing: 'https://stories.example/missing.json',
  /** Fails on the first request; a new query string starts over. */
  flaky: 'https://stories.example/flaky.json',
};

const answers: Readonly<Record<string, (address: string) => Promise<Response>>> = {
  [addresses.never]: () => new Promise(() => undefined),
  [addresses.missing]: () => Promise.resolve(new Response(null, { status: 404 })),
  [addresses.flaky]: (address) => {
    const isFirst = !asked.has(address);
    asked.add(address);
    return Promise.resolve(
      isFirst ? new Response(null, { status: 503 }) : Response.json(samples['lavrov-rubio']),
    );
  },
};
const asked = new Set<string>();

// Never restored, because a docs page shows many stories at once. Other requests go to the network.
const { fetch } = window;
window.fetch = (address, options) => {
  const [name = ''] = typeof address === 'string' ? address.split('?') : [];
  return answers[name]?.(address as string) ?? fetch(address, options);
};

/** Args of a story: attributes of the element, and more. */
export type Args<Element extends NewsElement = NewsElement> = Partial<{
  [
    Name in Exclude<keyof Element & string, keyof LitElement | 'article'> as Lowercase<Name>
  ]: Element[Name];
}> & {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** The name of a sample, or the data itself. */
  article?: Article | SampleName;
  /** HTML between the tags. */
  content?: string;
  /** Current time of the reader. Default: the day of the document. */
  now?: number;
};

type Context = StoryContext<Args>;

/** Creates the element of a story's `component` with the args of the story. */
export function renderElement(args: Args, { component = '' }: Context): NewsElement {
  const element = document.createElement(component);
  if (!(element instanceof NewsElement)) throw new TypeError(`renderElement: no ${component}.`);
  element.now = args.now ?? dayOf(args.article) ?? Date.now();
  element.article = args.article;
  element.innerHTML = args.content ?? '';
  for (const [name, value] of attributesOf(args)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(args)) {
    // Spies for Storybook's actions panel: `onNewsLoad` for `news-load`.
    const type = name.slice(2).replace(/\B[A-Z]/g, '-$&');
    if (typeof value === 'function') {
      element.addEventListener(type.toLowerCase(), value as EventListener);
    }
  }
  const codes = new Set<string>();
  told.set(element, codes);
  element.addEventListener('news-error', (event) => {
    for (const { code } of event.issues) codes.add(code);
  });
  return element;
}

/** Codes of all issues that an element has reported. */
const told = new WeakMap<NewsElement, Set<string>>();

/** Returns the args that are HTML attributes, as written in markup. */
function attributesOf(args: object): [string, string][] {
  return Object.entries(args)
    .filter(([name, value]) => typeof value !== 'function' && !notAttributes.includes(name))
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => [name, value === true ? '' : String(value)]);
}

const notAttributes = ['article', 'content', 'now'];

/** Returns noon of the day of a document. */
function dayOf(article: Args['article']): number | undefined {
  const { asOf, datePublished } = (article ?? {}) as Partial<NewsSummaryDocument>;
  const day = asOf ?? datePublished;
  return day ? Date.parse(`${day.slice(0, 10)}T12:00Z`) : undefined;
}

/** Writes the markup that an author would write. */
function asHtml(_code: string, { component = '', unmappedArgs }: Context): string {
  const args = unmappedArgs as Args;
  const { article, content = '' } = args;
  const given = typeof article === 'string' ? { src: `${article}.json`, ...args } : args;
  const attributes = attributesOf(given).map(([name, value]) =>
    value ? ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : ` ${name}`,
  );
  const inside = typeof article === 'object' ? asScript(article) : content;
  const lines = inside && `\n${inside.replace(/^/gm, '  ')}\n`;
  return `<${component}${attributes.join('')}>${lines}</${component}>`;
}

function asScript(data: object): string {
  const json = JSON.stringify(data, null, 2).replace(/</g, '\\u003c');
  return `<script type="application/json">\n${json.replace(/^/gm, '  ')}\n</script>`;
}

/** Builds the controls of an element from the table of attributes. */
function controls(tag: NewsTag): ArgTypes {
  const attributes: Readonly<Record<string, Attribute>> = ATTRIBUTES[tag];
  const rows = Object.entries(attributes)
    .filter(([property, { role }]) => role !== 'unused' && property !== 'article')
    .map(([property, attribute]) =>
      controlOf(property, attribute.type === 'word' ? ['', ...attribute.words] : attribute.type),
    );
  return Object.assign({}, ...rows, ...page, more) as ArgTypes;
}

function controlOf(property: string, kind: readonly string[] | Attribute['type']) {
  const options = typeof kind === 'string' ? undefined : kind;
  const type = options
    ? options.length > 4
      ? 'select'
      : 'inline-radio'
    : kind === 'flag'
      ? 'boolean'
      : kind === 'number'
        ? 'number'
        : 'text';
  const row = {
    name: property.toLowerCase(),
    control: { type, labels: { '': 'unset' } },
    table: { category: 'attributes' },
    ...(options && { options }),
  };
  // The manifest may list a property beside its attribute: one row is enough.
  const twin = property === row.name ? {} : { [property]: { table: { disable: true } } };
  return { ...twin, [row.name]: row };
}

/** Controls for global attributes. */
const page = [
  controlOf('lang', ['', 'en', ...Object.keys(locales)]),
  controlOf('dir', ['', 'ltr', 'rtl']),
];

const more: ArgTypes = {
  article: {
    description: 'The data: here, one of the samples.',
    control: { type: 'select' },
    options: Object.keys(samples),
    mapping: samples,
    table: { category: 'attributes' },
  },
  content: {
    name: '(default slot)',
    description: 'What stands between the tags.',
    control: { type: 'text' },
    table: { category: 'slots' },
  },
  now: {
    description: 'The reader’s present; of these stories, not of the element.',
    control: { type: 'date' },
    table: { category: 'story' },
  },
};

/** Finds the element of a story. */
export function elementOf(canvas: HTMLElement): NewsElement {
  const element = [...canvas.querySelectorAll('*')].find((node) => node instanceof NewsElement);
  if (!element) throw new Error('elementOf: the story shows none of our elements.');
  return element;
}

/** Queries inside the shadow root of a story's element. */
export const inside = (canvas: HTMLElement) =>
  within(elementOf(canvas).shadowRoot as unknown as HTMLElement);

/** Checks that the element has reported the issues in the story's parameters. Default: none. */
async function expectIssues({ canvasElement, parameters }: Context): Promise<void> {
  const codes = told.get(elementOf(canvasElement)) ?? [];
  await expect([...codes].sort()).toEqual(parameters['issues'] ?? []);
}

/** Meta of an element's stories, but for the title, which Storybook reads from the file. */
export const metaOf = (tag: NewsTag) => ({
  component: tag,
  render: renderElement,
  afterEach: expectIssues,
  parameters: { docs: { source: { transform: asHtml, language: 'html' } } },
  argTypes: controls(tag),
});

/** Story of a document that never arrives. */
export const loading = { args: { src: addresses.never } };

/** Story of a document that is not found. */
export const failed = {
  args: { src: addresses.missing },
  parameters: { issues: ['not-found'] },
  play: async ({ canvasElement }: Context) => {
    await inside(canvasElement).findByText('This could not be loaded.');
  },
};

/** Story of a document that is not found: the content between the tags stays. */
export const fallbackKept = (content: string, selector: string) => ({
  args: { src: addresses.missing, content },
  parameters: { issues: ['not-found'] },
  play: async ({ canvasElement }: Context) => {
    await waitFor(() => expect(elementOf(canvasElement).issues).not.toHaveLength(0));
    await expect(canvasElement.querySelector(selector)).toBeVisible();
  },
});

let attempts = 0;

/** Story of a first request that fails, on every render. The second finds the document. */
export const tryAgain = (
  find: (shown: ReturnType<typeof inside>) => Promise<HTMLElement>,
  args: object = {},
) => ({
  args: { ...args, src: addresses.flaky },
  render: (given: Args, context: Context) =>
    renderElement({ ...given, src: `${addresses.flaky}?${++attempts}` }, context),
  parameters: { issues: ['http'] },
  play: async ({ canvasElement }: Context) => {
    const shown = inside(canvasElement);
    await userEvent.click(await shown.findByRole('button', { name: 'Try again' }));
    await find(shown);
  },
});
