/**
 * Entry: registers all elements. Import `elements.js` for the classes alone, or one of `quote-card.js`,
 * `event-timeline.js`, `statement-denial.js` and `summary.js` for one element.
 */
import './components/event-timeline/event-timeline.js';
import './components/quote-card/quote-card.js';
import './components/statement-denial/statement-denial.js';
import './composites/news-summary/news-summary.js';

export * from './elements.js';
