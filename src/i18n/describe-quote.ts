import type { ResolvedQuote } from '../data/resolved-document.js';
import type { Outlet, Speaker } from '../data/speaker.js';
import { formatDate } from './format-date.js';
import { languageName } from './language.js';
import type { Locale } from './locale.js';
import { quotationMarks } from './quotation-marks.js';
import { type Line, type LineItem, lineText, type Mention, say } from './sentence.js';

/** View of a speaker. */
export interface SpeakerView {
  readonly name: string;
  readonly role: Line | undefined;
  /** Record line: "On the record", "Anonymous, to CNN". */
  readonly record: Line;
  /** Whether the speaker is quoted by name. */
  readonly isOnRecord: boolean;
  /** Glyph beside the record line. */
  readonly glyph: 'person' | 'anonymous' | 'institution' | 'media';
}

/** Returns a speaker's name or description, capitalized as a label. Without either, says that it is not given. */
export function speakerName(speaker: Speaker, locale: Locale): string {
  if (speaker.name) return speaker.name;
  const shown = speakerInSentence(speaker, locale);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

/**
 * Returns a speaker's name or description for use inside a sentence: a description keeps its lower-case first
 * letter.
 */
export function speakerInSentence({ name, description }: Speaker, locale: Locale): string {
  return name ?? description ?? locale.speakerNotGiven;
}

/** Mentions an outlet by name, with its link. */
export const mentionOutlet = (
  as: 'saidTo' | 'reportedBy' | 'publisher',
  outlet: Outlet,
): Mention => ({
  as,
  outlet,
  text: outlet.name,
});

/** Describes a speaker and the record on which they spoke. */
export function describeSpeaker(
  { speaker, saidTo }: Pick<ResolvedQuote, 'speaker' | 'saidTo'>,
  locale: Locale,
): SpeakerView {
  const { name, anonymous, kind, jobTitle, affiliation, onRecord } = speaker;
  const isUnnamed = !name;
  const isOnRecord = !(anonymous || kind === 'media' || isUnnamed || onRecord === false);
  const record = anonymous
    ? locale.anonymous
    : kind === 'media'
      ? isUnnamed
        ? locale.newsMediaUnnamed
        : locale.newsMedia
      : isOnRecord
        ? locale.onTheRecord
        : locale.recordNotStated;
  const title: Line | undefined = jobTitle && { as: 'jobTitle', text: jobTitle };
  const organisation: Line | undefined = affiliation && { as: 'affiliation', text: affiliation };
  return {
    name: speakerName(speaker, locale),
    role:
      title && organisation
        ? say(locale.affiliation, title, organisation)
        : (title ?? organisation),
    record: saidTo ? say(locale.toOutlet, record, mentionOutlet('saidTo', saidTo)) : record,
    isOnRecord,
    glyph: anonymous || (isUnnamed && !kind) ? 'anonymous' : (kind ?? 'person'),
  };
}

/** One fact about the origin of a quote. */
export interface ProvenanceItem extends LineItem {
  /** The line links to the outlet's policy on unnamed sources. */
  readonly isPolicy?: boolean;
}

/** Describes the origin of a quote: who reported it, when it was said or reported, and its original language. */
export function describeProvenance(
  quote: ResolvedQuote,
  locale: Locale,
  timeZone: string | undefined,
): readonly ProvenanceItem[] {
  const { text, speaker, saidTo, reportedBy, date, reported, original } = quote;
  const day = date && formatDate(date, locale, { timeZone });
  const items: readonly (ProvenanceItem | '' | false | undefined)[] = [
    reportedBy && {
      line: say(locale.reportedBy, mentionOutlet('reportedBy', reportedBy)),
      link: reportedBy.url,
    },
    // No comment is not something said, but it has a day.
    day && { line: text ? locale.said(day) : day, date },
    // Reports predate the article that quotes them, so its date is not a fallback.
    !date &&
      reported &&
      text &&
      speaker.kind !== 'media' && {
        line: locale.reported(formatDate(reported, locale, { timeZone })),
        date: reported,
      },
    original?.inLanguage && {
      line: locale.translatedFrom(languageName(original.inLanguage, locale.language)),
    },
    speaker.anonymous &&
      speaker.anonymityReason && {
        line: say(locale.anonymityReason, {
          as: 'anonymityReason',
          text: speaker.anonymityReason,
        }),
      },
    speaker.anonymous &&
      saidTo?.unnamedSourcesPolicy && {
        line: say(locale.unnamedSourcesPolicy, saidTo.name),
        link: saidTo.unnamedSourcesPolicy,
        isPolicy: true,
      },
  ];
  return items.filter((item) => !!item);
}

/** Quotation marks of a quote's language, for direct words only. Other words carry their own. */
export const marksOf = ({
  kind = 'direct',
  inLanguage,
}: Pick<ResolvedQuote, 'kind' | 'inLanguage'>): readonly [string, string] =>
  kind === 'direct' ? quotationMarks(inLanguage) : ['', ''];

/** View of the original wording of a quote. */
export interface OriginalView extends Pick<ResolvedQuote, 'text' | 'kind' | 'inLanguage' | 'url'> {
  /** Label that names its language; undefined if unknown. */
  readonly label: string | undefined;
}

/** Describes the original wording of a translated quote. */
export function describeOriginal(
  { original, kind }: Pick<ResolvedQuote, 'original' | 'kind'>,
  locale: Locale,
): OriginalView | undefined {
  if (!original) return undefined;
  const { inLanguage } = original;
  const label = inLanguage && locale.original(languageName(inLanguage, locale.language));
  return { ...original, kind, label };
}

/**
 * Writes a quote as plain text with its attribution: words, speaker, role, record, origin and date, then the
 * link.
 */
export function quoteAsText(
  quote: ResolvedQuote,
  locale: Locale,
  timeZone: string | undefined,
  link: string | undefined,
): string {
  const { name, role, record } = describeSpeaker(quote, locale);
  const words = marksOf(quote).join(quote.text);
  const who = role ? `${name}, ${lineText(role)}` : name;
  const provenance = describeProvenance(quote, locale, timeZone).map(({ line }) => line);
  const about = [who, record, ...provenance].map(lineText).join(' · ');
  // Copied text needs no non-breaking spaces.
  return [words, `— ${about}`, link]
    .filter(Boolean)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}
