/** Positions of words in the page, in shadow trees of any depth. */

import { seen } from './tokens.js';

/** All texts below an element, those of its shadow trees included, in order. */
export function textNodes(root: Node): Text[] {
  if (root instanceof Text) return root.data.trim() ? [root] : [];
  const own = root instanceof Element ? root.shadowRoot : null;
  return [...(own ?? root).childNodes].flatMap(textNodes);
}

/** The nearest elements around a node, shadow roots climbed. */
function* ancestors(node: Node): Generator<Element> {
  for (let at: Node | null = node.parentNode; at; at = at.parentNode) {
    if (at instanceof ShadowRoot) at = at.host;
    if (at instanceof Element) yield at;
  }
}

/** Returns true if a text cannot reorder its neighbours: it is alone in its block, or bidi-isolated. */
export function isIsolated(text: Text): boolean {
  for (const element of ancestors(text)) {
    const { unicodeBidi, display } = getComputedStyle(element);
    if (unicodeBidi.startsWith('isolate') || unicodeBidi === 'plaintext') return true;
    if (display === 'contents' || display.startsWith('inline')) continue;
    return element.textContent.trim() === text.data.trim();
  }
  return false;
}

/** In which direction a text is read: as the element says that isolates it, or else its block. */
export function directionOf(text: Text): string {
  for (const element of ancestors(text)) {
    const { unicodeBidi, display, direction } = getComputedStyle(element);
    if (unicodeBidi === 'plaintext') return 'its own';
    if (unicodeBidi.startsWith('isolate')) return direction;
    if (display !== 'contents' && !display.startsWith('inline')) return direction;
  }
  return '';
}

/** Words and where they stand. */
export interface Piece {
  readonly words: string;
  readonly box: DOMRect;
}

/** Splits a text into matches of the pattern, or with `others` into the pieces between. */
function piecesOf(text: Text, pattern: RegExp, others: boolean): Piece[] {
  const ends = [...text.data.matchAll(pattern)].flatMap(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const cuts = [0, ...ends, text.length];
  return cuts.slice(0, -1).flatMap((start, place) => {
    const end = cuts[place + 1] ?? text.length;
    const words = text.data.slice(start, end);
    if (!words.trim() || (place % 2 === 0) !== others) return [];
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [{ words: seen(words), box: range.getBoundingClientRect() }];
  });
}

/** All words below an element that fit a pattern. */
export const matching = (root: Node, pattern: RegExp): Piece[] =>
  textNodes(root).flatMap((text) => piecesOf(text, pattern, false));

/** All words below an element but those that fit: the neighbours. */
export const neighbours = (root: Node, pattern: RegExp): Piece[] =>
  textNodes(root).flatMap((text) => piecesOf(text, pattern, true));

/** Neighbours that do not stand where they stood, to a pixel and a half. */
export function moved(before: readonly Piece[], after: readonly Piece[]): string[] {
  const told = before.flatMap(({ words, box }, place) => {
    const now = after[place];
    if (now?.words !== words) return [`“${words}” became “${now?.words ?? ''}”`];
    const isStill = (['left', 'right', 'top', 'bottom'] as const).every(
      (side) => Math.abs(box[side] - now.box[side]) < 1.5,
    );
    return isStill ? [] : [`“${words}” moved`];
  });
  return before.length === after.length ? told : [...told, 'not as many pieces'];
}
