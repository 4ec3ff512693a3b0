import type { Graph, Thing } from './graph.js';
import { ARTICLE } from './kinds.js';

/** Properties that link an article, a page or a list to its parts and subjects. */
const RELATIONS = [
  'mainEntity',
  'about',
  'mentions',
  'hasPart',
  'subjectOf',
  'subEvent',
  'event',
  'review',
  'citation',
  'itemListElement',
  'dataFeedElement',
  'item',
];

/**
 * Collects the parts and subjects of a document, each thing once, starting at the article. Leaves out those
 * of other articles on the page.
 */
export function collect({ roots }: Graph, main: Thing): readonly Thing[] {
  const found = new Set<Thing>();
  const waiting = [main, ...[...roots].filter((root) => !root.is(ARTICLE))].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next) || (next !== main && next.is(ARTICLE))) continue;
    found.add(next);
    const thing = next;
    waiting.push(...RELATIONS.flatMap((name) => thing.things(name)).reverse());
  }
  return [...found];
}
