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

/** How a document is written to be pasted. */
export interface SnippetOptions extends ServerOptions {
  /** Where the document lies, for the snippet that loads it. Missing: that snippet is empty. */
  readonly src?: string;
  /**
   * The address of the folder with `news-summary.js` and `enhance.js`, with or without a slash at its end.
   * Missing: beside the page.
   */
  readonly scripts?: string;
  /** The hash of `news-summary.js` (Subresource Integrity), for a folder at another origin. Missing: none. */
  readonly integrity?: string;
}

/** Four ways to put a document into a page; each is all that has to be pasted. Empty where nothing could be read. */
export interface Snippets {
  /**
   * The tag, with plain HTML inside that readers see before the script and without it, and that is its
   * data. Attributes say it as well where they can say all of it.
   */
  readonly tag: string;
  /** The tag with the address of the document, and a link inside. */
  readonly src: string;
  /** The tag as a server draws it, for pages that nobody sanitizes: needs no script. */
  readonly server: string;
  /** Plain HTML, for systems that take away tags they do not know, and the script that enhances it. */
  readonly plain: string;
}

/**
 * A document, or the part of it that a tag shows, to be pasted into a page, a system or Markdown: no
 * blank lines, and text escaped for where it stands.
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
  // A line of its own for each tag: what stands inside is no text of Markdown then.
  const write = (given: Attributes, inside: string): string =>
    `<${tag}${writeAttributes(given)}>\n${inside}\n</${tag}>\n${script}`;
  const words = value.headline || (src ?? '');
  const link = toHtml(writeLink(part.url ?? src, words, options.base, 'u-url'));
  return {
    // Nothing else is inside, and an id may not survive where it is pasted.
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

/** The element that shows most of a document. */
function tagFor({ headline, quotes, events, disputes }: ResolvedDocument): NewsTag {
  if (headline) return 'news-summary';
  if (disputes.length > 0) return 'news-statement-denial';
  if (events.length > 0) return 'news-event-timeline';
  return quotes.length > 0 ? 'news-quote-card' : 'news-summary';
}

/** What a tag shows of a document; undefined where that is nothing. */
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

/** Simple attributes that say the same as the plain HTML inside; none where they cannot say all of it. */
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
