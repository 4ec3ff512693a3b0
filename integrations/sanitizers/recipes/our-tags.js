// Allowlist: texts and words from closed lists. Nothing here can run code or load anything.
const everywhere = [
  ...['article', 'item', 'headinglevel', 'noimages', 'scheme', 'theme', 'lang', 'dir'],
];

/** Tags and their attributes. */
export const TAGS = {
  'news-quote-card': [
    ...['text', 'kind', 'speaker', 'jobtitle', 'affiliation', 'anonymous', 'saidto'],
    ...['reportedby', 'date', 'cite', 'context', 'variant', ...everywhere],
  ],
  'news-event-timeline': ['heading', 'asof', 'order', 'group', 'layout', ...everywhere],
  'news-statement-denial': [
    ...['topic', 'statement', 'statementby', 'statementdate'],
    ...['denial', 'denialby', 'denialdate', 'stance', ...everywhere],
  ],
  'news-summary': ['headline', 'sections', ...everywhere],
};

/** Prefixes of the classes in plain HTML. */
export const CLASSES = ['h', 'p', 'e', 'u', 'dt', 'news'];

/** Data attributes of plain HTML. */
export const DATA = [
  ...['data-kind', 'data-id', 'data-date', 'data-stance', 'data-responds-to', 'data-status'],
  ...['data-previous-date', 'data-speaker', 'data-description', 'data-in-language', 'data-as-of'],
  ...['data-time-zone', 'data-date-published', 'data-date-modified'],
];

/** Elements of plain HTML. */
export const ELEMENTS = [
  ...['article', 'section', 'header', 'footer', 'figure', 'figcaption', 'blockquote', 'div', 'p'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'ul', 'li', 'strong', 'b', 'cite', 'time', 'span'],
  ...['bdi', 'q', 'a', 'img', 'code'],
];
