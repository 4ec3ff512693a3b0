import { define } from '../../shared/define.js';
import { NewsQuoteCardElement } from './quote-card.element.js';

define('news-quote-card', NewsQuoteCardElement);

export { NewsQuoteCardElement };
