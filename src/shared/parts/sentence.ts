// A private-use character keeps the place of each part; no language has one in its words.
const FIRST = 0xe000;
const PLACE = /([\ue000-\uf8ff])/;

/** What stands inside sentences of ours without being text: names with markup of their own, links. */
export class Inserts {
  readonly #parts: unknown[] = [];

  /** The character that keeps the place of a part until the sentence is written. */
  keep(part: unknown): string {
    return String.fromCharCode(FIRST + this.#parts.push(part) - 1);
  }

  /** A sentence with the parts in their places, to stand in a template. */
  fill(sentence: string): readonly unknown[] {
    return sentence
      .split(PLACE)
      .map((piece, index) => (index % 2 ? this.#parts[piece.charCodeAt(0) - FIRST] : piece));
  }
}

/** A message of a language with templates for its parts: "As reported by <cite>…</cite>". */
export function renderSentence(
  message: (...places: string[]) => string,
  ...parts: readonly unknown[]
): readonly unknown[] {
  const inserts = new Inserts();
  return inserts.fill(message(...parts.map((part) => inserts.keep(part))));
}
