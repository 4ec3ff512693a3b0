/**
 * Writes documents on a server: as tags that are complete before any script, and as plain HTML, text and
 * Markdown. Runs in Node, in Deno and in edge runtimes.
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
 * The same as schema.org's graph in JSON-LD, which may stand in a script element as it is. Empty where
 * nothing could be read.
 */
export function renderToJsonLd(
  article: Article | string,
  { base }: Pick<ServerOptions, 'base'> = {},
): string {
  const { value } = readDocument(article, checkBase(base));
  return value ? toScriptJson(toJsonLd(value, { base })) : '';
}
