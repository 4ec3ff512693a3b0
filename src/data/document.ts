import type * as v from 'valibot';
import { disputeSchema } from './dispute.js';
import { eventSchema } from './event.js';
import {
  closed,
  date,
  distinct,
  either,
  identified,
  language,
  link,
  list,
  number,
  optional,
  refined,
  spared,
  text,
  textAs,
} from './fields.js';
import { imageSchema } from './image.js';
import { MAX_EVENTS } from './limits.js';
import type { PartialDate } from './partial-date.js';
import { quoteSchema } from './quote.js';
import { outletReference, outletSchema, speakerReference, speakerSchema } from './speaker.js';

/** The version of the document model that this library reads. */
export const DOCUMENT_VERSION = 1;

/** A correction that has been read. */
interface Correction {
  text: string;
  date?: PartialDate;
}

/** The structured substance of one article. */
export const documentSchema = closed({
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
  headline: spared(text, ''),
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
        textAs((words): Correction => ({ text: words })),
        closed({
          /** What was wrong and what is right. */
          text,
          /** When it was corrected. */
          date: optional(date),
        }),
      ),
    ),
  ),
  /** Everybody who speaks or acts, named once and referred to by id. */
  people: optional(distinct(speakerSchema)),
  /** Every outlet, named once and referred to by id. */
  outlets: optional(distinct(outletSchema)),
  /** Who said what. */
  quotes: optional(identified('quotes', quoteSchema)),
  /** What happened when. */
  events: optional(identified('events', eventSchema, 0, MAX_EVENTS)),
  /** Who disputes it. */
  disputes: optional(identified('disputes', disputeSchema)),
});

/** A news summary document as a newsroom writes it. */
export type NewsSummaryDocument = v.InferInput<typeof documentSchema>;
