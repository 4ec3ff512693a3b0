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

/** A correction, once read. */
export interface Correction {
  text: string;
  date?: PartialDate;
}

export const documentSchema = object({
  /** The address of this JSON Schema, for editors. */
  $schema: optional(text),
  /** The version of this model: 1. A higher version is an issue; known fields are still shown. */
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
  /** The standfirst: one or two sentences that sum up the article. */
  description: optional(text),
  /** The place where the article was written: "WASHINGTON". */
  dateline: optional(text),
  /** The article's own address. */
  url: optional(link),
  /** The publication date. */
  datePublished: optional(date),
  /** The date of the last change. */
  dateModified: optional(date),
  /** The date for which the statuses of events are true. Missing: `dateModified`, then `datePublished`. */
  asOf: optional(date),
  /** The IANA time zone for dates with a time. Missing: UTC. */
  timeZone: optional(text),
  /** The publisher of the article. */
  publisher: optional(list(outletReference)),
  /** The author of the article. */
  author: optional(list(speakerReference)),
  /** The article's picture. */
  image: optional(imageSchema),
  /** The main points, one sentence each. */
  keyPoints: optional(list(text)),
  /** Corrections to the article. */
  correction: optional(
    list(
      either(
        parsed((words): Correction => ({ text: words })),
        object({
          /** The text of the correction: the error, and the correct version. */
          text,
          /** The date of the correction. */
          date: optional(date),
        }),
      ),
    ),
  ),
  /** Everyone who speaks or acts, listed once and referenced by id. */
  people: optional(uniqueList(speakerSchema)),
  /** Every outlet, listed once and referenced by id. */
  outlets: optional(uniqueList(outletSchema)),
  /** The quotes. */
  quotes: optional(identifiedList('quotes', quoteSchema)),
  /** The events. */
  events: optional(identifiedList('events', eventSchema, 0, MAX_EVENTS)),
  /** The disputes. */
  disputes: optional(identifiedList('disputes', disputeSchema)),
});

/** The structured substance of one article. */
export type NewsSummaryDocument = Input<typeof documentSchema>;
