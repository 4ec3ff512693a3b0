/** Invariants of everything shown. */
import type { NewsElement } from '../../src/index.js';
import { inside } from '../helpers/mount.js';
import { plain } from '../helpers/shown-text.js';
import type { Substance } from './bases.js';
import { isHonest } from './honest-dates.js';
import { leftoversIn } from './leftovers.js';

/** Items of a document that each element shows, and their places. */
export const SHOWN_BY: Readonly<
  Record<string, Readonly<Partial<Record<keyof Substance, string>>>>
> = {
  'news-quote-card': { quotes: '[part~=words]' },
  'news-event-timeline': { events: '[part~=title]' },
  'news-statement-denial': { disputes: '[part~=topic]' },
  'news-summary': {
    keyPoints: 'li',
    quotes: 'news-quote-card, [part~=words]',
    events: '[part~=title]',
    disputes: '[part~=topic]',
  },
};

/** Everything that is wrong with what an element shows, in words. */
export function faultsShown(element: NewsElement, texts: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const judge = (shown: string, where: string): void => {
    for (const leftover of leftoversIn(shown, texts))
      faults.push(`${leftover} in ${where}: ${shown}`);
  };
  for (const part of [element, ...inside(element, '*')]) {
    for (const { name, value } of part.attributes) judge(value, `${part.localName}[${name}]`);
    const dateTime = part.localName === 'time' ? part.getAttribute('datetime') : null;
    if (dateTime !== null && !isHonest(dateTime, texts)) faults.push(`invented: ${dateTime}`);
    for (const node of [...part.childNodes, ...(part.shadowRoot?.childNodes ?? [])]) {
      if (node instanceof Text && part.localName !== 'style') judge(node.data, part.localName);
    }
  }
  return faults;
}

/** Items that must be shown and are missing. With `item`, an element shows only that one. */
export function missingIn(
  element: NewsElement,
  kept: Substance,
  item: string | undefined,
): readonly string[] {
  const places = Object.entries(SHOWN_BY[element.localName] ?? {}) as [keyof Substance, string][];
  return places.flatMap(([kind, place]) => {
    const shown = inside(element, place).map((node) => plain(node.textContent));
    return kept[kind]
      .filter(({ id }) => item === undefined || id === item)
      .filter(({ text }) => !shown.some((words) => words.includes(plain(text))))
      .map(({ text }) => `${kind} without “${text}”`);
  });
}
