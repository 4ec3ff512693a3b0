import type { Stance } from '../data/dispute.js';
import type { EventStatus } from '../data/event.js';

/**
 * Everything that one language says, and how it writes dates and lists. A language is one file in
 * `locales/`: an object of this type. The compiler names what is missing.
 *
 * Names and texts of an article are put into messages as they stand, so a message must not need them
 * inflected: where a language would, it names them after a colon.
 */
export interface Locale {
  /** BCP 47 tag that the file answers to: `ru` also serves `ru-BY`. */
  readonly language: string;
  readonly calendar: Calendar;
  /** Joins names: "A, B and C". */
  readonly list: (items: readonly string[]) => string;

  /** The words for a status; the marker repeats it. */
  readonly status: Readonly<Record<EventStatus, string>>;
  /** The words once the last possible moment of an event is over. */
  readonly pastStatus: Readonly<Partial<Record<EventStatus, string>>>;
  /** The verb of a statement or an answer; `reported` is what news reports do instead of `states`. */
  readonly stance: Readonly<Record<Stance | 'reported', string>>;

  // Who speaks
  readonly onTheRecord: string;
  readonly anonymous: string;
  readonly recordNotStated: string;
  readonly newsMedia: string;
  readonly newsMediaUnnamed: string;
  readonly speakerNotGiven: string;
  readonly affiliation: (jobTitle: string, affiliation: string) => string;
  /** The record line with the outlet that was told: "Anonymous, to CNN". */
  readonly toOutlet: (record: string, outlet: string) => string;
  readonly anonymityReason: (reason: string) => string;
  readonly unnamedSourcesPolicy: (outlet: string) => string;

  // Where the words come from
  readonly reportedBy: (outlet: string) => string;
  readonly said: (date: string) => string;
  readonly reported: (date: string) => string;
  readonly translatedFrom: (language: string) => string;
  readonly original: (language: string) => string;
  readonly noWords: string;

  // What a reader can do
  readonly copyText: string;
  readonly copyTextShort: string;
  readonly copyLink: string;
  readonly copyLinkShort: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly inLanguage: (language: string) => string;
  readonly source: string;
  readonly archived: string;

  // Dates
  readonly after: (date: string) => string;
  readonly by: (date: string) => string;
  readonly since: (date: string) => string;
  readonly around: (date: string) => string;
  readonly weekOf: (date: string) => string;
  readonly reportedAs: (words: string) => string;
  readonly dateUncertain: string;
  readonly dayNotGiven: string;
  readonly dateNotGiven: string;
  readonly asOf: (date: string) => string;

  // Timeline
  readonly timeline: string;
  readonly noEvents: string;
  readonly noNewDate: string;
  readonly previously: (date: string) => string;
  readonly accordingTo: (name: string) => string;
  readonly disputedBy: (names: string) => string;

  // Statement and response
  readonly statements: string;
  readonly established: string;
  readonly answers: (name: string) => string;
  readonly orderRule: string;

  // Summary
  readonly keyPoints: string;
  readonly keyQuotes: string;
  readonly correction: string;
  readonly laterNotIncluded: string;
  readonly verbatimNote: string;
  readonly byAuthors: (names: string) => string;
  readonly updated: (date: string) => string;
  readonly photo: (credit: string) => string;
  readonly licence: string;
  readonly getLicence: string;

  // States
  readonly loading: string;
  readonly failed: string;
  readonly noQuote: string;
  readonly noDispute: string;
  /** Of a document that has none of the id that is asked for. */
  readonly noItem: string;
  readonly readArticle: string;
  readonly tryAgain: string;
}

/**
 * How a language writes dates. Kept here because the first `Intl.DateTimeFormat` of a page costs
 * more than drawing ten events; a test holds it against Intl.
 */
export interface Calendar {
  /** The ten digits, where the language does not write 0-9. */
  readonly digits?: string;
  /** As they stand beside a day: "Oct", "окт.". */
  readonly shortMonths: readonly string[];
  /** As they stand beside a day: "October", "октября". */
  readonly longMonths: readonly string[];
  /** As they stand alone, where that differs: "октябрь". */
  readonly loneMonths?: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** Spring, summer, autumn, winter, then the four quarters. */
  readonly seasons: readonly string[];
  /** The parts of a date that are known, in words; the month may be a season. */
  readonly date: (day?: string, month?: string, year?: string) => string;
  /** A year, by itself or in a date. */
  readonly year: (year: string) => string;
  readonly beforeChrist: (year: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly century: (firstYear: string) => string;
  readonly time: (date: string, time: string, zone: string) => string;
}
