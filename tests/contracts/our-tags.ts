/** Tags and attributes that authors may write, for the tests of documents. */
import {
  NewsEventTimelineElement,
  NewsQuoteCardElement,
  NewsStatementDenialElement,
  NewsSummaryElement,
} from '../../src/elements.js';
import { elementsIn, parse } from '../helpers/strict-html.js';

const classes = new Map<string, { readonly observedAttributes: readonly string[] }>([
  ['news-quote-card', NewsQuoteCardElement],
  ['news-event-timeline', NewsEventTimelineElement],
  ['news-statement-denial', NewsStatementDenialElement],
  ['news-summary', NewsSummaryElement],
]);

export const TAGS: readonly string[] = [...classes.keys()];

/** Tags of ours that are not registered, and attributes that have no effect. */
export function unknownIn(html: string): string[] {
  return elementsIn(parse(html))
    .filter(({ name }) => name.startsWith('news-'))
    .flatMap(({ name, attributes }) => {
      const element = classes.get(name);
      if (!element) return [`<${name}>`];
      const known = [...element.observedAttributes, 'id', 'class', 'lang', 'dir'];
      return Object.keys(attributes)
        .filter((attribute) => !known.includes(attribute))
        .map((attribute) => `<${name} ${attribute}>`);
    });
}
