/** Every attribute of an element that takes a text, and the plain list of a timeline. */
import { expectedText } from './expected-text.js';
import type { Fill } from './document.js';
import type { Use } from './schema-fields.js';
import { fromMarkup, type Tag } from './ways.js';

/** An element that is made by its attributes alone. */
export interface SimpleForm {
  readonly tag: Tag;
  /** Those that take the text, by what it is for. */
  readonly attributes: Readonly<Record<string, Use>>;
  /** The rest, as an author has them. */
  readonly others: Readonly<Record<string, string>>;
}

export const SIMPLE_FORMS: readonly SimpleForm[] = [
  {
    tag: 'news-quote-card',
    attributes: {
      text: 'text',
      speaker: 'text',
      jobtitle: 'text',
      affiliation: 'text',
      saidto: 'text',
      reportedby: 'text',
      context: 'text',
      date: 'date',
      cite: 'link',
    },
    others: {},
  },
  {
    tag: 'news-quote-card',
    attributes: { text: 'text', speaker: 'text', kind: 'word' },
    others: { anonymous: '' },
  },
  {
    tag: 'news-statement-denial',
    attributes: {
      topic: 'text',
      statement: 'text',
      statementby: 'text',
      statementdate: 'date',
      denial: 'text',
      denialby: 'text',
      denialdate: 'date',
      stance: 'word',
    },
    others: {},
  },
  { tag: 'news-summary', attributes: { headline: 'text' }, others: {} },
];

/** Without these there is no simple form at all. */
export const NEEDED = new Set(['text', 'statement', 'denial', 'headline']);

/** Attributes besides the data: never shown as text. */
export const LOOKS: Readonly<Record<Tag, readonly string[]>> = {
  'news-quote-card': ['variant'],
  'news-event-timeline': ['asof', 'order', 'group', 'layout'],
  'news-statement-denial': [],
  'news-summary': ['sections'],
};

/** The same for every element. */
export const COMMON_LOOKS = ['headinglevel', 'scheme', 'theme', 'timeout', 'lang', 'dir'] as const;

/** Boolean attributes. */
export const BOOLEANS = ['anonymous', 'noimages', 'jsonld'] as const;

/** Attributes that select the data. */
export const SOURCES = ['article', 'src', 'item'] as const;

/** Places for text in an item of a timeline's plain list. */
export const LIST_FIELDS: Readonly<Record<string, Use>> = {
  'li.words': 'text',
  'li.time': 'text',
  'li.href': 'link',
  'li.data-status': 'word',
};

/** A timeline with a plain list, made as a script of the page makes it. */
export function listFromNodes(fill: Fill): HTMLElement {
  const value = (field: string): string => fill(field, LIST_FIELDS[field] ?? 'text', 0) ?? '';
  const [time, link, item, list, timeline] = [
    document.createElement('time'),
    document.createElement('a'),
    document.createElement('li'),
    document.createElement('ol'),
    document.createElement('news-event-timeline'),
  ];
  time.dateTime = '2025-10-16';
  time.textContent = value('li.time');
  link.setAttribute('href', value('li.href'));
  link.textContent = value('li.words');
  item.setAttribute('data-status', value('li.data-status'));
  item.append(time, ' ', link);
  list.append(item);
  timeline.append(list);
  return timeline;
}

/** The same as a server writes it. */
export function listFromMarkup(fill: Fill): HTMLElement {
  const content = document.createElement('div');
  content.append(...listFromNodes(fill).childNodes);
  return fromMarkup(
    'news-event-timeline',
    {},
    content.innerHTML.replace(/\r/g, '&#13;').replace(/\0/g, ''),
  );
}

/** Text as read from the plain list: white space collapses, and a dash after the date is dropped. */
export function inList(field: string, text: string): string {
  if (field === 'li.href' || field === 'li.data-status') return text;
  const words = text.replace(/\s+/g, ' ').trim();
  return field === 'li.words' ? words.replace(/^[\s:–—-]+/, '') : words;
}

/** Returns true if the content of a `<time>` is words, not the date itself. */
export const isDateInWords = (text: string): boolean => !/\d/.test(text) && !!expectedText(text);
