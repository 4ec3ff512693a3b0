import { decodeEntities } from './html-text.js';
import { MAX_ITEMS } from '../../data/limits.js';

/** Maximum depth of objects and lists: more than any page has, and safe for the stack. */
const DEEPEST = 200;

/** CDATA marks around the script of an XHTML page, with or without a comment sign before them. */
const WRAPPER = /(?:\/\/[ \t]*)?(?:<!\[CDATA\[|\]\]>)/y;
/** White space, control characters, zero-width spaces and byte order marks between values. */
// eslint-disable-next-line no-control-regex
const SPACE = /[\s\0-\x1f\x7f\u200b\ufeff]+/y;
const NUMBER = /[-+]?(?:\d[\d.]*|\.\d+)(?:e[-+]?\d+)?/iy;
const WORD = /(?:true|false|null|undefined|NaN|None|True|False)\b/y;
const WORDS = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
]);
const ESCAPES = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** Matches after the closing mark of a single-quoted text. Anything else follows an apostrophe. */
const AFTER_TEXT = /\s*(?:[,}\]]|\/[/*]|<!--)/y;
/** Words that a template wrote without quotation marks. */
const BARE_WORDS = /\p{L}[\p{L}\p{M}\p{N} .’-]*/uy;

/** Thrown for text that cannot be meant as JSON. Never leaves this file. */
class NotJson extends Error {}

/**
 * Parses invalid JSON in a single pass. Accepts:
 *
 * - CDATA marks, comments, and line breaks within texts
 * - extra commas, and missing commas between properties or objects
 * - values that a template left out or wrote without quotation marks: they become null
 * - values in single quotation marks
 * - an extra semicolon or closing bracket at the end
 * - several documents in a row: they become a list
 * - quotation marks escaped as `&quot;`
 *
 * @returns undefined for anything else: a page, a script, and JSON that breaks off
 */
export function parseForgiving(text: string): unknown {
  const isEscaped = !text.includes('"') && /&(?:quot|#34|#x22);/i.test(text);
  const json = isEscaped ? decodeEntities(text) : text;
  try {
    const documents = new Reader(json).readDocuments();
    // Old pages hide the whole script from old browsers in a comment.
    const [, hidden] = documents.length > 0 ? [] : (/^\s*<!--([^]*)-->\s*$/.exec(json) ?? []);
    const all = hidden === undefined ? documents : new Reader(hidden).readDocuments();
    return all.length > 1 ? all : all[0];
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

class Reader {
  #place = 0;
  #depth = 0;

  constructor(private readonly text: string) {}

  readDocuments(): readonly unknown[] {
    const documents: unknown[] = [];
    for (;;) {
      this.#skip();
      const sign = this.text[this.#place];
      if (sign === undefined) return documents;
      if (documents.length > MAX_ITEMS) throw new NotJson();
      if (sign === '{' || sign === '[') documents.push(this.#readValue());
      // Separators between documents, and extra closing brackets.
      else if (sign === ',' || sign === ';' || (documents.length > 0 && /[}\]]/.test(sign)))
        this.#place++;
      else throw new NotJson();
    }
  }

  #readValue(): unknown {
    const sign = this.text[this.#place];
    if (sign === '"' || sign === "'") return this.#readText(sign);
    if (sign === '{') return this.#within(this.#readObject);
    if (sign === '[') return this.#within(this.#readList);
    const word = this.#match(WORD);
    if (word !== undefined) return WORDS.get(word) ?? null;
    if (this.#match(BARE_WORDS) !== undefined) return null;
    const number = Number(this.#match(NUMBER));
    if (Number.isNaN(number)) throw new NotJson();
    return number;
  }

  #within<Value>(read: (this: Reader) => Value): Value {
    if (++this.#depth > DEEPEST) throw new NotJson();
    this.#place++;
    const value = read.call(this);
    this.#depth--;
    this.#place++;
    return value;
  }

  #readObject(): object {
    const entries: [string, unknown][] = [];
    for (;;) {
      this.#skipCommas();
      if (this.text[this.#place] === '}') break;
      if (this.text[this.#place] !== '"') throw new NotJson();
      const name = this.#readText('"');
      this.#skip();
      if (this.text[this.#place] !== ':') throw new NotJson();
      this.#place++;
      this.#skip();
      const isMissing = /[,}]/.test(this.text[this.#place] ?? '');
      entries.push([name, isMissing ? null : this.#readValue()]);
    }
    // Makes `__proto__` an ordinary property.
    return Object.fromEntries(entries);
  }

  #readList(): unknown[] {
    const items: unknown[] = [];
    for (;;) {
      const hasComma = this.#skipCommas();
      const sign = this.text[this.#place];
      if (sign === ']') return items;
      // Accepts a missing comma only before an object: elsewhere it is ambiguous.
      if (items.length > 0 && !hasComma && sign !== '{') throw new NotJson();
      items.push(this.#readValue());
    }
  }

  /** Reads text up to its closing mark, line breaks included. */
  #readText(mark: '"' | "'"): string {
    let text = '';
    let start = ++this.#place;
    for (;;) {
      const sign = this.text[this.#place];
      if (sign === undefined) throw new NotJson();
      if (sign === mark && (mark === '"' || this.#isEnd())) break;
      if (sign === '\\') {
        text += this.text.slice(start, this.#place) + this.#readEscape();
        start = this.#place;
      } else this.#place++;
    }
    return text + this.text.slice(start, this.#place++);
  }

  #isEnd(): boolean {
    AFTER_TEXT.lastIndex = this.#place + 1;
    return AFTER_TEXT.test(this.text);
  }

  #readEscape(): string {
    const sign = this.text[this.#place + 1] ?? '';
    const digits = this.text.slice(this.#place + 2, this.#place + 6);
    if (sign === 'u' && /^[\da-f]{4}$/i.test(digits)) {
      this.#place += 6;
      return String.fromCharCode(parseInt(digits, 16));
    }
    this.#place += 2;
    return ESCAPES.get(sign) ?? sign;
  }

  #skipCommas(): boolean {
    let hasComma = false;
    for (;;) {
      this.#skip();
      if (this.text[this.#place] !== ',') return hasComma;
      hasComma = true;
      this.#place++;
    }
  }

  /** Skips white space, comments and the marks around a script. */
  #skip(): void {
    for (;;) {
      const isPast =
        this.#match(SPACE) !== undefined ||
        this.#match(WRAPPER) !== undefined ||
        this.#skipComment('/*', '*/') ||
        this.#skipComment('<!--', '-->') ||
        this.#skipComment('//', '\n');
      if (!isPast) return;
    }
  }

  #skipComment(start: string, end: string): boolean {
    if (!this.text.startsWith(start, this.#place)) return false;
    const place = this.text.indexOf(end, this.#place + start.length);
    if (place < 0 && end !== '\n') throw new NotJson();
    this.#place = place < 0 ? this.text.length : place + end.length;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#place;
    const [match] = pattern.exec(this.text) ?? [];
    this.#place += match?.length ?? 0;
    return match;
  }
}
