import type { PortableTextTypeComponent } from '@portabletext/to-html';
import { type NewsTag, renderToDeclarativeShadowDom } from 'news-summary-elements/server.js';

/** Renders an element; empty for an empty document. */
const draw =
  (tag: NewsTag): PortableTextTypeComponent =>
  ({ value: { document, item } }) => {
    const html = renderToDeclarativeShadowDom(document, { tag, attributes: { item } });
    return html.includes('<template') ? html : '';
  };

/** For Sanity's Portable Text: `toHTML(body, { components: { types: newsTypes } })`. */
export const newsTypes = {
  newsSummary: draw('news-summary'),
  newsQuoteCard: draw('news-quote-card'),
  newsEventTimeline: draw('news-event-timeline'),
  newsStatementDenial: draw('news-statement-denial'),
};
