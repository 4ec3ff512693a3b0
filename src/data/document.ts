import { disputeSchema } from './dispute.js';
import { eventSchema } from './event.js';
import { imageSchema } from './image.js';
import { MAX_EVENTS } from './limits.js';
import type { PartialDate } from './partial-date.js';
import { quoteSchema } from './quote.js';
import { outletReference, outletSchema, speakerReference, speakerSchema } from './speaker.js';
import {
  either,
  identifiedList,
  list,
  object,
  optional,
  refined,
  uniqueList,
  withFallback,
} from './schema-combinators.js';
import { date, language, link, number, parsed, text } from './schema-values.js';
import type { Input } from './schema.js';

/** The version of the document model that this library reads. */
export const DOCUMENT_VERSION = 1;

/** A correction that has been read. */
export interface Correction {
  text: string;
  date?: PartialDate;
}

export const documentSchema = object({
  /** The address of this JSON Schema, for editors. */
  $schema: optional(text),
  /** The version of this model: 1. A higher one is an issue; what is known is still shown. */
  version: optional(
    refined(number, (version, place) => {
      if (version > DOCUMENT_VERSION) place.note('version');
      return version;
    }),
  ),
  /** The language of the text in this document. */
  inLanguage: optional(language),
  /** The publisher's headline, unchanged. */
  headline: withFallback(text, ''),
  /** The standfirst: a sentence or two on what the article says. */
  description: optional(text),
  /** The place the article was written at: "WASHINGTON". */
  dateline: optional(text),
  /** The article's own address. */
  url: optional(link),
  /** When the article was published. */
  datePublished: optional(date),
  /** When the article was last changed. */
  dateModified: optional(date),
  /** When the statuses below were true. Missing: `dateModified`, then `datePublished`. */
  asOf: optional(date),
  /** The IANA zone in which dates with a time are shown. Missing: UTC. */
  timeZone: optional(text),
  /** Who published the article. */
  publisher: optional(list(outletReference)),
  /** Who wrote the article. */
  author: optional(list(speakerReference)),
  /** The article's picture. */
  image: optional(imageSchema),
  /** What matters most, one sentence each. */
  keyPoints: optional(list(text)),
  /** What was corrected. */
  correction: optional(
    list(
      either(
        parsed((words): Correction => ({ text: words })),
        object({
          /** What was wrong and what is right. */
          text,
          /** When it was corrected. */
          date: optional(date),
        }),
      ),
    ),
  ),
  /** Everybody who speaks or acts, named once and referred to by id. */
  people: optional(uniqueList(speakerSchema)),
  /** Every outlet, named once and referred to by id. */
  outlets: optional(uniqueList(outletSchema)),
  /** Who said what. */
  quotes: optional(identifiedList('quotes', quoteSchema)),
  /** What happened when. */
  events: optional(identifiedList('events', eventSchema, 0, MAX_EVENTS)),
  /** Who disputes it. */
  disputes: optional(identifiedList('disputes', disputeSchema)),
});

/** The structured substance of one article. */
export type NewsSummaryDocument = Input<typeof documentSchema>;
