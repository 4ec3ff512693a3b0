import type { SerializedBlockNode } from '@payloadcms/richtext-lexical';
import type { HTMLConverter, HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html';
import { type NewsTag, renderToDeclarativeShadowDom } from 'news-summary-elements/server.js';
import type { Block } from 'payload';

/** What an editor fills in. */
interface NewsFields {
  blockType: string;
  /** A document or a part of one, as JSON or as JSON text. */
  document: Parameters<typeof renderToDeclarativeShadowDom>[0];
  item?: string;
}

/** A block whose field `document` holds the JSON, and `item` the id of what to show of it. */
const block = (slug: string): Block => ({
  slug,
  fields: [
    { name: 'document', type: 'json', required: true },
    { name: 'item', type: 'text' },
  ],
});

/** A drawn tag; nothing where there is nothing to draw. */
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
