/** Harmless words that stand for a hostile string in a drawing: each says which place it came from. */
import { asLabel, expectedLanguage, expectedText, withoutOuterMarks } from './expected-text.js';
import { expectedLink, expectedPicture } from './expected-text.js';
import type { Use } from './schema-fields.js';
import { seen, type Token } from './tokens.js';

/** Place of a marker. */
export interface Place {
  readonly field: string;
  readonly use: Use;
  readonly variant: number;
}

/** The text at a place. */
export type TextAt = (place: Place) => string;

/** Change of a text on its way in, before it is data. */
export type Reads = (field: string, text: string) => string;

/** A word without a meaning, but with a place. Letters only: digits would make it a date. */
const MARKER = /([pP])lain([a-j]+)word/g;

const wordOf = (index: number): string =>
  `plain${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}word`;

const indexOf = (letters: string): number =>
  Number(letters.replace(/./g, (letter) => String(letter.charCodeAt(0) - 97)));

/** Gives out markers, and knows where each of them was put. */
export class Markers {
  readonly places: Place[] = [];

  mark(field: string, use: Use, variant: number): string {
    // Ids stand for each other, so they are all the same.
    const known = use === 'id' ? this.places.findIndex((place) => place.use === 'id') : -1;
    return wordOf(known < 0 ? this.places.push({ field, use, variant }) - 1 : known);
  }

  /** The places of all markers that a token shows. */
  in({ value }: Token): Place[] {
    return [...value.matchAll(MARKER)].flatMap(([, , letters = '']) => this.#find(letters) ?? []);
  }

  /** The token that is to be there when hostile strings stand in place of the markers. */
  expected(token: Token, reads: Reads, hostileAt: TextAt, base: string): Token {
    const { kind, name, value } = token;
    if (kind !== 'text' && kind !== 'attribute') return token;
    const textAt = (place: Place): string => expectedText(reads(place.field, hostileAt(place)));
    const [only] = this.in(token);
    if (only && kind === 'attribute' && (name === 'href' || name === 'cite')) {
      return { ...token, value: expectedLink(textAt(only), base) ?? 'no link' };
    }
    if (only && kind === 'attribute' && name === 'src') {
      return { ...token, value: expectedPicture(textAt(only), base) ?? 'no picture' };
    }
    const shown = value.replace(MARKER, (_, first: string, letters: string) => {
      const place = this.#find(letters);
      if (!place) return _;
      const text = textAt(place);
      if (place.use === 'language' && kind === 'text') return expectedLanguage(text);
      const isDirect = place.field === 'Quote.text' && place.variant === 0;
      const words = isDirect ? withoutOuterMarks(text) : text;
      return first === 'P' ? asLabel(words) : words;
    });
    return { ...token, value: seen(shown) };
  }

  #find(letters: string): Place | undefined {
    return this.places[indexOf(letters)];
  }
}
