import { outletReference, voice } from './speaker.js';
import { object, optional, withFallback } from './schema-combinators.js';
import { date, language, link, oneOf, text } from './schema-values.js';
import type { Input } from './schema.js';

/** Kinds of quotes, by how close the text is to the words spoken. */
export const QUOTE_KINDS = ['direct', 'partial', 'paraphrase'] as const;

/** One of {@link QUOTE_KINDS}. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const quoteSchema = object({
  /** The id that events, statements and the `item` attribute use. */
  id: optional(text),
  /** The words. Direct: without outer quotation marks. Partial: the full sentence, with the verbatim fragments in quotation marks. */
  text,
  /** `direct` (default), `partial`, or `paraphrase`, which never gets quotation marks. */
  kind: optional(withFallback(oneOf(QUOTE_KINDS), 'paraphrase')),
  /** The speaker. */
  speaker: voice,
  /** The date of the words. Missing: the publication date is shown, as the date of the report. */
  date: optional(date),
  /** The outlet the speaker talked to: "told CNN". */
  saidTo: optional(outletReference),
  /** The outlet that reported the words: "via RIA Novosti". */
  reportedBy: optional(outletReference),
  /** A line before the words that gives their subject. */
  context: optional(text),
  /** A page with the quote. */
  url: optional(link),
  /** An archived copy of that page. */
  archivedAt: optional(link),
  /** The language of `text`, if it differs from the document. */
  inLanguage: optional(language),
  /** The original words, if `text` is a translation. */
  original: optional(
    object({
      /** The untranslated words. */
      text,
      /** Their language. */
      inLanguage: optional(language),
    }),
  ),
});

/** A quote with its full attribution (schema.org `Quotation`). */
export type Quote = Input<typeof quoteSchema>;
