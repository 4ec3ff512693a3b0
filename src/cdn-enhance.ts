/** Entry for pages of plain HTML: registers all elements and enhances the page as soon as it is parsed. */
import { enhance } from './enhance.js';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => enhance(), { once: true });
} else {
  enhance();
}
