import { BLOCKS, INLINES } from '@contentful/rich-text-types';
import type { NodeRenderer } from '@contentful/rich-text-html-renderer';
import { type NewsTag, renderToDeclarativeShadowDom } from 'news-summary-elements/server.js';

/** Tag by content type. */
const TAGS: ReadonlyMap<unknown, NewsTag> = new Map([
  ['newsSummary', 'news-summary'],
  ['newsQuoteCard', 'news-quote-card'],
  ['newsEventTimeline', 'news-event-timeline'],
  ['newsStatementDenial', 'news-statement-denial'],
]);

/** Renders an embedded entry; empty for other content types and empty documents. */
export const newsEntry: NodeRenderer = ({ data: { target } }) => {
  const tag = TAGS.get(target?.sys?.contentType?.sys?.id);
  const { document, item } = target?.fields ?? {};
  const html = tag ? renderToDeclarativeShadowDom(document, { tag, attributes: { item } }) : '';
  return html.includes('<template') ? html : '';
};

/** For Contentful's rich text: `documentToHtmlString(body, { renderNode: newsNodes })`. */
export const newsNodes = {
  [BLOCKS.EMBEDDED_ENTRY]: newsEntry,
  [INLINES.EMBEDDED_ENTRY]: newsEntry,
};
