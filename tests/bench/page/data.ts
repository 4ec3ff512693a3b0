/** Generated events and quotes: the same in every run, in pages and on the server. */
import type { NewsEvent } from '../../../src/data/event.js';
import type { Quote } from '../../../src/data/quote.js';

/** Fields of every generated event. */
export interface BenchEvent extends NewsEvent {
  id: string;
  name: string;
  date: string;
}

/** Fields of every generated quote. */
export interface BenchQuote extends Quote {
  text: string;
  speaker: { name: string; jobTitle: string };
  reportedBy: string;
  date: string;
}

/** Date of the document. Some events are earlier, some later. */
export const AS_OF = '2024-06-30';

const SUBJECTS = [
  'Parliament',
  'The foreign ministry',
  'The central bank',
  'A court of appeal',
  'The port authority',
  'The opposition leader',
  'The health agency',
  'A committee of inquiry',
];
const DEEDS = [
  'rejects the draft budget after a vote that lasted',
  'calls for talks about the border crossing within',
  'publishes the figures that had been held back for',
  'confirms that the ferry line stays closed for',
  'asks the broadcaster for the recordings of the last',
  'postpones the hearing of the two ministers by',
];
const SPANS = ['one long night', 'ten days', 'three weeks', 'nine months', 'two years'];
const STATUSES = ['happened', 'disputed', 'in-doubt', 'postponed', 'cancelled'] as const;
const OUTLETS = ['Reuters', 'RIA Novosti', 'The Guardian', 'AFP', 'Süddeutsche Zeitung'];
const NAMES = ['Marta Lindqvist', 'Sergey Ryabkov', 'Amina Diallo', 'Jonas Weber', 'Lucía Ortega'];
const ROLES = ['Deputy Foreign Minister', 'Member of Parliament', 'Spokesperson of the court'];

/** Returns an item of a list, starting over at its end. */
function pick<T>(list: readonly T[], place: number): T {
  const item = list[place % list.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Dates as in newsrooms: most to the day, some to the month or year, some a span or a guess. */
function dateOf(place: number): string {
  // A step prime to the number of days spreads the dates, and keeps them out of order.
  const spread = (place * 7919) % 10_950;
  const year = 1998 + Math.floor(spread / 365);
  const month = 1 + Math.floor((spread % 365) / 31);
  const day = 1 + (spread % 28);
  const precise = `${year}-${two(month)}-${two(day)}`;
  if (place % 10 === 3) return `${year}-${two(month)}`;
  if (place % 10 === 6) return String(year);
  if (place % 20 === 8) return `${precise}~`;
  if (place % 20 === 18) return `${precise}/${year + 1}-${two(month)}-${two(day)}`;
  return precise;
}

/** Adds a number by which the title is found in a page. */
const numbered = (words: string, place: number): string => `${words} (No. ${place})`;

export function makeEvents(count: number): BenchEvent[] {
  return Array.from({ length: count }, (_, place): BenchEvent => {
    const words = `${pick(SUBJECTS, place)} ${pick(DEEDS, place * 5 + 1)} ${pick(SPANS, place * 3)}`;
    const event: BenchEvent = {
      id: `event-${place}`,
      name: numbered(words, place),
      date: dateOf(place),
      reportedBy: pick(OUTLETS, place),
    };
    if (place % 3 === 0) {
      event.description = `${pick(NAMES, place)} said afterwards that nobody had expected more, and that the ${pick(['archive', 'record', 'protocol'], place)} would be opened.`;
    }
    if (place % 7 === 2) event.status = pick(STATUSES, place);
    return event;
  });
}

/** Returns a new list with another name of one event, as an application would. */
export function changeEvent(events: readonly BenchEvent[], place: number): BenchEvent[] {
  return events.map((event, i) =>
    i === place ? { ...event, name: numbered(`Corrected: ${pick(DEEDS, i)} a day`, i) } : event,
  );
}

export function makeQuotes(count: number): BenchQuote[] {
  return Array.from({ length: count }, (_, place) => ({
    text: numbered(
      `We have said from the first day that it ${pick(DEEDS, place)} ${pick(SPANS, place)}, and we stand by it today`,
      place,
    ),
    speaker: { name: pick(NAMES, place), jobTitle: pick(ROLES, place) },
    reportedBy: pick(OUTLETS, place),
    date: dateOf(place * 10),
  }));
}

/** Splits a date into numbers, for subjects that do not read EDTF. Of a span: its first day. */
export function numbersOf(date: string): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date
    .replace(/[~?%].*|\/.*/, '')
    .split('-')
    .map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}
