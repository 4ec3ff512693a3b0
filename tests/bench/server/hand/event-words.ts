import type { PlacedEvent } from '../../../../src/data/event-order.js';
import type { ResolvedEvent, ResolvedQuote } from '../../../../src/data/resolved-document.js';
import type { Outlet, Speaker } from '../../../../src/data/speaker.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { isolate } from '../../../../src/i18n/isolate.js';
import type { Locale } from '../../../../src/i18n/locale.js';
import { quotationMarks } from '../../../../src/i18n/quotation-marks.js';
import { escape } from './text.js';

/** How names stand in the sentences about an event: HTML of each. */
export interface Names {
  readonly place: (location: string) => string;
  readonly source: (speaker: Speaker) => string;
  readonly reporter: (outlet: Outlet) => string;
  readonly disputer: (speaker: Speaker) => string;
  readonly words: (quote: ResolvedQuote) => string;
  /** Whose words they are. */
  readonly voice: (speaker: Speaker) => string;
}

/** The words of a status; nothing for the unmarked case. */
export function statusWords({ event, status, isOver }: PlacedEvent, locale: Locale): string {
  if (!status || (status === 'happened' && event.date && !event.date.isInterval)) return '';
  const past: Readonly<Record<string, string>> = locale.pastStatus;
  const usual: Readonly<Record<string, string>> = locale.status;
  return escape((isOver && past[status]) || (usual[status] ?? status));
}

/** What has changed about an event. */
export function changeNote(
  { event, status }: PlacedEvent,
  timeZone: string | undefined,
  locale: Locale,
): string {
  const { previousDate } = event;
  if (previousDate)
    return escape(locale.previously(formatDate(previousDate, locale, { timeZone })));
  return status === 'postponed' ? escape(locale.noNewDate) : '';
}

/** Where it takes place, whose word it is, and who disputes it. The sentences of a language need no escaping. */
export function sourceLines(event: ResolvedEvent, names: Names, locale: Locale): string[] {
  const { location, statusSource, reportedBy, disputedBy = [], quotes } = event;
  const lines = location ? [names.place(location)] : [];
  if (statusSource) {
    const who = names.source(statusSource);
    lines.push(
      locale.accordingTo(reportedBy ? locale.toOutlet(who, names.reporter(reportedBy)) : who),
    );
  } else if (reportedBy) {
    lines.push(locale.reportedBy(names.reporter(reportedBy)));
  }
  if (disputedBy.length === 0) return lines;
  const isOne = disputedBy.length === 1;
  let line = locale.disputedBy(locale.list(disputedBy.map(names.disputer)));
  for (const quote of quotes) {
    const { speaker, kind } = quote;
    if (!disputedBy.includes(speaker) || kind === 'paraphrase') continue;
    const said = isolate(names.words(quote), locale.language);
    if (isOne) {
      line += `: ${said}`;
      continue;
    }
    lines.push(line);
    line = `${isolate(names.voice(speaker), locale.language)}: ${said}`;
  }
  lines.push(line);
  return lines;
}

/** Direct words between the marks of a language; a carrying sentence has its own. */
export function marked(
  html: string,
  { kind }: ResolvedQuote,
  language: string | undefined,
): string {
  if (kind === 'partial') return html;
  const [open, close] = quotationMarks(language);
  return open + html + close;
}
