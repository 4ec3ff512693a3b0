import type { ResolvedQuote } from '../data/resolved-document.js';
import type { Outlet, Speaker } from '../data/speaker.js';
import { formatDate } from './format-date.js';
import { languageName } from './language.js';
import type { Locale } from './locale.js';
import { quotationMarks } from './quotation-marks.js';
import { type Line, type LineItem, lineText, type Mention, say } from './sentence.js';

/** Who speaks, in the words a reader gets. */
export interface SpeakerView {
  readonly name: string;
  readonly role: Line | undefined;
  /** "On the record", "Anonymous, to CNN". */
  readonly record: Line;
  /** Whether the speaker stands by the words, by name. */
  readonly isOnRecord: boolean;
  /** What the glyph beside the record line shows. */
  readonly glyph: 'person' | 'anonymous' | 'institution' | 'media';
}

/** The name of a speaker, or who they are said to be; words that say so where neither is given. */
export function speakerName(speaker: Speaker, locale: Locale): string {
  if (speaker.name) return speaker.name;
  // A description may start in mid-sentence ("a source in …"); as a label it starts like a name.
  const shown = speakerInSentence(speaker, locale);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

/** A speaker inside a sentence of ours: a description keeps its small first letter. */
export function speakerInSentence({ name, description }: Speaker, locale: Locale): string {
  return name ?? description ?? locale.speakerNotGiven;
}

export const mentionOutlet = (
  as: 'saidTo' | 'reportedBy' | 'publisher',
  outlet: Outlet,
): Mention => ({
  as,
  outlet,
  text: outlet.name,
});

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

/** One thing that is known of where words come from. */
export interface ProvenanceItem extends LineItem {
  /** The whole line stands for the policy of an outlet. */
  readonly isPolicy?: boolean;
}

/** Where the words of a quote come from: who reported them, when they were said or reported, from which language. */
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
    // Who declined to comment said nothing, but did so on a day.
    day && { line: text ? locale.said(day) : day, date },
    // News reports were there before the article that quotes them: its day is not theirs.
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

/** The marks around words: those of their language around direct ones; other words carry their own. */
export const marksOf = ({
  kind = 'direct',
  inLanguage,
}: Pick<ResolvedQuote, 'kind' | 'inLanguage'>): readonly [string, string] =>
  kind === 'direct' ? quotationMarks(inLanguage) : ['', ''];

/** The words of a quote as they were spoken. */
export interface OriginalView extends Pick<ResolvedQuote, 'text' | 'kind' | 'inLanguage' | 'url'> {
  /** Names their language; undefined if it is not known. */
  readonly label: string | undefined;
}

/** Describes the original words of a translated quote. */
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
 * A quote as plain text that keeps its attribution: the words, then who, in which role, on which
 * record, from where and when, then the link.
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
  // Plain text has no use for spaces that do not break.
  return [words, `— ${about}`, link]
    .filter(Boolean)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}
