import { outletReference, voice } from './speaker.js';
import { object, optional, withFallback } from './schema-combinators.js';
import { date, language, link, oneOf, text } from './schema-values.js';
import type { Input } from './schema.js';

/** How near a quote's text is to the words spoken. */
export const QUOTE_KINDS = ['direct', 'partial', 'paraphrase'] as const;

/** One of {@link QUOTE_KINDS}. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const quoteSchema = object({
  /** What events, statements and the `item` attribute call this quote by. */
  id: optional(text),
  /** The words. Direct: without outer quotation marks. Partial: the carrying sentence, with the verbatim fragments inside quotation marks. */
  text,
  /** `direct` (default), `partial`, or `paraphrase`, which never gets quotation marks. */
  kind: optional(withFallback(oneOf(QUOTE_KINDS), 'paraphrase')),
  /** Who said it. */
  speaker: voice,
  /** When it was said. Missing: the day the article was published is shown as the day it was reported. */
  date: optional(date),
  /** The outlet it was said to: "told CNN". */
  saidTo: optional(outletReference),
  /** The outlet that reported it: "via RIA Novosti". */
  reportedBy: optional(outletReference),
  /** A line before the words that says what they are about. */
  context: optional(text),
  /** Where the quote can be read. */
  url: optional(link),
  /** A lasting copy of that page. */
  archivedAt: optional(link),
  /** The language of `text`, where it is not the document's. */
  inLanguage: optional(language),
  /** The words as they were spoken, where `text` is a translation. */
  original: optional(
    object({
      /** The untranslated words. */
      text,
      /** Their language. */
      inLanguage: optional(language),
    }),
  ),
});

/** What somebody said, with the whole chain of attribution (schema.org `Quotation`). */
export type Quote = Input<typeof quoteSchema>;
