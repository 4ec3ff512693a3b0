import type { ResolvedQuote } from '../../../../src/data/resolved-document.js';
import { attribution, provenance } from './attribution.js';
import type { Setting } from './setting.js';
import { shadowRoot } from './shadow-root.js';
import { paragraph } from './text.js';
import { words } from './words.js';

/** A compact quote card inside a summary. */
export function quoteCard(quote: ResolvedQuote, setting: Setting): string {
  const html = `<figure class="quote compact"><figcaption part="attribution" class="attribution">${attribution(quote, setting)}</figcaption><div class="body">${paragraph('context', 'small muted', quote.context, setting.document.inLanguage)}${words(quote, setting.base)}<div class="foot">${provenance(quote, setting)}</div></div></figure>`;
  return `<news-quote-card exportparts="name, role, record, words, provenance" variant="compact">${shadowRoot('news-quote-card', html, setting, { look: 'root embedded' })}</news-quote-card>`;
}
