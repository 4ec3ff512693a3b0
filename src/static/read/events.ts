import type { NewsSummaryDocument } from '../../data/document.js';
import type { NewsEvent } from '../../data/event.js';
import type { Quote } from '../../data/quote.js';
import {
  addressAt,
  attributeOf,
  dateAt,
  Names,
  partOf,
  partsOf,
  readImage,
  textAt,
} from './microformats.js';

/** Events, and quotes of the people who dispute them. */
interface EventsWithWords {
  readonly events: NewsEvent[];
  readonly quotes: Quote[];
}

/** Reads the events inside an element. */
export function readEvents(element: Element, names: Names): EventsWithWords {
  const quotes: Quote[] = [];
  const events = [...element.querySelectorAll<HTMLElement>('.h-event')].flatMap((root) => {
    const name = textAt(root, 'p-name');
    if (!name) return [];
    const words = partsOf(root, 'p-x-words').flatMap(readWords);
    quotes.push(...words);
    return [{ ...readEvent(root, names), name, quotes: words.flatMap(({ id }) => id ?? []) }];
  });
  return { events, quotes };
}

function readEvent(root: HTMLElement, names: Names): Omit<NewsEvent, 'name'> {
  const { id, status, date, previousDate } = root.dataset;
  return {
    id,
    date: dateAt(root, date, 'dt-start'),
    dateText: textAt(root, 'p-x-date-text'),
    previousDate,
    // Unknown statuses are shown as written.
    status: (status ?? textAt(root, 'p-x-status')) as NewsEvent['status'],
    description: textAt(root, 'p-summary'),
    location: textAt(root, 'p-location'),
    statusSource: names.speaker(partOf(root, 'p-x-status-source')),
    reportedBy: names.outlet(partOf(root, 'p-x-reported-by')),
    disputedBy: partsOf(root, 'p-x-disputed-by').flatMap((card) => names.speaker(card) ?? []),
    url: addressAt(root, 'u-url'),
    image: readImage(root),
  };
}

/** Reads quotes of people who dispute an event. Only those with an id can be linked to the event. */
function readWords(root: HTMLElement): readonly Quote[] {
  const { id, kind, speaker } = root.dataset;
  const text = textAt(root, 'e-content');
  if (!id || !speaker || !text) return [];
  const inLanguage = attributeOf(partOf(root, 'e-content'), 'lang');
  return [{ id, text, kind: kind as Quote['kind'], speaker, inLanguage }];
}

/**
 * Reads events as `renderToHtml` writes them: see docs/markup.md.
 *
 * @returns undefined if no event has a name
 */
export function readStaticEvents(element: Element): NewsSummaryDocument | undefined {
  const root = element.querySelector('.h-event');
  const names = new Names();
  const read = root && readEvents(element, names);
  return read && read.events.length > 0 ? names.document(root, read) : undefined;
}
