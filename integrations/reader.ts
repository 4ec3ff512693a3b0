/**
 * Reads the output of a host as a reader would: in Chromium, in a page with the elements and `enhance`, and in
 * the same page without scripts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright';
import { needChromium } from '../scripts/browsers.js';
import { type Outcome, type Verdict, embedPage } from './carriers.js';
import { ARTICLE, root, type Sample, SAMPLES, SITE } from './samples.js';

/** Paragraphs before and after the carrier. */
export const BEFORE = 'The paragraph before.';
export const AFTER = 'The paragraph after.';

/** Visible text of a frame, and that of each of our elements. */
interface Shown {
  readonly text: string;
  readonly drawn: readonly string[];
}

/** Matches JSON or markup shown as text. Our own quotation marks are never straight. */
const RAW =
  /["“”″](?:text|speaker|statements|kind|id)["“”″]\s*:|<\/?[a-z][a-z0-9-]*[\s>/]|&(?:lt|gt|quot|amp);|class="/i;

/**
 * Judges a page by the visible text of the page and its frames.
 *
 * @param frames visible text of each, the page first
 * @param around two texts of the page, before and after the content; missing: not checked
 */
export function judge(
  frames: readonly Shown[],
  { voices }: Pick<Sample, 'voices'>,
  around?: readonly [before: string, after: string],
): Verdict {
  const text = frames.map((frame) => frame.text).join(' ');
  const drawn = frames.flatMap((frame) => frame.drawn);
  const speakers = voices.map(({ speaker }) => text.indexOf(speaker));
  const words = voices.map((voice) => text.indexOf(voice.words));
  const places = [...speakers, ...words];
  if (RAW.test(text)) return 'raw';
  if (around?.some((mark) => !text.includes(mark))) return 'page lost';
  if (places.every((place) => place < 0)) return 'nothing';
  if (words.some((place) => place < 0)) return 'part: no words';
  if (speakers.some((place) => place < 0)) return 'part: no speaker';
  if (voices.some((voice) => text.split(voice.words).length > 2)) return 'twice';
  const isBetween = (place: number): boolean =>
    Math.min(...places) < place && place < Math.max(...places);
  if (around?.some((mark) => isBetween(text.indexOf(mark)))) return 'part: apart';
  const isDrawn = drawn.some((one) =>
    voices.every((voice) => one.includes(voice.words) && one.includes(voice.speaker)),
  );
  return isDrawn ? 'element' : 'text';
}

/** Reads a page and its frames after our elements have rendered. */
export async function look(page: Page): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const frame of page.frames()) {
    await settle(frame);
    const { text, drawn } = await frame.evaluate(collect);
    shown.push({ text: clean(text), drawn: drawn.map(clean) });
  }
  return shown;
}

