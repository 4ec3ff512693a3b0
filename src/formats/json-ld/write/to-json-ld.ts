import { isWordless } from '../../../data/dispute.js';
import type {
  ResolvedDispute,
  ResolvedDocument,
  ResolvedQuote,
} from '../../../data/resolved-document.js';
import { createEventNode } from './event-node.js';
import { exactDate } from './exact-date.js';
import { createImageNode } from './image-node.js';
import { createNode, type JsonLdNode } from './node.js';
import { createClaimNode, createQuoteNode } from './quote-nodes.js';
import { Scope } from './scope.js';

/** A schema.org graph in JSON-LD. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  /** The article first, then its quotes, events and claims, then whoever they refer to. */
  readonly '@graph': readonly JsonLdNode[];
}

/** What a document does not say of itself. */
export interface JsonLdOptions {
  /** Where relative addresses start, for a document that was not loaded from an address of its own. */
  readonly base?: string | undefined;
}

/**
 * Says what a document says in the words of schema.org, and nothing beyond it. What schema.org has no
 * word for is left out: key points, whom words were said to, whether on the record, stances and what they answer,
 * the side of a dispute, what nobody disputes.
 *
 * - No date is more exact than it is known, and none is given for an event that is in doubt.
 * - A source that is not named has no name.
 * - No side of a dispute is told as fact: a statement is a `Claim` by whoever made it.
 *
 * Nodes are named by the article's address and the ids of the document, `https://…#quotes-1`; without
 * an address they are blank, `_:quotes-1`. The same document always makes the same graph.
 */
export function toJsonLd(document: ResolvedDocument, { base }: JsonLdOptions = {}): JsonLdGraph {
  const { headline, url, publisher = [], author = [], correction = [] } = document;
  const scope = new Scope(url, document.address ?? base);
  const article = { '@id': scope.identify('article') };
  const references = new Map<string, JsonLdNode>();
  const quotes = document.quotes.map((quote) => {
    const reference = { '@id': scope.identify(quote.id) };
    references.set(quote.id + quote.text, reference);
    return createQuoteNode(quote, reference, scope);
  });
  // A statement may have words of its own under the same id.
  const refer = ({ id, text }: ResolvedQuote): JsonLdNode | undefined => references.get(id + text);

  const events = document.events.map((event) =>
    createEventNode(event, scope.identify(event.id), event.quotes.map(refer), scope),
  );
  const claims = document.disputes.flatMap((dispute) => createDisputeNodes(dispute, refer, scope));
  const referToAll = (...types: readonly string[]): readonly JsonLdNode[] =>
    [...quotes, ...events, ...claims]
      .filter(({ '@type': type }) => type && types.includes(type))
      .map(({ '@id': id }) => ({ '@id': id }));

  const articleNode = createNode('NewsArticle', {
    ...article,
    headline,
    description: document.description,
    dateline: document.dateline,
    url: scope.link(url),
    datePublished: exactDate(document.datePublished),
    dateModified: exactDate(document.dateModified),
    inLanguage: document.inLanguage,
    author: author.map((each) => scope.referToSpeaker(each)),
    publisher: publisher.map((each) => scope.referToOutlet(each)),
    image: createImageNode(document.image, scope),
    correction: correction.map(({ text, date }) =>
      createNode('CorrectionComment', { text, datePublished: exactDate(date) }),
    ),
    hasPart: referToAll('Quotation'),
    mentions: referToAll('Event', 'Claim'),
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [articleNode, ...quotes, ...events, ...claims, ...scope.actors],
  };
}

/** What a dispute is about, and a claim about it for everybody who has said something. */
function createDisputeNodes(
  { id, topic, statements }: ResolvedDispute,
  refer: (quote: ResolvedQuote) => JsonLdNode | undefined,
  scope: Scope,
): readonly JsonLdNode[] {
  // Words beside such a stance are the article's, not the speaker's.
  const said = statements.filter(({ stance, quote }) => quote.text && !isWordless(stance));
  if (said.length === 0) return [];
  const about = { '@id': scope.identify(id) };
  const claims = said.map(({ id: statementId, quote }) =>
    createClaimNode(
      quote,
      { '@id': scope.identify(statementId), about, appearance: refer(quote) },
      scope,
    ),
  );
  return [createNode('Thing', { ...about, name: topic }), ...claims];
}
