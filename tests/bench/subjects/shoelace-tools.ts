/** Shoelace's card with its elements for dates in words and for copying. */
import '@shoelace-style/shoelace/dist/components/copy-button/copy-button.js';
import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';
import { defineShoelace } from '../page/shoelace.js';

const copy = (label: string, value: string): string =>
  `<sl-copy-button copy-label="${label}" value="${value}"></sl-copy-button>`;

defineShoelace({
  date: (date) => {
    // sl-format-date reads whole days only.
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return `<time datetime="${date}">${date}</time>`;
    return `<sl-format-date date="${date}" day="numeric" month="long" year="numeric"></sl-format-date>`;
  },
  tools: ({ text }) => `${copy('Copy text', text)} ${copy('Copy link', location.href)}`,
});
