import { either, object, optional, refined, withFallback } from './schema-combinators.js';
import { boolean, link, oneOf, parsed, text } from './schema-values.js';
import type { Input, Schema } from './schema.js';

/** Kinds of speakers: `person`, `institution` or `media` (news reports). */
export const SPEAKER_KINDS = ['person', 'institution', 'media'] as const;

export const speakerSchema = refined(
  object({
    /** The id that the rest of the document uses for this speaker. */
    id: optional(text),
    /** The name, as the article gives it. An anonymous source has none. */
    name: optional(text),
    /** The description of an unnamed speaker, as specific as the article: "a source in the White House". */
    description: optional(text),
    /** `person` (default), `institution`, or `media` for news reports. */
    kind: optional(oneOf(SPEAKER_KINDS)),
    /** The role: "Deputy Foreign Minister". */
    jobTitle: optional(text),
    /** The organisation the speaker speaks for. */
    affiliation: optional(text),
    /** The side in a dispute: "Moscow". A label, not a judgement. */
    party: optional(text),
    /** A page about the speaker. */
    url: optional(link),
    /** True for an unnamed source. Shown with a label, and never with a name, an address or a portrait. A value that is neither true nor false counts as true. */
    anonymous: optional(boolean(true)),
    /** The reason for anonymity, in the words of the article. */
    anonymityReason: optional(text),
    /** `false` if the article names the speaker but does not quote them on the record. A value that is neither true nor false counts as false. */
    onRecord: optional(boolean(false)),
  }),
  (speaker, place) => {
    const { id, anonymous, name, description } = speaker;
    // An anonymous source must have no name, and no address that reveals one.
    if (anonymous && name) place.note('field', name, ['name']);
    const read = anonymous ? { ...speaker, name: undefined, url: undefined } : speaker;
    if (name ?? description) return read;
    place.note('missing');
    // Kept for references to it: otherwise its id would be shown as a name.
    return id || anonymous ? read : null;
  },
);

/** A speaker: a person, an institution, or news reports. */
export type Speaker = Input<typeof speakerSchema>;

// Text counts as a name until references are resolved.
const asName = parsed((id): Speaker & Outlet => ({ id, name: id }));

/** The id of a speaker in `people`, a speaker, or a name. */
export const speakerReference: Schema<string | Speaker, Speaker> = either(asName, speakerSchema);

/** The speaker of a quote or statement. Missing: elements say "Speaker not given". */
export const voice: Schema<string | Speaker, Speaker> = withFallback(speakerReference, {});

export const outletSchema = object({
  /** The id that the rest of the document uses for this outlet. */
  id: optional(text),
  /** The name: "CNN". */
  name: text,
  /** The outlet's home page. */
  url: optional(link),
  /** The outlet's published policy on unnamed sources (schema.org `unnamedSourcesPolicy`). */
  unnamedSourcesPolicy: optional(link),
});

/** A publisher that received or reported a statement. */
export type Outlet = Input<typeof outletSchema>;

/** The id of an outlet in `outlets`, an outlet, or a name. */
export const outletReference: Schema<string | Outlet, Outlet> = either(asName, outletSchema);
