// Opens the built site as a visitor would. The only proof that a production build still registers the elements:
// with wrong "sideEffects" in package.json, a bundler drops them silently.
import { chromium } from 'playwright';
import { needChromium } from './browsers.js';

/** @param {string} url @returns {Promise<string[]>} problems found */
export async function checkSite(url) {
  const browser = await chromium.launch(await needChromium());
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  /** @param {string} problem */
  const report = (problem) => problems.push(`${page.url()}: ${problem}`);
  page.on('pageerror', (error) => report(error.message));
  page.on('response', (response) => {
    // Browsers request an icon in any case.
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) {
      report(`${response.status()} for ${response.url()}`);
    }
  });

  /** @param {string} address */
  const open = async (address) => {
    await page.goto(url + address, { waitUntil: 'networkidle' });
    const unknown = await page.$$eval(':not(:defined)', (elements) =>
      elements.map((e) => e.localName),
    );
    for (const name of new Set(unknown)) report(`<${name}> is not registered`);
  };

  try {
    await open('');
    await open('docs/');
    for (const address of await docsPages(page)) await open(address);
    await open('builder/');
    await open('storybook/');
    for (const id of await firstStories(url))
      await open(`storybook/iframe.html?viewMode=story&id=${id}`);
  } finally {
    await browser.close();
  }
  return problems;
}

/**
 * Lists the pages that the first page of the documentation links to.
 *
 * @param {import('playwright').Page} page
 */
async function docsPages(page) {
  const links = await page.$$eval('main a', (all) => all.map((a) => a.getAttribute('href')));
  return links.map((link) => `docs/${link}`);
}

/** Lists the first story of each group. @param {string} url @returns {Promise<string[]>} */
async function firstStories(url) {
  const stories = await listStories(url);
  return stories.filter((story, i) => story.title !== stories[i - 1]?.title).map(({ id }) => id);
}

/**
 * @typedef {{ id: string, title: string, name: string }} Story
 * @param {string} url
 * @returns {Promise<Story[]>}
 */
export async function listStories(url) {
  const { entries } = await (await fetch(`${url}storybook/index.json`)).json();
  /** @type {(Story & { type: string })[]} */
  const all = Object.values(entries);
  return all.filter(({ type }) => type === 'story');
}
