import type { PlacedEvent } from '../data/event-order.js';
import { lookUp } from '../data/look-up.js';
import type { PartialDate } from '../data/partial-date.js';
import type { ResolvedDocument, ResolvedEvent } from '../data/resolved-document.js';
import type { Speaker } from '../data/speaker.js';
import { type DateView, describeDate } from './describe-date.js';
import { marksOf, mentionOutlet, speakerInSentence, speakerName } from './describe-quote.js';
import { formatDate } from './format-date.js';
import { isolate } from './isolate.js';
import type { Locale } from './locale.js';
import { type Line, type Mention, say } from './sentence.js';

/** View of an event. */
export interface EventView {
  readonly event: ResolvedEvent;
  /** Status as written or inferred. Chooses the marker. */
  readonly status: string | undefined;
  /** Status word; undefined for the unmarked case, a past event with a known day. */
  readonly statusText: string | undefined;
  readonly isAhead: boolean;
  readonly date: DateView;
  /** Date label without the implied year; undefined if it is the same as the full label. */
  readonly shortLabel: Line | undefined;
  /** Previous date, or that no new date is known. */
  readonly notes: readonly string[];
  /** Location, source of the status, and who disputes the event. */
  readonly sources: readonly Line[];
}

/** Settings shared by all events of a timeline. */
interface EventStyle extends Pick<ResolvedDocument, 'timeZone' | 'inLanguage'> {
  /** Year to omit in narrow columns. */
  readonly impliedYear?: number | undefined;
}

/** Describes an event. */
export function describeEvent(
  { event, status, isAhead, isOver }: PlacedEvent,
  { timeZone, inLanguage, impliedYear }: EventStyle,
  locale: Locale,
): EventView {
  const { date, dateText } = event;
  const style = { timeZone, isLasting: status === 'ongoing' };
  const view = describeDate(date, dateText, inLanguage, locale, style);
  const shortLabel =
    date && view.timeIs === 'label' && impliedYear !== undefined
      ? formatDate(date, locale, { ...style, impliedYear })
      : undefined;
  return {
    event,
    status,
    statusText: isUnmarked(status, date) ? undefined : statusText(status, isOver, locale),
    isAhead,
    date: view,
    shortLabel: shortLabel === view.label ? undefined : shortLabel,
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
): readonly Line[] {
  const sources: Line[] = location ? [{ as: 'location', text: location }] : [];
  const reporter: Mention | undefined = reportedBy && mentionOutlet('reportedBy', reportedBy);
  if (statusSource) {
    const who = mentionPerson('statusSource', statusSource, locale);
    sources.push(say(locale.accordingTo, reporter ? say(locale.toOutlet, who, reporter) : who));
  } else if (reporter) {
    sources.push(say(locale.reportedBy, reporter));
  }
  if (disputedBy.length === 0) return sources;
  const isSeveral = disputedBy.length > 1;
  const isolated = (text: string): string => isolate(text, locale.language);
  const join = (...lines: readonly string[]): string => lines.join(': ');
  const names = say(
    (...all) => locale.disputedBy(locale.list(all)),
    ...disputedBy.map((person) => mentionPerson('disputedBy', person, locale)),
  );
  const words = quotes
    .filter(({ speaker, kind }) => disputedBy.includes(speaker) && kind !== 'paraphrase')
    .map((quote) => {
      const { speaker: person, text, kind } = quote;
      const marks = marksOf({ kind, inLanguage });
      const line = say((said) => isolated(marks.join(said)), { as: 'quotes', quote, text });
      // With several disputing it, each quote needs its speaker's name.
      const who: Mention = { as: 'disputedBy', person, text: speakerName(person, locale) };
      return isSeveral ? say(join, say(isolated, who), line) : line;
    });
  return isSeveral ? [...sources, names, ...words] : [...sources, say(join, names, ...words)];
}

const mentionPerson = (
  as: 'statusSource' | 'disputedBy',
  person: Speaker,
  locale: Locale,
): Mention => ({ as, person, text: speakerInSentence(person, locale) });
