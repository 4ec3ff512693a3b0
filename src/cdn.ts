/**
 * Everything in one file, for a script tag: all elements, registered, in English. Every other
 * language is a small file of its own beside it, `locales/ru.js` or, for classic scripts,
 * `locales/ru.iife.js`.
 */
export { readDocument } from './data.js';
export * from './index.js';
