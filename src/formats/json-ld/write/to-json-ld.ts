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

/** Graph of schema.org in JSON-LD. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  /** Article first, then quotes, events and claims, then the people and organizations they refer to. */
  readonly '@graph': readonly JsonLdNode[];
}

/** Options of `toJsonLd`. */
export interface JsonLdOptions {
  /** Base of relative addresses, for a document that was not loaded from an address. */
  readonly base?: string | undefined;
}

/**
 * Converts a document to schema.org, and adds nothing to it. Leaves out everything that schema.org has no
 * word for: key points, who was addressed, whether words were on the record, stances and the statements they
 * answer, the side of a dispute, undisputed facts.
 *
 * - Dates are never more exact than known. An event in doubt has no date.
 * - Unnamed sources have no name.
 * - No side of a dispute is presented as fact: each statement is a `Claim` by its speaker.
 *
 * Nodes are named by the article's address and the ids of the document, `https://…#quotes-1`. Without an
 * address they are blank, `_:quotes-1`. The same document always produces the same graph.
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
  // A statement may have the id of a quote, but other words.
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

/** Creates a node for the topic, and a claim about it for each statement with words. */
function createDisputeNodes(
  { id, topic, statements }: ResolvedDispute,
  refer: (quote: ResolvedQuote) => JsonLdNode | undefined,
  scope: Scope,
): readonly JsonLdNode[] {
  // With a wordless stance, the words are the article's, not the speaker's.
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
