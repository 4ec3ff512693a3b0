/**
 * Everything in one file, for a script tag: all elements, registered, in English. Every other language,
 * and every format of others, is a file of its own beside it: `locales/ru.js`, `formats/json-ld.js` or,
 * for classic scripts, `locales/ru.iife.js`.
 */
export { formatOf, registerFormat } from './data/format-registry.js';
export { readDocument } from './data/read-document.js';
export { enhance } from './enhance.js';
export * from './index.js';
