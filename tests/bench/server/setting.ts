/** What all subjects are given: the same documents, already read, at the same moment. */
import type { CSSResult } from 'lit';
import { nextTurn } from '../../../src/data/event-status.js';
import { readDocument } from '../../../src/data/read-document.js';
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';
import {
  NewsEventTimelineElement,
  NewsQuoteCardElement,
  NewsStatementDenialElement,
  NewsSummaryElement,
} from '../../../src/elements.js';
import { findLocale } from '../../../src/i18n/locales.js';
import type { ElementClass } from '../../../src/server/render-element.js';
import { AS_OF, makeEvents } from '../page/data.js';
import type { Setting } from './hand/setting.js';
import type { Setting as StaticSetting } from './hand-static/setting.js';

/** On the day of the sample article: some of its events lie ahead. */
export const NOW = Date.UTC(2025, 9, 21, 12);

/** The elements by their tags. */
export const CLASSES: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>([
  ['news-summary', NewsSummaryElement],
  ['news-quote-card', NewsQuoteCardElement],
  ['news-event-timeline', NewsEventTimelineElement],
  ['news-statement-denial', NewsStatementDenialElement],
]);

/** Lit gets a class ready when a page asks for its attributes. */
const prepare = ({ observedAttributes }: ElementClass): readonly string[] => observedAttributes;
for (const Class of CLASSES.values()) prepare(Class);

/** The style sheet of each element. */
export const SHEETS: Readonly<Record<string, string>> = Object.fromEntries(
  [...CLASSES].map(([tag, { elementStyles }]) => [
    tag,
    elementStyles.map((style) => (style as CSSResult).cssText).join(''),
  ]),
);

export function read(data: unknown): ResolvedDocument {
  const { value } = readDocument(data);
  if (!value) throw new Error('The document cannot be read.');
  return value;
}

export const makeTimeline = (count: number): ResolvedDocument =>
  read({ headline: 'What happened', inLanguage: 'en', asOf: AS_OF, events: makeEvents(count) });

// Whoever writes by hand looks up nothing twice, but does so for each document.
export const settingOf = (document: ResolvedDocument): Setting => ({
  document,
  locale: findLocale(document.inLanguage ?? 'en'),
  base: document.address,
  now: NOW,
  until: nextTurn(document.events, NOW),
  sheets: SHEETS,
});

export const staticSettingOf = (document: ResolvedDocument): StaticSetting => ({
  document,
  locale: findLocale(document.inLanguage ?? 'en'),
  base: document.address,
  now: NOW,
  known: new Set([...(document.people ?? []), ...(document.outlets ?? [])]),
});
