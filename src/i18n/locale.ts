import type { Stance } from '../data/dispute.js';
import type { EventStatus } from '../data/event.js';

/**
 * Messages, date formats and list format of a language. Each language is one file in `locales/`. The compiler names
 * missing messages.
 *
 * Messages insert names and texts unchanged. If your language would inflect them, put them after a colon.
 */
export interface Locale {
  /** BCP 47 tag. Tags with a region fall back to it: `ru-BY` uses `ru`. */
  readonly language: string;
  readonly calendar: Calendar;
  /** Joins names: "A, B and C". */
  readonly list: (items: readonly string[]) => string;

  /** Label beside the marker of an event. */
  readonly status: Readonly<Record<EventStatus, string>>;
  /** Label once the last possible moment of an event is over. Missing: the usual label. */
  readonly pastStatus: Readonly<Partial<Record<EventStatus, string>>>;
  /** Verb of a statement or response. News reports use `reported` instead of `states`. */
  readonly stance: Readonly<Record<Stance | 'reported', string>>;

  // Speaker
  readonly onTheRecord: string;
  readonly anonymous: string;
  readonly recordNotStated: string;
  readonly newsMedia: string;
  readonly newsMediaUnnamed: string;
  readonly speakerNotGiven: string;
  readonly affiliation: (jobTitle: string, affiliation: string) => string;
  /** Record line with the outlet that the speaker told: "Anonymous, to CNN". */
  readonly toOutlet: (record: string, outlet: string) => string;
  readonly anonymityReason: (reason: string) => string;
  readonly unnamedSourcesPolicy: (outlet: string) => string;

  // Provenance
  readonly reportedBy: (outlet: string) => string;
  readonly said: (date: string) => string;
  readonly reported: (date: string) => string;
  readonly translatedFrom: (language: string) => string;
  readonly original: (language: string) => string;
  readonly noWords: string;

  // Tools
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
  /** Shown if the document has no item with the requested id. */
  readonly noItem: string;
  readonly readArticle: string;
  readonly tryAgain: string;
}

/**
 * Date formats of a language. Not from Intl: the first `Intl.DateTimeFormat` of a page costs more than drawing ten
 * events. A test compares them with Intl.
 */
export interface Calendar {
  /** Ten digits. Missing: 0-9. */
  readonly digits?: string;
  /** Form used beside a day: "Oct", "окт.". */
  readonly shortMonths: readonly string[];
  /** Form used beside a day: "October", "октября". */
  readonly longMonths: readonly string[];
  /** Form without a day, if different: "октябрь". */
  readonly loneMonths?: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Spring, summer, autumn, winter, then the four quarters. */
  readonly seasons: readonly string[];
  /** Joins the known parts of a date. The month may be a season. */
  readonly date: (day?: string, month?: string, year?: string) => string;
  /** Formats a year, alone or in a date. */
  readonly year: (year: string) => string;
  readonly beforeChrist: (year: string) => string;
  readonly decade: (firstYear: string) => string;
  readonly century: (firstYear: string) => string;
  readonly time: (date: string, time: string, zone: string) => string;
}
