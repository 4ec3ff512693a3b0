import rss from '@astrojs/rss';
import { renderToHtml } from 'news-summary-elements/server.js';

const articles = import.meta.glob('../articles/*.json', { eager: true, import: 'default' });

/** Dates of documents may be less exact than a feed can say. */
const momentOf = (date) => (Number.isNaN(Date.parse(date)) ? undefined : new Date(date));

const contentOf = (article, base) => renderToHtml(article, { styles: 'inline', base });

/** Every document that can be read, as HTML that needs neither scripts nor styles of its own. */
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
