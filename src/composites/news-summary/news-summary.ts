import '../../components/event-timeline/event-timeline.js';
import '../../components/quote-card/quote-card.js';
import '../../components/statement-denial/statement-denial.js';
import { define } from '../../shared/define.js';
import { NewsSummaryElement } from './news-summary.element.js';

define('news-summary', NewsSummaryElement);

export { NewsSummaryElement };
