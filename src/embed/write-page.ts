/** The pages for iframes: the one that makes itself of its address, and those that a server has drawn. */
import { EMBED_MESSAGES, findEmbedMessages } from './messages.js';
import { directionOf } from '../i18n/language.js';
import { escapeHtml } from '../static/to-html.js';

/** What of a page for iframes differs. */
interface EmbedPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Colours: `light`, `dark`, or `light dark` for what the reader's system asks. */
  readonly scheme: string;
  /** `<link>` elements, as HTML. */
  readonly links?: readonly string[];
  /** Where relative addresses start. Missing: at the page. */
  readonly base?: string | undefined;
  /** As HTML. */
  readonly content: string;
  /** The address of `embed.js`. */
  readonly script: string;
}

/** The type and the ground of the elements, which in a frame have no page to take them from. */
const STYLE =
  ':root{background:light-dark(#fff,#14171b);color:light-dark(#16181c,#eceef1);' +
  "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif}" +
  'body{margin:0}main>p,noscript>p{margin:0;padding:16px 20px}';

/**
 * A page for iframes. It is not for search engines, and its links open beside the page around it: in the
 * frame is no room for an article.
 */
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

/** The page that makes itself of its address. Without scripts nobody can tell which language a reader has: it says so in all. */
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
