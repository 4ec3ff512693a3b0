/** Writes embed pages: the one that reads its address, and server-rendered ones. */
import { EMBED_MESSAGES, findEmbedMessages } from './messages.js';
import { directionOf } from '../i18n/language.js';
import { TOKENS } from '../shared/styles/tokens.js';
import { escapeHtml } from '../static/to-html.js';

/** Contents of one embed page. */
interface EmbedPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** CSS `color-scheme`: `light`, `dark`, or `light dark` to follow the reader's system. */
  readonly scheme: string;
  /** `<link>` elements, as HTML. */
  readonly links?: readonly string[];
  /** Base of relative addresses. Default: the page. */
  readonly base?: string | undefined;
  /** HTML of the body. */
  readonly content: string;
  /** The address of `embed.js`. */
  readonly script: string;
}

const styled = (token: string): string => TOKENS[token]?.styled ?? 'inherit';

/** Colours and font of the page: in a frame the elements have no other page to inherit them from. */
const STYLE =
  `:root{background:${styled('--news-color-surface')};color:${styled('--news-color-text')};` +
  `font-family:${styled('--news-font-body')}}` +
  'body{margin:0}main>p,noscript>p{margin:0;padding:16px 20px}';

/** Writes an embed page. It has `noindex`, and its links open in a new tab: a frame has no room for an article. */
export const writeEmbedPage = ({
  title,
  language,
  scheme,
  links = [],
  base,
  content,
  script,
}: EmbedPage): string => `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${escapeHtml(scheme)}">
<title>${escapeHtml(title)}</title>
<base${base === undefined ? '' : ` href="${escapeHtml(base)}"`} target="_blank">
${[...links, `<style>${STYLE}</style>`].join('\n')}
</head>
<body>
<main>${content}</main>
<script src="${escapeHtml(script)}"></script>
</body>
</html>
`;

/** Writes the page that reads its address. Its `<noscript>` is in all languages: without a script the reader's is unknown. */
export const writeEmptyEmbedPage = (): string => {
  const words = Object.entries(EMBED_MESSAGES).map(
    ([language, { needsScript }]) =>
      `<p lang="${language}" dir="${directionOf(language)}">${escapeHtml(needsScript)}</p>`,
  );
  return writeEmbedPage({
    title: findEmbedMessages('en').title,
    language: 'en',
    scheme: 'light',
    content: `<noscript>${words.join('')}</noscript>`,
    script: 'embed.js',
  });
};
