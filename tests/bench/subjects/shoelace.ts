/** Shoelace's card and nothing else of it: dates as they are, and the browser's own buttons, which do nothing. */
import { defineShoelace } from '../page/shoelace.js';

defineShoelace({
  date: (date) => `<time datetime="${date}">${date}</time>`,
  tools: () => `<button type="button">Copy text</button> <button type="button">Copy link</button>`,
});
