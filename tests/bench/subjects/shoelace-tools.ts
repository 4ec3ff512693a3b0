/** Shoelace's card with what else of it does the same as the library's: dates in words, and tools that copy. */
import '@shoelace-style/shoelace/dist/components/copy-button/copy-button.js';
import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';
import { defineShoelace } from '../page/shoelace.js';

const copy = (label: string, value: string): string =>
  `<sl-copy-button copy-label="${label}" value="${value}"></sl-copy-button>`;

defineShoelace({
  date: (date) => {
    // It reads whole days only.
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return `<time datetime="${date}">${date}</time>`;
    return `<sl-format-date date="${date}" day="numeric" month="long" year="numeric"></sl-format-date>`;
  },
  tools: ({ text }) => `${copy('Copy text', text)} ${copy('Copy link', location.href)}`,
});
