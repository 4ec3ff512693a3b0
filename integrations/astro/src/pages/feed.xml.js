import rss from '@astrojs/rss';
import { renderToHtml } from 'news-summary-elements/server.js';

const articles = import.meta.glob('../articles/*.json', { eager: true, import: 'default' });

/** Returns a date for the feed; undefined if the document has no full date. */
const momentOf = (date) => (Number.isNaN(Date.parse(date)) ? undefined : new Date(date));

const contentOf = (article, base) => renderToHtml(article, { styles: 'inline', base });

/** Every readable document as HTML with inline styles and without scripts. */
export const GET = ({ site }) =>
  rss({
    title: 'News',
    description: 'Who said what, what happened when, and who disputes it.',
    site,
    items: Object.values(articles)
      .map((article) => ({
        title: String(article.headline),
        link: '/',
        pubDate: momentOf(article.datePublished),
        content: contentOf(article, site.href),
      }))
      .filter(({ content }) => content),
  });
