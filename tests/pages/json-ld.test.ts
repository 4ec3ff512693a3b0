/** JSON-LD in the head of a page that forbids inline scripts, and texts in scripts that nobody vouches for. */
import { expect, it } from 'vitest';
import type { NewsSummaryElement } from '../../src/index.js';
import { ARTICLE } from './article.js';
import { STRICT } from './policy.js';
import { pageOf, settle, useSite } from './site.js';

const site = useSite();

site.put(
  '/listen.js',
  `window.violations = [];
   document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
     violations.push(violatedDirective + ' ' + sample);
   });`,
);

it('breaks no rule of a strict page when it is written, replaced and taken away', async () => {
  const { page, said } = await site.open(
    pageOf(
      '<news-summary src="/article.json" jsonld></news-summary>',
      '<script src="/listen.js"></script><script type="module" src="/news-summary.js"></script>',
    ),
    { headers: { 'content-security-policy': STRICT } },
  );
  const change = async (act: (summary: NewsSummaryElement) => void): Promise<void> => {
    await page.locator('news-summary').evaluate(act);
    await settle(page);
  };
  const headlines = () =>
    page
      .locator('head > script[type="application/ld+json"]')
      .evaluateAll((scripts) =>
        scripts.map(
          ({ textContent }) => /"headline":"([^"]*)"/.exec(textContent)?.[1] ?? textContent,
        ),
      );

  expect(await headlines()).toEqual([ARTICLE.headline]);
  await change((summary) => {
    summary.article = { headline: 'Another' };
  });
  expect(await headlines()).toEqual(['Another']);
  await change((summary) => {
    document.querySelector('body')?.append(summary);
  });
  expect(await headlines()).toEqual(['Another']);
  await change((summary) => {
    summary.jsonLd = false;
  });
  expect(await headlines()).toEqual([]);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(said).toEqual([]);
});
