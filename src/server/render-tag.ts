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

/** Classes of the elements by tag. */
export const CLASSES: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>(
  Object.entries({
    'news-summary': NewsSummaryElement,
    'news-quote-card': NewsQuoteCardElement,
    'news-event-timeline': NewsEventTimelineElement,
    'news-statement-denial': NewsStatementDenialElement,
  } satisfies Record<NewsTag, ElementClass>),
);

/** Options of {@link renderToDeclarativeShadowDom}. */
export interface ServerOptions {
  /** Tag to render. Default: `news-summary`. */
  readonly tag?: NewsTag;
  /**
   * Attributes of the tag, such as `item`, `variant` or `scheme`. With `src` or `article` the data is not
   * written a second time.
   */
  readonly attributes?: Attributes;
  /** Language of the page, BCP 47. An attribute `lang` wins. Default: that of the document. */
  readonly lang?: string;
  /** Current time in milliseconds since the epoch. Default: the clock. */
  readonly now?: number;
  /** Base of relative addresses in the document. Default: the page. */
  readonly base?: string;
}

/**
 * Renders a tag with a declarative shadow root: complete and styled before any script runs, with its data as
 * JSON inside. With the attribute `jsonld`, schema.org JSON-LD follows the tag. When the script arrives, the
 * element adopts the markup and renders again only after a change.
 *
 * @param article a document or a part of one, as an object or as JSON text. The result of `readDocument`
 * renders faster, but is written without its data, as is data that JSON cannot hold: name its address in the
 * attribute `src`.
 * @throws {RangeError} if `tag` is unknown, an attribute has an invalid name or is an event handler, or `base`
 * is not an absolute address
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

/** Writes data in a script element that never runs. Empty if there is no data or JSON cannot hold it. */
function writeScript(type: string, value: unknown, mark = ''): string {
  try {
    return value ? `<script type="application/${type}"${mark}>${toScriptJson(value)}</script>` : '';
  } catch {
    return ''; // circular, a BigInt, or too deep: rendered without its data
  }
}
