import type { Graph, Thing } from './graph.js';
import { ARTICLE } from './kinds.js';

/** The properties under which an article, a page or a list has what it tells of. */
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
 * Everything a document tells of, each thing once, from the article outwards. What other articles on the
 * page tell of is theirs.
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
