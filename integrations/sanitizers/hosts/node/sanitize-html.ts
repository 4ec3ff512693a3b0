import sanitizeHtml from 'sanitize-html';
import { clean } from '../../recipes/sanitize-html.js';

export const uses = 'sanitize-html';
export const hosts = {
  'sanitize-html': (html: string) => sanitizeHtml(html),
  'sanitize-html, our tags allowed': clean,
};
