/**
 * The script of the page for iframes, `dist/embed/embed.js`: all that the single file has, in all languages
 * that we have, and the page made of its address. A classic script: in a sandbox a page has no origin, and
 * modules would need the permission of their server.
 */
import { startEmbed } from './start-embed.js';

export * from '../cdn.js';
export * from '../i18n/all.js';

startEmbed(window);
