import type { SerializedBlockNode } from '@payloadcms/richtext-lexical';
import type { HTMLConverter, HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html';
import { type NewsTag, renderToDeclarativeShadowDom } from 'news-summary-elements/server.js';
import type { Block } from 'payload';

/** Fields of a block. */
interface NewsFields {
  blockType: string;
  /** A document or a part of one, as JSON or as JSON text. */
  document: Parameters<typeof renderToDeclarativeShadowDom>[0];
  item?: string;
}

/** A block with the fields `document`, for the JSON, and `item`, for the id of the part to show. */
const block = (slug: string): Block => ({
  slug,
  fields: [
    { name: 'document', type: 'json', required: true },
    { name: 'item', type: 'text' },
  ],
});

/** Renders an element; empty for an empty document. */
const draw =
  (tag: NewsTag): HTMLConverter<SerializedBlockNode<NewsFields>> =>
  ({
    node: {
      fields: { document, item },
    },
  }) => {
    const html = renderToDeclarativeShadowDom(document, { tag, attributes: { item } });
    return html.includes('<template') ? html : '';
  };

/** For the editor: `BlocksFeature({ blocks: newsBlocks })`. */
export const newsBlocks = [
  'newsSummary',
  'newsQuoteCard',
  'newsEventTimeline',
  'newsStatementDenial',
].map(block);

/** For the page: `convertLexicalToHTML({ data, converters: newsConverters })`. */
export const newsConverters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  blocks: {
    newsSummary: draw('news-summary'),
    newsQuoteCard: draw('news-quote-card'),
    newsEventTimeline: draw('news-event-timeline'),
    newsStatementDenial: draw('news-statement-denial'),
  },
});
