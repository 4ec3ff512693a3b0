// Takes a picture of every story, for review by eye. pictures/index.html shows them all.
// npm run pictures -- [--only WORD] [--widths 280,480] [--schemes light,dark,sepia,rtl] [--reuse]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { needChromium } from './browsers.js';
import { listStories } from './check-site.js';
import { pictureFonts } from './picture-fonts.js';
import { npm } from './setup.js';
import { serveSite } from './site.js';

const { only, widths, schemes, reuse } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: '280,480,960' },
    schemes: { type: 'string', default: 'light,dark,rtl' },
    reuse: { type: 'boolean', default: false }, // skips building Storybook
  },
}).values;

const looks = schemes.split(',').flatMap((scheme) =>
  // Right to left: one width only, in Arabic.
  (scheme === 'rtl' && widths.includes('480') ? ['480'] : widths.split(',')).map((width) => ({
    width,
    name: `${scheme}-${width}`,
    globals: (scheme === 'rtl' ? 'dir:rtl;lang:ar' : `scheme:${scheme}`) + `;width:${width}`,
  })),
);

if (!reuse) npm('run', 'build-storybook');
const folder = fileURLToPath(new URL('../pictures', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const site = await serveSite(6007);
const stories = (await listStories(site.url)).filter(({ id }) => id.includes(only));
const browser = await chromium.launch(await needChromium());
const pages = await Promise.all(
  looks.map(({ width }) =>
    browser.newPage({
      // The story's column, and the margin around it (.storybook/host.ts).
      viewport: { width: Number(width) + 32, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
    }),
  ),
);

for (const page of pages) await pictureFonts.route(page);
for (const { id } of stories) {
  const story = `${site.url}storybook/iframe.html?viewMode=story&id=${id}`;
  const pictures = pages.map(async (page, i) => {
    await page.goto(`${story}&globals=${looks[i]?.globals}`, { waitUntil: 'networkidle' });
    await pictureFonts.apply(page, looks[i]?.name.startsWith('sepia') ?? false);
    await page.evaluate(settle);
    const path = `${folder}/${id}.${looks[i]?.name}.png`;
    // Seven pages at once: on a small machine some have to wait.
    await page.locator('.story-host').screenshot({ path, timeout: 120_000 });
  });
  await Promise.all(pictures);
  console.log(id);
}
await browser.close();
await site.close();

writeFileSync(`${folder}/index.html`, contactSheet());
console.log(`${stories.length * looks.length} pictures: ${folder}/index.html`);

/** Runs in the page: waits for fonts, and for every element in every shadow root to have rendered. */
async function settle() {
  await document.fonts.ready;
  /** @param {Document | ShadowRoot} tree @returns {Promise<void>} */
  const rendered = async (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      await /** @type {{ updateComplete?: Promise<boolean> }} */ (element).updateComplete;
      if (element.shadowRoot) await rendered(element.shadowRoot);
    }
  };
  await rendered(document);
}

function contactSheet() {
  const rows = stories.map(({ id, title, name }) => {
    const pictures = looks.map(
      (look) =>
        `<figure><img src="${id}.${look.name}.png" alt=""><figcaption>${look.name}</figcaption></figure>`,
    );
    return `<h2>${title}: ${name}</h2>\n<div>${pictures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures</title>
<style>
  body { font-family: system-ui; background: #ddd; }
  div { display: flex; gap: 1em; align-items: start; overflow-x: auto; }
  figure { margin: 0; }
</style>
${rows.join('\n')}
</html>
`;
}
