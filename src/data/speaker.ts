import { either, object, optional, refined, withFallback } from './schema-combinators.js';
import { boolean, link, oneOf, parsed, text } from './schema-values.js';
import type { Input, Schema } from './schema.js';

/** What kind of voice speaks: `person`, `institution` or `media` (news reports). */
export const SPEAKER_KINDS = ['person', 'institution', 'media'] as const;

export const speakerSchema = refined(
  object({
    /** What the rest of the document calls this speaker by. */
    id: optional(text),
    /** The name, as the article gives it. An anonymous source has none. */
    name: optional(text),
    /** Who this is where no name is given, as specific as the article: "a source in the White House". */
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
    /** The source is not named. Always labelled, never given a name, an address or a portrait. What is neither yes nor no counts as yes. */
    anonymous: optional(boolean(true)),
    /** Why the source is not named, in the article's words. */
    anonymityReason: optional(text),
    /** `false` where the article names the speaker but does not quote them on the record. What is neither yes nor no counts as no. */
    onRecord: optional(boolean(false)),
  }),
  (speaker, place) => {
    const { id, anonymous, name, description } = speaker;
    // A source that is not to be named carries neither a name nor what leads to one.
    if (anonymous && name) place.note('field', name, ['name']);
    const read = anonymous ? { ...speaker, name: undefined, url: undefined } : speaker;
    if (name ?? description) return read;
    place.note('missing');
    // Where others refer to it, its id must not stand for a name.
    return id || anonymous ? read : null;
  },
);

/** Who speaks: a person, an institution, or news reports. */
export type Speaker = Input<typeof speakerSchema>;

// A text counts as a name until ids are known.
const asName = parsed((id): Speaker & Outlet => ({ id, name: id }));

/** The id of a speaker in `people`, a speaker, or a name. */
export const speakerReference: Schema<string | Speaker, Speaker> = either(asName, speakerSchema);

/** Who says something. Where that is missing, it is said in words. */
export const voice: Schema<string | Speaker, Speaker> = withFallback(speakerReference, {});

export const outletSchema = object({
  /** What the rest of the document calls this outlet by. */
  id: optional(text),
  /** The name: "CNN". */
  name: text,
  /** The outlet's home page. */
  url: optional(link),
  /** The outlet's published policy on unnamed sources (schema.org `unnamedSourcesPolicy`). */
  unnamedSourcesPolicy: optional(link),
});

/** A publisher that was told something or reported it. */
export type Outlet = Input<typeof outletSchema>;

/** The id of an outlet in `outlets`, an outlet, or a name. */
export const outletReference: Schema<string | Outlet, Outlet> = either(asName, outletSchema);
