/** axe in whole pages. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { root } from './site.js';

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** In a frame, the heading of the first level is that of the page around it. */
export const FRAMED: RunOptions = { rules: { 'page-has-heading-one': { enabled: false } } };

/** Returns axe's findings in a page without its frames. */
export async function violationsIn(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(async (given) => {
    const { run } = Reflect.get(window, 'axe') as {
      run: (context: object, options: object) => Promise<AxeResults>;
    };
    return run({ exclude: ['iframe'] }, { iframes: false, ...given });
  }, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
