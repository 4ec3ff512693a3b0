import type { ResolvedQuote } from '../../../data/resolved-document.js';
import { splitVerbatim } from '../../../data/verbatim.js';
import { exactDate } from './exact-date.js';
import { createNode, type JsonLdNode, type Properties } from './node.js';
import type { Scope } from './scope.js';

/**
 * Creates a schema.org `Quotation`, which holds verbatim words only: for a partial quote, its fragments
 * without quotation marks. A quote without verbatim words becomes a `Claim`.
 *
 * @param properties properties to write first
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
        // Without quotation marks, all of the original is verbatim.
        text: untranslated?.length ? untranslated : original.text,
        creator,
        inLanguage: original.inLanguage,
      }),
    ...origin(quote, scope),
  });
}

/**
 * Creates a schema.org `Claim`: somebody says this. It does not say that it is true.
 *
 * @param properties properties to write first
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

/** Returns properties of both types. `isBasedOn` is a work of the reporting outlet, and unnamed reports. */
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
