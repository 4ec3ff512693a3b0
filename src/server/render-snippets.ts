import { readDocument } from '../data/read-document.js';
import type {
  ResolvedDocument,
  ResolvedQuote,
  ResolvedStatement,
} from '../data/resolved-document.js';
import type { Article } from '../data/article.js';
import type { NewsTag } from '../shared/looks.js';
import { isPresent } from '../shared/normalize-property.js';
import { type StaticOptions, writeDocument } from '../static/render-static.js';
import { toHtml } from '../static/to-html.js';
import { toText } from '../static/to-text.js';
import type { StaticElement } from '../static/node.js';
import { writeLink } from '../static/write/link.js';
import {
  type Attributes,
  readSimpleForm,
  writeAttributes,
  writtenValue,
} from './render-element.js';
import { CLASSES, renderToDeclarativeShadowDom, type ServerOptions } from './render-tag.js';

/** Options of {@link renderSnippets}. */
export interface SnippetOptions extends ServerOptions {
  /** Address of the document, for the snippet that loads it. Missing: that snippet is empty. */
  readonly src?: string;
  /**
   * Address of the folder with `news-summary.js` and `enhance.js`, with or without a trailing slash. Default:
   * the folder of the page.
   */
  readonly scripts?: string;
  /** Hash of `news-summary.js` (Subresource Integrity), for a folder at another origin. Default: none. */
  readonly integrity?: string;
}

/** Four ways to put a document into a page. Each is complete. Empty if the document could not be read. */
export interface Snippets {
  /**
   * Tag with plain HTML inside, which readers see before the script runs and without it. The HTML is also its
   * data. Attributes repeat the data if they can hold all of it.
   */
  readonly tag: string;
  /** Tag with the address of the document, and a link inside. */
  readonly src: string;
  /** Server-rendered tag, for pages without a sanitizer. Needs no script. */
  readonly server: string;
  /** Plain HTML, for systems that remove unknown tags, and the script that enhances it. */
  readonly plain: string;
}

/**
 * Renders a document, or the part of it that a tag shows, for pasting into a page, a CMS or Markdown. Contains
 * no blank lines, and text is escaped for its place.
 *
 * @param article as `renderToDeclarativeShadowDom` takes it
 * @throws {RangeError} as `renderToDeclarativeShadowDom` does
 */
export function renderSnippets(article: Article | string, options: SnippetOptions = {}): Snippets {
  const { scripts = '.', integrity, src, ...server } = options;
  const { value } = readDocument(article, options.base);
  const tag = options.tag ?? (value ? tagFor(value) : 'news-summary');
  const { attributes = {} } = options;
  const drawn = renderToDeclarativeShadowDom(article, { ...server, tag });
  const part = value && partFor(value, tag, attributes['item']);
  const root = part && writeDocument(part, staticOptions(options));
  if (!part || !root) return { tag: '', src: '', server: '', plain: '' };
  const plain = toHtml(root);

  const folder = scripts.replace(/\/$/, '');
  const sri = integrity && !isBeside(folder) ? { integrity, crossorigin: 'anonymous' } : {};
  const script = writeScript({ src: `${folder}/news-summary.js`, ...sri });
  // Puts each tag on a line of its own, so that Markdown does not parse the content as text.
  const write = (given: Attributes, inside: string): string =>
    `<${tag}${writeAttributes(given)}>\n${inside}\n</${tag}>\n${script}`;
  const words = value.headline || (src ?? '');
  const link = toHtml(writeLink(part.url ?? src, words, options.base, 'u-url'));
  return {
    // The element has no other content, and sanitizers may remove ids.
    tag: write(
      { ...attributesFor(part, root, tag, options), ...attributes, item: undefined },
      plain,
    ),
    src: src ? write({ src, ...attributes }, link) : '',
    server: drawn,
    plain: `${plain}\n${writeScript({ src: `${folder}/enhance.js` })}`,
  };
}

const writeScript = (attributes: Attributes): string =>
  `<script${writeAttributes({ type: 'module', ...attributes })}></script>`;

const isBeside = (folder: string): boolean => !/^(https?:)?\/\//.test(folder);

const staticOptions = ({ lang, now, base, attributes = {} }: SnippetOptions): StaticOptions => ({
  ...(lang === undefined ? {} : { lang }),
  ...(now === undefined ? {} : { now }),
  ...(base === undefined ? {} : { base }),
  headingLevel: Number(attributes['headinglevel'] ?? 3),
  noImages: isPresent(writtenValue(attributes['noimages'])),
  ...(typeof attributes['sections'] === 'string' ? { sections: attributes['sections'] } : {}),
});

/** Returns the tag that shows most of a document. */
function tagFor({ headline, quotes, events, disputes }: ResolvedDocument): NewsTag {
  if (headline) return 'news-summary';
  if (disputes.length > 0) return 'news-statement-denial';
  if (events.length > 0) return 'news-event-timeline';
  return quotes.length > 0 ? 'news-quote-card' : 'news-summary';
}

/** Returns the part of a document that a tag shows; undefined if there is none. */
function partFor(
  document: ResolvedDocument,
  tag: NewsTag,
  item: Attributes[string],
): ResolvedDocument | undefined {
  if (tag === 'news-summary') return document;
  const chosen = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
    item ? items.filter(({ id }) => id === item) : items;
  const { quotes, events, disputes } = document;
  return {
    ...document,
    headline: '',
    description: undefined,
    keyPoints: undefined,
    quotes: tag === 'news-quote-card' ? chosen(quotes).slice(0, 1) : [],
    events: tag === 'news-event-timeline' ? chosen(events) : [],
    disputes: tag === 'news-statement-denial' ? chosen(disputes).slice(0, 1) : [],
  };
}

/** Returns simple attributes that equal the plain HTML inside; none if they cannot hold all of it. */
function attributesFor(
  part: ResolvedDocument,
  root: StaticElement,
  tag: NewsTag,
  options: SnippetOptions,
): Attributes {
  if (tag === 'news-summary') return {};
  const [quote] = part.quotes;
  const [dispute] = part.disputes;
  const [first, second] = dispute?.statements ?? [];
  let attributes: Attributes;
  if (quote) attributes = ofQuote(quote);
  else if (dispute && first?.quote.text && second?.quote.text)
    attributes = { topic: dispute.topic, ...ofStatements(first, second) };
  else return {};
  const form = readSimpleForm(tag, attributes, { classes: CLASSES });
  const { value } = readDocument(form, options.base);
  if (!value) return {};
  const { inLanguage, timeZone } = part;
  const same = writeDocument({ ...value, inLanguage, timeZone }, staticOptions(options));
  return same && toText(same) === toText(root) ? attributes : {};
}

const ofQuote = (quote: ResolvedQuote): Attributes => ({
  text: quote.text,
  kind: quote.kind,
  speaker: quote.speaker.name ?? quote.speaker.description,
  jobtitle: quote.speaker.jobTitle,
  affiliation: quote.speaker.affiliation,
  anonymous: quote.speaker.anonymous,
  saidto: quote.saidTo?.name,
  reportedby: quote.reportedBy?.name,
  date: quote.date?.edtf,
  cite: quote.url,
  context: quote.context,
});

const ofStatements = (first: ResolvedStatement, second: ResolvedStatement): Attributes => ({
  statement: first.quote.text,
  statementby: first.quote.speaker.name,
  statementdate: first.quote.date?.edtf,
  denial: second.quote.text,
  denialby: second.quote.speaker.name,
  denialdate: second.quote.date?.edtf,
  stance: second.stance,
});
