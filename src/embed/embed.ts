/**
 * Script of the embed page, `dist/embed/embed.js`: the single file with all languages, and `startEmbed`.
 * A classic script, because a sandboxed page has no origin, and modules would then need CORS headers.
 */
import { startEmbed } from './start-embed.js';

export * from '../cdn.js';
export * from '../i18n/all.js';

startEmbed(window);
