/**
 * Converts HTML, and text with entities, to plain text. The output is never markup.
 */
import { Parser, Tokenizer } from 'htmlparser2';
import { MAX_CHARACTERS } from '../../data/limits.js';

/** Block elements (HTML, "Rendering", section 15.3.3). */
const BLOCKS =
  /^(address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Elements whose content is not shown. */
const SILENT =
  /^(script|style|template|noscript|iframe|object|audio|video|canvas|svg|math|head|title|select|datalist|textarea)$/;

/** Text of HTML, and whether formatting was lost. */
export interface HtmlText {
  /** One paragraph per block or line break, without empty ones. */
  readonly paragraphs: readonly string[];
  /** True if tags other than paragraphs and line breaks were removed: links, emphasis, embeds. */
  readonly isReduced: boolean;
}

/**
 * Extracts the visible text of HTML: one paragraph per block, white space collapsed, entities decoded once.
 * Ignores scripts, styles and embeds.
 */
export function readHtml(html: string): HtmlText {
  const { paragraphs, isReduced } = readParagraphs(html);
  return { paragraphs: paragraphs.map(({ text }) => text), isReduced };
}

/** A quotation in HTML. */
export interface Blockquote {
  /** The quoted words, one paragraph per block. */
  readonly words: readonly string[];
  /** Speaker or source: `cite`, `footer`, text after the quotation, or a last line after a dash. */
  readonly source: readonly string[];
}

/** Extracts the `blockquote` elements of HTML. Without any, there are no words. */
export function readBlockquote(html: string): Blockquote {
  const { paragraphs } = readParagraphs(html);
  const textOf = (isQuoted: boolean): string[] =>
    paragraphs.filter((one) => one.isQuoted === isQuoted).map(({ text }) => text);
  const [words, source] = [textOf(true), textOf(false)];
  const dash = /^(?:[–—―]|--?(?=\s))\s*/;
  const isSigned =
    source.length === 0 && words.length > 1 && dash.test(words[words.length - 1] ?? '');
  if (isSigned) source.push(words.pop() ?? '');
  return { words, source: source.map((line) => line.replace(dash, '')) };
}

const ignore = (): void => undefined;

/** Invisible parts: attributes, comments, declarations. */
const IGNORED = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
};

/** A paragraph, and whether it is quoted words. */
interface Paragraph {
  readonly text: string;
  readonly isQuoted: boolean;
}

function readParagraphs(given: string): { paragraphs: Paragraph[]; isReduced: boolean } {
  // Text beyond the limit is cut later anyway.
  const html = given.slice(0, MAX_CHARACTERS);
  const paragraphs: Paragraph[] = [];
  let text = '';
  let silence = 0;
  let quotations = 0;
  let sources = 0;
  let isReduced = false;
  let last = '';
  const end = (): void => {
    const paragraph = text.replace(/[ \t\n\f\r]+/g, ' ').trim();
    if (paragraph) paragraphs.push({ text: paragraph, isQuoted: quotations > 0 && sources === 0 });
    text = '';
  };
  /** Tracks open elements. The source of a quotation is its own paragraph. */
  const cross = (name: string, step: 1 | -1): void => {
    const count = (number: number): number => Math.max(0, number + step);
    const isSource = quotations > 0 && (name === 'cite' || name === 'footer');
    if (isSource || name === 'br' || BLOCKS.test(name)) end();
    if (SILENT.test(name)) silence = count(silence);
    if (name === 'blockquote') quotations = count(quotations);
    if (isSource) sources = count(sources);
  };
  const nameAt = (start: number, stop: number): string => html.slice(start, stop).toLowerCase();
  // The tokenizer alone: the parser gets slower with every unclosed tag.
  const tokens = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORED,
      onopentagname(start, stop) {
        last = nameAt(start, stop);
        cross(last, 1);
        isReduced ||= last !== 'br' && last !== 'p';
      },
      onselfclosingtag() {
        cross(last, -1);
      },
      onclosetag(start, stop) {
        cross(nameAt(start, stop), -1);
      },
      ontext(start, stop) {
        if (silence === 0) text += html.slice(start, stop);
      },
      ontextentity(codePoint) {
        if (silence === 0) text += String.fromCodePoint(codePoint);
      },
    },
  );
  tokens.write(html);
  tokens.end();
  end();
  return { paragraphs, isReduced };
}

/**
 * Decodes the entities of plain text once: `&quot;` becomes a quotation mark, `&lt;b&gt;` the text `<b>`.
 * Tags stay as written.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({ ontext: (words) => (decoded += words) }, { decodeEntities: true });
  // Without "<" nothing can be a tag.
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}
