import type { Statement } from '../../../data/dispute.js';
import type { Quote } from '../../../data/quote.js';
import { readAddress } from './address.js';
import { Thing } from './graph.js';
import { CLAIM } from './kinds.js';
import { readSaying } from './quotation.js';
import type { Told } from './review.js';

/**
 * Reads schema.org `Claim`s. Two or more claims `about` the same named topic become a dispute. Any other
 * claim becomes a paraphrase of its author. A claim without an author is left out.
 */
export function readClaims(claims: readonly Thing[]): Told {
  const byTopic = new Map<string, Thing[]>();
  const alone: Thing[] = [];
  for (const claim of claims) {
    const topic = topicOf(claim);
    const group = topic === undefined ? alone : (byTopic.get(topic) ?? []);
    group.push(claim);
    if (topic !== undefined) byTopic.set(topic, group);
  }
  const disputes = [...byTopic].flatMap(([topic, group]) => {
    const statements = group.flatMap((claim) => readStatement(claim, group) ?? []);
    if (statements.length > 1) return [{ topic, statements }];
    alone.push(...group);
    return [];
  });
  return { disputes, quotes: alone.flatMap((claim) => readAlone(claim) ?? []) };
}

/** Returns the topic of a claim in words. A claim about another claim has the topic of that claim. */
function topicOf(claim: Thing, seen = new Set<Thing>()): string | undefined {
  seen.add(claim);
  for (const thing of claim.things('about', 'mainEntity')) {
    if (!thing.is(CLAIM)) return thing.text('name', 'headline', 'text');
    return seen.has(thing) ? undefined : topicOf(thing, seen);
  }
  return claim.text('about');
}

const idOf = (claim: Thing, group: readonly Thing[]): string =>
  `claim-${String(group.indexOf(claim) + 1)}`;

function readStatement(claim: Thing, group: readonly Thing[]): Statement | undefined {
  const said = readClaim(claim);
  if (!said) return undefined;
  const { text, speaker, date, reportedBy, url } = said;
  const target = claim.things('about').find((thing) => thing !== claim && group.includes(thing));
  const answers = target && ({ stance: 'own-account', respondsTo: idOf(target, group) } as const);
  return { id: idOf(claim, group), speaker, text, date, reportedBy, url, ...answers };
}

function readAlone(claim: Thing): Quote | undefined {
  const said = readClaim(claim);
  if (said && Object.keys(said.speaker).length > 0) return said;
  claim.found.note(said ? 'left-out' : 'missing', '');
  return undefined;
}

function readClaim(claim: Thing): (Quote & { text: string }) | undefined {
  const text = claim.text('text', 'name', 'headline', 'description');
  if (text === undefined) return undefined;
  const context = claim.text('description');
  return {
    text,
    kind: 'paraphrase',
    ...readSaying(claim, ['author', 'creator'], ['datePublished', 'dateCreated']),
    context: context === text ? undefined : context,
    url: readAddress(claim, 'appearance', 'firstAppearance', 'url'),
  };
}