/** Waits by polling, because without scripts no timer runs in the page. */
async function settle(frame: Frame): Promise<void> {
  const isBusy = (): Promise<boolean> =>
    frame.evaluate(() => {
      const TAGS = 'news-quote-card, news-event-timeline, news-statement-denial, news-summary';
      return [...document.querySelectorAll<Element & { isUpdatePending?: boolean }>(TAGS)].some(
        (element) => (element.isUpdatePending ?? false) || element.matches(':state(loading)'),
      );
    });
  while (await isBusy()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Removes direction marks and collapses spaces. */
const clean = (text: string): string =>
  text
    .replace(/[\u2060\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

// Runs in the page: no imports.
function collect(): Shown {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return (node as Text).data;
    if (node.nodeType !== 1) return '';
    const here = node as Element;
    const { display, visibility } = getComputedStyle(here);
    if (display === 'none' || visibility === 'hidden') return '';
    if (here.matches('[aria-hidden=true], style, script, template')) return '';
    const slotted = here.localName === 'slot' ? (here as HTMLSlotElement).assignedNodes() : [];
    const nodes = slotted.length > 0 ? slotted : [...(here.shadowRoot ?? here).childNodes];
    const text = nodes.map(read).join('');
    return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`;
  };
  // Slotted content is not rendered by the element.
  const withoutSlots = (root: ShadowRoot): string =>
    root.querySelector('slot:not([name])') ? '' : [...root.childNodes].map(read).join('');
  const TAGS = 'news-quote-card, news-event-timeline, news-statement-denial, news-summary';
  return {
    text: read(document.body),
    drawn: [...document.querySelectorAll(TAGS)].flatMap((element) =>
      element.shadowRoot ? [withoutSlots(element.shadowRoot)] : [],
    ),
  };
}

// Runs in the page: clicks and hovers everything, including inside the elements.
function press(): void {
  const inside = (tree: ParentNode): Element[] =>
    [...tree.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? inside(one.shadowRoot) : []),
    ]);
  // Other links run nothing here.
  document.addEventListener('click', (event) => {
    const [link] = event.composedPath().filter((one) => one instanceof HTMLAnchorElement);
    if (link?.protocol !== 'javascript:') event.preventDefault();
  });
  for (const one of inside(document)) {
    for (const type of ['mouseover', 'focus', 'click']) {
      one.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    }
  }
}

const pageOf = (content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<script type="module" src="/enhance.js"></script></head>
<body><main>${content}</main></body></html>`;

/** Opens output of hosts in pages of a test site. No request leaves it. */
export class Reader {
  readonly #browser: Browser;
  /** One page for all reads: opening one takes longer than reading it. */
  readonly #pages: readonly [withScript: Page, without: Page];
  /** Outcomes by content: hosts often produce the same output twice. */
  readonly #known = new Map<string, Outcome>();
  readonly #running = new Map<string, boolean>();
  #content = '';

  private constructor(browser: Browser, pages: [Page, Page]) {
    this.#browser = browser;
    this.#pages = pages;
  }

  static async start(): Promise<Reader> {
    const browser = await chromium.launch(await needChromium());
    const open = async (javaScriptEnabled: boolean): Promise<Page> => {
      const setting = { javaScriptEnabled, locale: 'en-GB', timezoneId: 'UTC' };
      return (await browser.newContext(setting)).newPage();
    };
    const reader = new Reader(browser, [await open(true), await open(false)]);
    for (const page of reader.#pages) await reader.#answer(page);
    return reader;
  }

  /** Returns the browser, for hosts that run in one. */
  get browser(): Browser {
    return this.#browser;
  }

  /** Reads the content with and without scripts. It has our two paragraphs, {@link BEFORE} and {@link AFTER}. */
  async read(content: string, sample: Sample): Promise<Outcome> {
    const key = `${sample.name} ${content}`;
    const known = this.#known.get(key);
    if (known) return known;
    const [withScript, without] = this.#pages;
    const outcome = {
      withScript: await this.#judgeIn(withScript, content, sample),
      without: await this.#judgeIn(without, content, sample),
    };
    this.#known.set(key, outcome);
    return outcome;
  }

  /** Tells whether anything in the content runs, also after its links are followed. */
  async runs(content: string): Promise<boolean> {
    const known = this.#running.get(content);
    if (known !== undefined) return known;
    const [page] = this.#pages;
    await this.#show(page, content);
    for (const frame of page.frames()) await settle(frame);
    await page.evaluate(press);
    const hasRun = await page.evaluate(async () => {
      // Errors of pictures and `javascript:` links fire a moment later.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'ran' in window;
    });
    this.#running.set(content, hasRun);
    return hasRun;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #judgeIn(page: Page, content: string, sample: Sample): Promise<Verdict> {
    await this.#show(page, content);
    return judge(await look(page), sample, [BEFORE, AFTER]);
  }

  async #show(page: Page, content: string): Promise<void> {
    this.#content = content;
    await page.goto(`${SITE}/page.html`);
  }

  async #answer(page: Page): Promise<void> {
    const cdn = (name: string): string => readFileSync(path.join(root, 'dist/cdn', name), 'utf8');
    const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
      '/news-summary.js': ['text/javascript', cdn('news-summary.js')],
      '/enhance.js': ['text/javascript', cdn('enhance.js')],
      '/lavrov-rubio.json': ['application/json', ARTICLE],
      ...Object.fromEntries(
        SAMPLES.map((one) => [`/embed/${one.name}.html`, ['text/html', embedPage(one)] as const]),
      ),
    };
    await page.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const [contentType, body] =
        pathname === '/page.html' ? ['text/html', pageOf(this.#content)] : (files[pathname] ?? []);
      if (origin !== SITE || body === undefined) await route.abort();
      else {
        const headers = { 'access-control-allow-origin': '*' };
        await route.fulfill({ contentType: `${contentType}; charset=utf-8`, body, headers });
      }
    });
  }
}
