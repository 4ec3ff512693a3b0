import type { PlacedEvent } from '../data/event-order.js';
import { lookUp } from '../data/look-up.js';
import type { PartialDate } from '../data/partial-date.js';
import type { ResolvedDocument, ResolvedEvent } from '../data/resolved-document.js';
import { type DateDescription, describeDate } from './describe-date.js';
import { speakerInSentence, speakerName } from './describe-quote.js';
import { formatDate } from './format-date.js';
import { isolate } from './isolate.js';
import type { Locale } from './locale.js';
import { quoteWords } from './quotation-marks.js';

/** An event in words, ready before any template runs. */
export interface EventView {
  readonly event: ResolvedEvent;
  /** Chooses the marker. */
  readonly status: string | undefined;
  /** Missing for the unmarked case: a past event with a known day. */
  readonly statusText: string | undefined;
  readonly isAhead: boolean;
  readonly date: DateDescription;
  /** The date's label without the year that goes without saying, where there is one. */
  readonly shortLabel: string;
  /** What the event does not say itself but a reader would ask for. */
  readonly notes: readonly string[];
  /** Where it takes place, whose word the status is, and who disputes it. */
  readonly sources: readonly string[];
}

/** What holds for all events of a timeline. */
interface EventStyle extends Pick<ResolvedDocument, 'timeZone' | 'inLanguage'> {
  /** The year that goes without saying in narrow columns. */
  readonly impliedYear?: number | undefined;
}

/** Describes an event for a reader. */
export function describeEvent(
  { event, status, isAhead, isOver }: PlacedEvent,
  { timeZone, inLanguage, impliedYear }: EventStyle,
  locale: Locale,
): EventView {
  const { date, dateText } = event;
  const style = { timeZone, isLasting: status === 'ongoing' };
  const described = describeDate(date, dateText, inLanguage, locale, style);
  return {
    event,
    status,
    statusText: isUnmarked(status, date) ? undefined : statusText(status, isOver, locale),
    isAhead,
    date: described,
    shortLabel:
      impliedYear === undefined
        ? described.label
        : describeDate(date, dateText, inLanguage, locale, { ...style, impliedYear }).label,
    notes: describeChange(event, status, timeZone, locale),
    sources: describeSources(event, inLanguage, locale),
  };
}

function isUnmarked(status: string | undefined, date: PartialDate | undefined): boolean {
  return !status || (status === 'happened' && !!date && !date.isInterval);
}

function statusText(
  status: string | undefined,
  isOver: boolean,
  locale: Locale,
): string | undefined {
  const pastWords: Readonly<Record<string, string>> = locale.pastStatus;
  return (isOver && lookUp(pastWords, status)) || (lookUp(locale.status, status) ?? status);
}

function describeChange(
  { previousDate }: ResolvedEvent,
  status: string | undefined,
  timeZone: string | undefined,
  locale: Locale,
): readonly string[] {
  if (previousDate) return [locale.previously(formatDate(previousDate, locale, { timeZone }))];
  return status === 'postponed' ? [locale.noNewDate] : [];
}

function describeSources(
  { location, statusSource, reportedBy, disputedBy = [], quotes }: ResolvedEvent,
  inLanguage: string | undefined,
  locale: Locale,
): readonly string[] {
  const sources: string[] = location ? [location] : [];
  if (statusSource) {
    const who = speakerInSentence(statusSource, locale);
    sources.push(locale.accordingTo(reportedBy ? locale.toOutlet(who, reportedBy.name) : who));
  } else if (reportedBy) {
    sources.push(locale.reportedBy(reportedBy.name));
  }
  if (disputedBy.length > 0) {
    const names = locale.disputedBy(
      locale.list(disputedBy.map((speaker) => speakerInSentence(speaker, locale))),
    );
    const words = quotes
      .filter(({ speaker, kind }) => disputedBy.includes(speaker) && kind !== 'paraphrase')
      .map(({ speaker, text, kind }) => {
        const said = kind === 'partial' ? text : quoteWords(text, inLanguage);
        const who = isolate(speakerName(speaker, locale), locale.language);
        const isolated = isolate(said, locale.language);
        // Where several dispute it, whose words these are must not be left open.
        return disputedBy.length > 1 ? [who, isolated].join(': ') : isolated;
      });
    if (disputedBy.length > 1) sources.push(names, ...words);
    else sources.push([names, ...words].join(': '));
  }
  return sources;
}
