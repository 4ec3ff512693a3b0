import { NewsEventTimelineElement } from '../components/event-timeline/event-timeline.element.js';
import { NewsQuoteCardElement } from '../components/quote-card/quote-card.element.js';
import { NewsStatementDenialElement } from '../components/statement-denial/statement-denial.element.js';
import { toJsonLd } from '../formats/json-ld/write/to-json-ld.js';
import { openDocument } from '../data/open-document.js';
import { readDocument } from '../data/read-document.js';
import { toScriptJson } from '../data/script-json.js';
import type { Article } from '../data/article.js';
import type { NewsTag } from '../shared/looks.js';
import { isPresent } from '../shared/normalize-property.js';
import { SERVED } from '../shared/page-json-ld.js';
import { checkBase } from '../static/check-base.js';
import {
  type Attributes,
  type ElementClass,
  renderElement,
  writtenValue,
} from './render-element.js';
import { NewsSummaryElement } from '../composites/news-summary/news-summary.element.js';

/** The elements by their tags. */
export const CLASSES: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>(
  Object.entries({
    'news-summary': NewsSummaryElement,
    'news-quote-card': NewsQuoteCardElement,
    'news-event-timeline': NewsEventTimelineElement,
    'news-statement-denial': NewsStatementDenialElement,
  } satisfies Record<NewsTag, ElementClass>),
);

/** How a tag is written by a server. */
export interface ServerOptions {
  /** Which tag. Missing: `news-summary`. */
  readonly tag?: NewsTag;
  /** Its attributes, such as `item`, `variant` or `scheme`. With `src` or `article` the data is not written a second time. */
  readonly attributes?: Attributes;
  /** The language of the page, BCP 47; an attribute `lang` is nearer. Missing: that of the document. */
  readonly lang?: string;
  /** The present moment in milliseconds since the epoch. Missing: the clock's. */
  readonly now?: number;
  /** Where relative addresses of the document start. Missing: they start at the page. */
  readonly base?: string;
}

/**
 * A tag with a declarative shadow root: complete and styled before any script, and with its data for
 * what comes later; with the attribute `jsonld`, schema.org's graph behind it. When the script arrives, the
 * element adopts what is there, and draws anew only once something changes.
 *
 * @param article a document or a part of one, as an object or as JSON text. What `readDocument` has returned
 * is drawn sooner, but carries no data with it: name its address in the attribute `src`. Neither does what
 * JSON cannot hold.
 * @throws {RangeError} where `tag` is none of ours, an attribute has no name or is a script, or `base` is no address
 */
export function renderToDeclarativeShadowDom(
  article: Article | string,
  { tag = 'news-summary', attributes = {}, lang, now = Date.now(), base }: ServerOptions = {},
): string {
  if (!CLASSES.has(tag)) throw new RangeError(`renderToDeclarativeShadowDom: no tag "${tag}".`);
  const reading = readDocument(article, checkBase(base));
  const isElsewhere = reading.value === article || attributes['src'] || attributes['article'];
  const data = isElsewhere ? '' : writeScript('json', openDocument(article).document);
  const hasGraph = tag === 'news-summary' && isPresent(writtenValue(attributes['jsonld']));
  const graph = hasGraph
    ? writeScript('ld+json', reading.value && toJsonLd(reading.value, { base }), ` ${SERVED}`)
    : '';
  const own = attributes['lang'];
  const language = typeof own === 'string' ? own : lang;
  const setting = { classes: CLASSES, language, now };
  return renderElement(tag, attributes, reading, setting, data) + graph;
}

/** A script that never runs; none where there is nothing to say, or JSON cannot say it. */
function writeScript(type: string, value: unknown, mark = ''): string {
  try {
    return value ? `<script type="application/${type}"${mark}>${toScriptJson(value)}</script>` : '';
  } catch {
    return ''; // a circle, a BigInt, or too deep: it is drawn all the same
  }
}
