/**
 * Reads schema.org (version 30) as pages have it in JSON-LD 1.1: articles, live blogs, events, quotations,
 * claims and reviews of claims; and answers of Google's Fact Check Tools. Nothing is ever loaded.
 */
import { type Conversion, type Format, formatOf, registerFormat } from '../data/format-registry.js';
import { Found } from './source/found.js';
import { readArticle, readTitle } from './json-ld/read/article.js';
import { readClaims } from './json-ld/read/claim.js';
import { readClaimReview } from './json-ld/read/claim-review.js';
import { collect } from './json-ld/read/collect.js';
import { readEvent } from './json-ld/read/event.js';
import { readFactCheckTools } from './json-ld/read/fact-check-tools.js';
import { parseForgiving } from './source/lenient-json.js';
import { Graph } from './json-ld/read/graph.js';
import {
  CLAIM,
  CLAIM_REVIEW,
  EVENT,
  findMain,
  LIVE_BLOG,
  QUOTATION,
} from './json-ld/read/kinds.js';
import { readUpdates } from './json-ld/read/live-blog.js';
import { readQuotation } from './json-ld/read/quotation.js';

/** A page's JSON-LD as a document: its article, and what that tells of. No document where there is no article. */
function convert(data: unknown): Conversion {
  const found = Found.document(data);
  const answer = readFactCheckTools(found);
  if (answer) return answer;
  const graph = new Graph(found);
  const main = findMain(graph);
  if (!main) return { issues: found.issues };

  const isPart = [EVENT, QUOTATION, CLAIM].some((types) => main.is(types));
  const shell = isPart ? readTitle(main) : readArticle(main);
  const things = collect(graph, main);
  const reviews = things.filter((thing) => thing.is(CLAIM_REVIEW));
  const reviewed = new Set(reviews.flatMap((review) => review.things('itemReviewed')));
  const told = [
    ...reviews.map(readClaimReview),
    readClaims(things.filter((thing) => thing.is(CLAIM) && !reviewed.has(thing))),
  ];
  const quotations = things.filter((thing) => thing.is(QUOTATION));
  const liveBlog = graph.things.find((thing) => thing.is(LIVE_BLOG) && thing.has('liveBlogUpdate'));
  const updates = liveBlog ? readUpdates(liveBlog, shell.image) : [];
  // What a live blog is about is all of it, no step on its way.
  const whole = liveBlog?.things('about').filter((thing) => thing.is(EVENT)) ?? [];
  for (const { found: place } of whole) place.note('left-out', '');
  const events = things.filter((thing) => thing.is(EVENT) && !whole.includes(thing));
  const disputes = told.flatMap((one) => one.disputes);
  const document = {
    ...shell,
    headline: shell.headline || (disputes[0]?.topic ?? ''),
    quotes: [
      ...quotations.flatMap((quotation) => readQuotation(quotation) ?? []),
      ...told.flatMap(({ quotes }) => quotes),
    ],
    events: [...updates, ...events.flatMap((event) => readEvent(event) ?? [])],
    disputes,
  };
  // A title without a word in it, and nothing under it, is no document.
  const isEmpty = [document.headline, document.quotes, document.events, document.disputes].every(
    (part) => part.length === 0,
  );
  return isEmpty ? { issues: found.issues } : { document, issues: found.issues };
}

/** Makes JSON-LD of what was meant to be it; undefined for text of any other kind, and where some is missing. */
function repair(text: string): unknown {
  const data = parseForgiving(text);
  return formatOf(data) === 'json-ld' ? data : undefined;
}

/** schema.org in JSON-LD. */
export const jsonLd: Format = { name: 'json-ld', convert, repair };

registerFormat(jsonLd);
