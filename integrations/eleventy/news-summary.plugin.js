import { renderToDeclarativeShadowDom, renderToHtml } from 'news-summary-elements/server.js';

/** Renders an element on one line, in a block that Markdown leaves alone; empty if the article is. */
function draw(article, tag = 'news-summary', item) {
  const html = renderToDeclarativeShadowDom(article, { tag, attributes: { item } });
  return html.includes('<template') ? `<div>${html.replace(/\s*\n\s*/g, ' ')}</div>` : '';
}

/** Adds `{% newsSummary article %}`, `{% newsJson %}` around JSON, the filter `newsHtml` for feeds, and the script. */
export function newsSummary(config) {
  config.addShortcode('newsSummary', draw);
  config.addPairedShortcode('newsJson', draw);
  config.addFilter('newsHtml', (article, base) =>
    renderToHtml(article, { styles: 'inline', base }),
  );
  const built = 'node_modules/news-summary-elements/dist/cdn';
  config.addPassthroughCopy({
    [`${built}/news-summary.js`]: 'news-summary.js',
    [`${built}/locales`]: 'locales',
  });
}
