/** Entry of the editor script: registers four blocks. */
import { registerBlock } from './block.js';
import { disputeForm } from './dispute-form.js';
import { quoteForm } from './quote-form.js';
import { summaryForm } from './summary-form.js';
import { timelineForm } from './timeline-form.js';

const { __ } = wp.i18n;

registerBlock({
  name: 'news-summary-elements/quote-card',
  tag: 'news-quote-card',
  part: 'quotes',
  icon: 'M4 6h16v1.5H4zM6 10h4v4l-2 4H6l1.5-4H6zm7 0h4v4l-2 4h-2l1.5-4H13z',
  title: () => __('Quote card', 'news-summary-elements'),
  instructions: () => __('Who said what, when, and to whom.', 'news-summary-elements'),
  form: quoteForm,
});

registerBlock({
  name: 'news-summary-elements/event-timeline',
  tag: 'news-event-timeline',
  part: 'events',
  icon: 'M6 4h1.5v16H6zM4.75 6a2 2 0 1 1 4 0 2 2 0 0 1-4 0zm0 6a2 2 0 1 1 4 0 2 2 0 0 1-4 0zm0 6a2 2 0 1 1 4 0 2 2 0 0 1-4 0zM11 5.25h9v1.5h-9zm0 6h9v1.5h-9zm0 6h9v1.5h-9z',
  title: () => __('Event timeline', 'news-summary-elements'),
  instructions: () => __('What happened, and what was expected.', 'news-summary-elements'),
  form: timelineForm,
});

registerBlock({
  name: 'news-summary-elements/statement-denial',
  tag: 'news-statement-denial',
  part: 'disputes',
  icon: 'M4 5h7v14H4zm1.5 1.5v11h4v-11zM13 5h7v14h-7zm1.5 1.5v11h4v-11z',
  title: () => __('Statement and denial', 'news-summary-elements'),
  instructions: () =>
    __(
      'A statement beside the answers to it. It appears once it says what it is about, and both sides have words.',
      'news-summary-elements',
    ),
  form: disputeForm,
});

registerBlock({
  name: 'news-summary-elements/summary',
  tag: 'news-summary',
  part: 'all',
  icon: 'M6 4h12v16H6zm1.5 1.5v13h9v-13zM9 8h6v1.5H9zm0 3.5h6V13H9zM9 15h4v1.5H9z',
  title: () => __('News summary', 'news-summary-elements'),
  instructions: () =>
    __('A whole article: paste its JSON, or begin with the headline.', 'news-summary-elements'),
  form: summaryForm,
});
