import type { ResolvedQuote } from '../../../data/resolved-document.js';
import { splitVerbatim } from '../../../data/verbatim.js';
import { exactDate } from './exact-date.js';
import { createNode, type JsonLdNode, type Properties } from './node.js';
import type { Scope } from './scope.js';

/**
 * A quote as a schema.org `Quotation`, which has verbatim words and no others: of a partial quote its
 * fragments, without their marks. A quote without any such words is a `Claim`.
 *
 * @param properties what to say of it before all else
 */
export function createQuoteNode(
  quote: ResolvedQuote,
  properties: Properties,
  scope: Scope,
): JsonLdNode {
  const { kind = 'direct', text, original } = quote;
  const fragments = kind === 'partial' ? verbatimWords(text) : [];
  if (kind !== 'direct' && fragments.length === 0) return createClaimNode(quote, properties, scope);
  const creator = scope.referToSpeaker(quote.speaker);
  const untranslated = original && verbatimWords(kind === 'partial' ? original.text : '');
  return createNode('Quotation', {
    ...properties,
    text: kind === 'direct' ? text : fragments,
    creator,
    dateCreated: exactDate(quote.date),
    translationOfWork:
      original &&
      createNode('Quotation', {
        // Without marks it is nothing but the words.
        text: untranslated?.length ? untranslated : original.text,
        creator,
        inLanguage: original.inLanguage,
      }),
    ...origin(quote, scope),
  });
}

/**
 * Words as a schema.org `Claim`: that somebody holds this, not that it is so.
 *
 * @param properties what to say of it before all else
 */
export function createClaimNode(
  quote: ResolvedQuote,
  properties: Properties,
  scope: Scope,
): JsonLdNode {
  return createNode('Claim', {
    ...properties,
    text: quote.text,
    author: scope.referToSpeaker(quote.speaker),
    datePublished: exactDate(quote.date),
    ...origin(quote, scope),
  });
}

const verbatimWords = (text: string): readonly string[] =>
  splitVerbatim(text).flatMap((run) => (run.isVerbatim ? run.text.slice(1, -1) : []));

/** What both kinds have. They are based on whatever an outlet published, and on reports that have no name. */
function origin(
  { context, inLanguage, speaker, reportedBy, url, archivedAt }: ResolvedQuote,
  scope: Scope,
): Properties {
  const { kind, name, description } = speaker;
  const publisher = reportedBy && scope.referToOutlet(reportedBy);
  return {
    description: context,
    inLanguage,
    isBasedOn: [
      publisher && createNode('CreativeWork', { publisher }),
      kind === 'media' && !name && description
        ? createNode('CreativeWork', { description })
        : undefined,
    ],
    url: scope.link(url),
    archivedAt: scope.link(archivedAt),
  };
}
