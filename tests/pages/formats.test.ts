/** The files of formats, beside the single file as others get it. */
import { expect, it } from 'vitest';
import { scriptOf } from './article.js';
import { shown } from './shown.js';
import { CLASSIC, MODULE, pageOf, settle, useSite } from './site.js';

const site = useSite();

const DATA = {
  'json-ld': { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A bridge' },
  ninjs: { uri: 'urn:a', type: 'text', headlines: [{ role: 'main', value: 'A bridge' }] },
  timelinejs: {
    title: { text: { headline: 'A bridge' } },
    events: [{ start_date: { year: 2031 } }],
  },
};

it.each(
  Object.entries(DATA).flatMap(([name, data]) => [
    [`${name}.js`, data, MODULE] as const,
    [`${name}.iife.js`, data, CLASSIC] as const,
  ]),
)('%s is loaded after it, and its format is read', async (file, data, bundle) => {
  const script = bundle.replace(/news-summary[.a-z]*/, `formats/${file}`);
  const body = `<news-summary src="#own"></news-summary>${scriptOf(data, 'own')}`;
  const { page, said } = await site.open(pageOf(body, bundle + script));
  await settle(page);
  expect(await shown(page, 'news-summary')).toContain('A bridge');
  // Until its reader has come, the format is told of.
  expect(said.filter((words) => !words.includes('formats/'))).toEqual([]);
});
