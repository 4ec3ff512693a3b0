/** Everything in one file, for a script tag: all elements, registered, in all languages we have. */
import './i18n/locales/ar.js';
import './i18n/locales/ru.js';

export * from './index.js';
export { readDocument } from './data.js';
