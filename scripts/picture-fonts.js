// Fonts for pictures: the same on every machine, and close to those of readers.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/@fontsource-variable/', import.meta.url));
const FONTS = {
  'noto-sans': 'Noto Sans',
  'noto-serif': 'Noto Serif',
  'noto-naskh-arabic': 'Noto Naskh Arabic',
};

const faces = Object.entries(FONTS)
  .map(([name, family]) =>
    readFileSync(`${folder}${name}/index.css`, 'utf8')
      .replaceAll(`${family} Variable`, family)
      .replaceAll('./files/', `/picture-fonts/${name}/files/`),
  )
  .join('\n');

/** Sets the fonts of a story: call `route` once per page, `apply` after each story has opened. */
export const pictureFonts = {
  /** @param {import('playwright').Page} page */
  route: (page) =>
    page.route('**/picture-fonts/**', (route) =>
      route.fulfill({ path: folder + route.request().url().split('/picture-fonts/')[1] }),
    ),
  /** @param {import('playwright').Page} page @param {boolean} hasSerifs */
  apply: (page, hasSerifs) =>
    page.addStyleTag({
      content: `${faces}
        .story-host { font-family: '${hasSerifs ? 'Noto Serif' : 'Noto Sans'}', 'Noto Naskh Arabic' !important; }`,
    }),
};
