/** One script for pages of plain HTML: all elements, and the page enhanced as soon as it is parsed. */
import { enhance } from './enhance.js';

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => enhance(), { once: true });
} else {
  enhance();
}
