/**
 * The text of fields that other formats write in HTML, and of fields in which they write entities by
 * habit. The words are kept and nothing else: what comes out is plain text, never markup.
 */
import { Parser, Tokenizer } from 'htmlparser2';
import { MAX_CHARACTERS } from '../../data/limits.js';

/** Elements that begin and end a paragraph (HTML, "Rendering", section 15.3.3). */
const BLOCKS =
  /^(address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Elements whose content nobody reads. */
const SILENT =
  /^(script|style|template|noscript|iframe|object|audio|video|canvas|svg|math|head|title|select|datalist|textarea)$/;

/** Text of HTML, and whether there was more than text in it. */
export interface HtmlText {
  /** One paragraph for each block or line break, without empty ones. */
  readonly paragraphs: readonly string[];
  /** There were tags other than paragraphs and line breaks: links, emphasis, embeds. They are gone. */
  readonly isReduced: boolean;
}

/**
 * Reads HTML as a reader would: its text, a paragraph for each block, white space as a browser shows it,
 * entities decoded once. Scripts, styles and embeds say nothing.
 */
export function readHtml(html: string): HtmlText {
  const { paragraphs, isReduced } = readParagraphs(html);
  return { paragraphs: paragraphs.map(({ text }) => text), isReduced };
}

/** A quotation in HTML. */
export interface Blockquote {
  /** What is quoted, a paragraph for each block. */
  readonly words: readonly string[];
  /** Who said it, or where it is from: `cite` and `footer`, what follows the quotation, a last line after a dash. */
  readonly source: readonly string[];
}

/** Reads the `blockquote` elements of HTML; no words where it has none. */
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

/** What says nothing to a reader: attributes, comments, declarations. */
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

/** A paragraph, and whether it is of a quotation, not of the line that says whose it is. */
interface Paragraph {
  readonly text: string;
  readonly isQuoted: boolean;
}

function readParagraphs(given: string): { paragraphs: Paragraph[]; isReduced: boolean } {
  // Of a text that no reader will see whole, the rest need not be read either.
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
  /** Counts what a tag begins or ends; within a quotation, its source is a paragraph of its own. */
  const cross = (name: string, step: 1 | -1): void => {
    const count = (number: number): number => Math.max(0, number + step);
    const isSource = quotations > 0 && (name === 'cite' || name === 'footer');
    if (isSource || name === 'br' || BLOCKS.test(name)) end();
    if (SILENT.test(name)) silence = count(silence);
    if (name === 'blockquote') quotations = count(quotations);
    if (isSource) sources = count(sources);
  };
  const nameAt = (start: number, stop: number): string => html.slice(start, stop).toLowerCase();
  // Not the parser on top of it, which takes ever longer the more tags are left open.
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
 * Decodes the entities of a text that is no HTML, once: `&quot;` is a quotation mark, `&lt;b&gt;` the text
 * `<b>`, and a tag stays as it is written.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({ ontext: (words) => (decoded += words) }, { decodeEntities: true });
  // Without its "<" nothing can be a tag.
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}
