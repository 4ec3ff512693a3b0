import { directionOf } from '../i18n/language.js';
import { escapeHtml } from '../static/to-html.js';

/**
 * Wraps HTML in a minimal page.
 *
 * @param language BCP 47
 */
export const wholePage = (
  content: string,
  title: string,
  language: string,
): string => `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body>
${content}
</body>
</html>
`;
