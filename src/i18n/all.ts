/** Every language besides English, which is built in. Importing this file registers them all. */
export { ar } from './locales/ar.js';
export { ru } from './locales/ru.js';
