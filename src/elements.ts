/** Entry: classes and types of the elements. Registers nothing. */
export type { Locale } from './i18n/locale.js';
export { registerLocale } from './i18n/locales.js';
export { NewsEventTimelineElement } from './components/event-timeline/event-timeline.element.js';
export { NewsQuoteCardElement } from './components/quote-card/quote-card.element.js';
export { NewsStatementDenialElement } from './components/statement-denial/statement-denial.element.js';
export { NewsSummaryElement } from './composites/news-summary/news-summary.element.js';
export { SUMMARY_SECTIONS, type SummarySection } from './data/content.js';
export {
  NewsErrorEvent,
  NewsLoadEvent,
  NewsShareEvent,
  NewsToggleEvent,
  type ShareAction,
} from './shared/events.js';
export type { Article } from './data/article.js';
export { NewsElement } from './shared/news-element.js';
export type { QuoteCardVariant, Scheme } from './shared/looks.js';
