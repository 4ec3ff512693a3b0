/**
 * Everything in one file, for a script tag: all elements, registered, in English. Every other language,
 * and every format of others, is a file of its own beside it: `locales/ru.js`, `formats/json-ld.js` or,
 * for classic scripts, `locales/ru.iife.js`.
 */
export { formatOf, readDocument, registerFormat } from './data.js';
export { enhance } from './enhance.js';
export * from './index.js';
