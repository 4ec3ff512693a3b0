/**
 * Entry for servers: renders a document as server-rendered tags, plain HTML, text or Markdown. Runs in Node,
 * Deno and edge runtimes.
 */
import { toJsonLd } from './formats/json-ld/write/to-json-ld.js';
import { readDocument } from './data/read-document.js';
import { toScriptJson } from './data/script-json.js';
import type { Article } from './data/article.js';
import { checkBase } from './static/check-base.js';
import type { ServerOptions } from './server/render-tag.js';

export { renderSnippets, type SnippetOptions, type Snippets } from './server/render-snippets.js';
export {
  renderToHtml,
  renderToMarkdown,
  renderToText,
  type StaticHtmlOptions,
  type StaticOptions,
} from './static/render-static.js';
export { renderToDeclarativeShadowDom, type ServerOptions } from './server/render-tag.js';
export type { NewsTag } from './shared/looks.js';

/**
 * Renders a document as a schema.org graph in JSON-LD, safe inside a script element. Returns an empty string
 * if nothing could be read.
 */
export function renderToJsonLd(
  article: Article | string,
  { base }: Pick<ServerOptions, 'base'> = {},
): string {
  const { value } = readDocument(article, checkBase(base));
  return value ? toScriptJson(toJsonLd(value, { base })) : '';
}
