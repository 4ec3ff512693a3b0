import type { PartialDate } from '../data/partial-date.js';
import type { ResolvedQuote } from '../data/resolved-document.js';
import type { Speaker } from '../data/speaker.js';
import { formatDate } from './format-date.js';
import { languageName } from './language.js';
import type { Locale } from './locale.js';
import { quoteWords } from './quotation-marks.js';

/** Who speaks, in the words a reader gets. */
export interface SpeakerDescription {
  readonly name: string;
  readonly role: string | undefined;
  /** "On the record", "Anonymous, to CNN". */
  readonly record: string;
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

export function describeSpeaker(
  { speaker, saidTo }: Pick<ResolvedQuote, 'speaker' | 'saidTo'>,
  locale: Locale,
): SpeakerDescription {
  const { name, anonymous, kind, jobTitle, affiliation, onRecord } = speaker;
  const isUnnamed = !name;
  const record = anonymous
    ? locale.anonymous
    : kind === 'media'
      ? isUnnamed
        ? locale.newsMediaUnnamed
        : locale.newsMedia
      : isUnnamed || onRecord === false
        ? locale.recordNotStated
        : locale.onTheRecord;
  return {
    name: speakerName(speaker, locale),
    role:
      jobTitle && affiliation
        ? locale.affiliation(jobTitle, affiliation)
        : (jobTitle ?? affiliation),
    record: saidTo ? locale.toOutlet(record, saidTo.name) : record,
    glyph: anonymous || (isUnnamed && !kind) ? 'anonymous' : (kind ?? 'person'),
  };
}

/** One thing that is known of where words come from. */
export interface ProvenanceItem {
  readonly text: string;
  /** The date the text tells. */
  readonly date?: PartialDate | undefined;
  readonly link?: string | undefined;
}

/** Where the words of a quote come from: who reported them, when they were said or reported, from which language. */
export function describeProvenance(
  quote: ResolvedQuote,
  locale: Locale,
  timeZone: string | undefined,
): readonly ProvenanceItem[] {
  const { text, speaker, saidTo, reportedBy, date, reported, original } = quote;
  const items: ProvenanceItem[] = [];
  if (reportedBy) items.push({ text: locale.reportedBy(reportedBy.name), link: reportedBy.url });
  if (date) {
    const day = formatDate(date, locale, { timeZone });
    // Who declined to comment said nothing, but did so on a day.
    items.push({ text: text ? locale.said(day) : day, date });
  } else if (reported && text && speaker.kind !== 'media') {
    // News reports were there before the article that quotes them: its day is not theirs.
    items.push({
      text: locale.reported(formatDate(reported, locale, { timeZone })),
      date: reported,
    });
  }
  if (original?.inLanguage) {
    items.push({ text: locale.translatedFrom(languageName(original.inLanguage, locale.language)) });
  }
  if (speaker.anonymous && speaker.anonymityReason) {
    items.push({ text: locale.anonymityReason(speaker.anonymityReason) });
  }
  if (speaker.anonymous && saidTo?.unnamedSourcesPolicy) {
    items.push({
      text: locale.unnamedSourcesPolicy(saidTo.name),
      link: saidTo.unnamedSourcesPolicy,
    });
  }
  return items;
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
  const words =
    (quote.kind ?? 'direct') === 'direct' ? quoteWords(quote.text, quote.inLanguage) : quote.text;
  const provenance = describeProvenance(quote, locale, timeZone).map(({ text }) => text);
  const about = [[name, role].filter(Boolean).join(', '), record, ...provenance].join(' · ');
  // Plain text has no use for spaces that do not break.
  return [words, `— ${about}`, link]
    .filter(Boolean)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}
