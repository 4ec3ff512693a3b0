import { renderToDeclarativeShadowDom, renderToHtml } from 'news-summary-elements/server.js';

/** A drawn tag on one line, in a block that Markdown does not look into; nothing where there is nothing to draw. */
function draw(article, tag = 'news-summary', item) {
  const html = renderToDeclarativeShadowDom(article, { tag, attributes: { item } });
  return html.includes('<template') ? `<div>${html.replace(/\s*\n\s*/g, ' ')}</div>` : '';
}

/** `{% newsSummary article %}`, the same around JSON, the filter `newsHtml` for feeds, and the script. */
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
