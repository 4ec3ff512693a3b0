import * as v from 'valibot';
import { disputeSchema } from './dispute.js';
import { eventSchema } from './event.js';
import { closed, date, either, language, link, list, spared, text } from './fields.js';
import { imageSchema } from './image.js';
import { quoteSchema } from './quote.js';
import { outletReference, outletSchema, speakerReference, speakerSchema } from './speaker.js';

/** The version of the document model that this library reads. */
export const DOCUMENT_VERSION = 1;

/** The structured substance of one article. */
export const documentSchema = closed({
  /** The address of this JSON Schema, for editors. */
  $schema: v.optional(text),
  /** The version of this model: 1. A higher one is an issue; what is known is still shown. */
  version: v.optional(v.number()),
  /** The language of the text in this document. */
  inLanguage: v.optional(language),
  /** The publisher's headline, unchanged. */
  headline: spared(text, ''),
  /** The standfirst: a sentence or two on what the article says. */
  description: v.optional(text),
  /** The place the article was written at: "WASHINGTON". */
  dateline: v.optional(text),
  /** The article's own address. */
  url: v.optional(link),
  /** When the article was published. */
  datePublished: v.optional(date),
  /** When the article was last changed. */
  dateModified: v.optional(date),
  /** When the statuses below were true. Missing: `dateModified`, then `datePublished`. */
  asOf: v.optional(date),
  /** The IANA zone in which dates with a time are shown. Missing: UTC. */
  timeZone: v.optional(text),
  /** Who published the article. */
  publisher: v.optional(list(outletReference)),
  /** Who wrote the article. */
  author: v.optional(list(speakerReference)),
  /** The article's picture. */
  image: v.optional(imageSchema),
  /** What matters most, one sentence each. */
  keyPoints: v.optional(list(text)),
  /** What was corrected. */
  correction: v.optional(
    list(
      either(
        v.pipe(
          text,
          v.transform((words) => ({ text: words })),
        ),
        closed({
          /** What was wrong and what is right. */
          text,
          /** When it was corrected. */
          date: v.optional(date),
        }),
      ),
    ),
  ),
  /** Everybody who speaks or acts, named once and referred to by id. */
  people: v.optional(list(speakerSchema)),
  /** Every outlet, named once and referred to by id. */
  outlets: v.optional(list(outletSchema)),
  /** Who said what. */
  quotes: v.optional(list(quoteSchema)),
  /** What happened when. */
  events: v.optional(list(eventSchema)),
  /** Who disputes it. */
  disputes: v.optional(list(disputeSchema)),
});

/** A news summary document as a newsroom writes it. */
export type NewsSummaryDocument = v.InferInput<typeof documentSchema>;
