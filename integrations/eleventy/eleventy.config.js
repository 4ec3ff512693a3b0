import { rssPlugin } from '@11ty/eleventy-plugin-rss';
import 'news-summary-elements/locales/ar.js'; // every language other than English
import { newsSummary } from './news-summary.plugin.js';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  config.addPlugin(newsSummary);
  config.addPlugin(rssPlugin);
  config.addPassthroughCopy('content/*.svg');
}

export const config = { dir: { input: 'content', output: '_site' } };
