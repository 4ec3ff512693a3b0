/**
 * Entry of the single file for a script tag: registers all elements, in English. Other languages and
 * third-party formats are separate files: `locales/ru.js`, `formats/json-ld.js` or, for classic scripts,
 * `locales/ru.iife.js`.
 */
export { formatOf, registerFormat } from './data/format-registry.js';
export { readDocument } from './data/read-document.js';
export { enhance } from './enhance.js';
export * from './index.js';
