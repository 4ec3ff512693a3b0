/** Shoelace's card alone: dates as in the data, and plain buttons without a function. */
import { defineShoelace } from '../page/shoelace.js';

defineShoelace({
  date: (date) => `<time datetime="${date}">${date}</time>`,
  tools: () => `<button type="button">Copy text</button> <button type="button">Copy link</button>`,
});
