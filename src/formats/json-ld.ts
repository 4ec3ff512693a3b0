/**
 * Reads schema.org (version 30) in JSON-LD 1.1: articles, live blogs, events, quotations, claims and claim
 * reviews. Also reads responses of Google's Fact Check Tools. Never loads anything.
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

/** Converts the JSON-LD of a page: its article, with events, quotes and claims. Returns no document without an article. */
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
  // The subject of a live blog is the whole story, not one of its events.
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
  // A blank title without content is no document.
  const isEmpty = [document.headline, document.quotes, document.events, document.disputes].every(
    (part) => part.length === 0,
  );
  return isEmpty ? { issues: found.issues } : { document, issues: found.issues };
}

/** Parses invalid JSON-LD leniently. Returns undefined for other text, and for text that breaks off. */
function repair(text: string): unknown {
  const data = parseForgiving(text);
  return formatOf(data) === 'json-ld' ? data : undefined;
}

/** The format schema.org JSON-LD. */
export const jsonLd: Format = { name: 'json-ld', convert, repair };

registerFormat(jsonLd);
