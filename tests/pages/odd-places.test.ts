/** Places in a page, and kinds of pages, that are out of the ordinary. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { firstFew } from '../helpers/lane.js';
import { ARTICLE, DATA_SCRIPT, SIMPLE, type Tag, TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { MODULE, type Opened, pageOf, settle, useSite } from './site.js';

const site = useSite();

const all = (write: (tag: Tag) => string) => TAGS.map(write).join('\n');

async function expectAllShown(opened: Opened): Promise<void> {
  for (const tag of TAGS) expect(await shown(opened.page, tag)).toContain(WORDS[tag]);
  expect(opened.said).toEqual([]);
}

describe('all four show their data', () => {
  const OPEN = [
    ['editable text', `<div contenteditable>Text ${all(WAYS.child)} text</div>`],
    [
      'a declared shadow root',
      `<div><template shadowrootmode="open">${DATA_SCRIPT}${all(WAYS.script)}</template></div>`,
    ],
    ['an open dialog', `<dialog open>${all(WAYS.child)}</dialog>`],
    ['a table cell', `<table><tr><td>${all(WAYS.child)}</table>`],
    ['a fieldset that is switched off', `<fieldset disabled>${all(WAYS.child)}</fieldset>`],
  ] as const;

  it.each(firstFew(2, OPEN))('in %s [L14]', async (_, markup) => {
    const opened = await site.open(pageOf(markup));
    await expectAllShown(opened);
  });

  const CLOSED = [
    ['a dialog that opens', `<dialog>${all(WAYS.child)}</dialog>`],
    ['a template, once it is used', `<template>${all(WAYS.address)}</template>`],
    ['what was not displayed', `<div style="display: none">${all(WAYS.child)}</div>`],
    ['details that open', `<details>${all(WAYS.child)}</details>`],
    ['what was hidden until it is found', `<div hidden="until-found">${all(WAYS.child)}</div>`],
  ] as const;

  it.each(firstFew(2, CLOSED))('in %s, and trouble nobody before [L14]', async (_, markup) => {
    const opened = await site.open(pageOf(markup));
    const { page, requests } = opened;
    expect(requests.filter((address) => address.endsWith('.json'))).toEqual([]);
    const isSeen = (tag: Tag) => page.locator(tag).getByText(WORDS[tag]).first().isVisible();
    for (const tag of TAGS) expect(await isSeen(tag)).toBe(false);
    await page.evaluate(() => {
      const place = document.body.firstElementChild;
      if (place instanceof HTMLDialogElement) place.showModal();
      else if (place instanceof HTMLTemplateElement)
        document.body.append(document.importNode(place.content, true));
      else {
        place?.removeAttribute('hidden');
        place?.removeAttribute('style');
        place?.setAttribute('open', '');
      }
    });
    await settle(page);
    await expectAllShown(opened);
    for (const tag of TAGS) expect(await isSeen(tag)).toBe(true);
  });

  it('in a tree that is not in the page yet [L14]', async () => {
    const opened = await site.open(pageOf(''));
    await opened.page.evaluate(
      async ([tags, article]) => {
        const tree = document.createElement('div');
        for (const tag of tags) {
          const element = document.createElement(tag) as NewsElement;
          element.article = article as never;
          tree.append(element);
          element.remove();
          tree.append(element);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
        document.body.append(tree);
      },
      [[...TAGS], ARTICLE] as const,
    );
    await settle(opened.page);
    await expectAllShown(opened);
  });
});

it('stays as the editor wrote it inside editable text [L14]', async () => {
  const { page } = await site.open(pageOf(`<div contenteditable>${all(WAYS.article)}</div>`));
  const markup = await page.evaluate(() => document.querySelector('div')?.innerHTML);
  const { page: plain } = await site.open(pageOf(`<div>${all(WAYS.article)}</div>`, ''));
  expect(markup).toBe(await plain.evaluate(() => document.querySelector('div')?.innerHTML));
});

it('a summary that is moved asks for its picture no second time [L7]', async () => {
  const { page, requests } = await site.open(
    pageOf(`${WAYS.address('news-summary')}<div id="to"></div>`),
  );
  const picture = page.locator('news-summary img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => requests).toContain('/photo.svg');
  const before = requests.length;
  await page.evaluate(async () => {
    const summary = document.querySelector('news-summary');
    if (summary) document.querySelector('#to')?.append(summary);
    await summary?.updateComplete;
  });
  await settle(page);
  expect(requests).toHaveLength(before);
});

describe('one inside another', () => {
  it.each(firstFew(2, TAGS))('<%s> in a summary without data is shown [L13]', async (tag) => {
    const { page, said } = await site.open(
      pageOf(`<news-summary><p>Before</p>${WAYS.child(tag)}</news-summary>`),
    );
    const text = await shown(page, 'news-summary');
    expect(text).toContain('Before');
    expect(text).toContain(WORDS[tag]);
    expect(said).toEqual([]);
  });

  it('a summary with data takes the place of what is in it [L13]', async () => {
    const inner = '<news-summary headline="The inner one"></news-summary>';
    const markup = WAYS.child('news-summary').replace('</script>', `</script>${inner}`);
    const { page, said } = await site.open(pageOf(markup));
    const text = await shown(page, 'news-summary');
    expect(text).toContain(WORDS['news-summary']);
    expect(text).not.toContain('The inner one');
    expect(said).toEqual([]);
  });

  it('two hundred deep, the innermost is shown [L13]', async () => {
    const card = WAYS.child('news-quote-card');
    const deep = '<news-summary>'.repeat(200) + card + '</news-summary>'.repeat(200);
    const { page, said } = await site.open(pageOf(deep));
    expect(await shown(page, 'news-quote-card')).toContain(WORDS['news-quote-card']);
    expect(await page.getByText(WORDS['news-quote-card']).first().isVisible()).toBe(true);
    expect(said).toEqual([]);
  });
});

it('a thousand elements on one page all show their data [L18]', async () => {
  const { page, said } = await site.open(pageOf('<main></main>'));
  const wrong = await page.evaluate(
    async ([tags, article]) => {
      const main = document.querySelector('main');
      const elements = Array.from({ length: 1000 }, (_, index) => {
        const tag = tags[index % tags.length] ?? 'news-summary';
        const element: NewsElement = document.createElement(tag);
        const words = `Number ${String(index)}`;
        element.article = {
          ...article,
          headline: words,
          quotes: [{ text: words, speaker: 'Ada Quillfeather' }],
          events: [{ name: words }],
          disputes: article.disputes.map((dispute) => ({ ...dispute, topic: words })),
        } as never;
        return element;
      });
      main?.append(...elements);
      for (const element of elements) await element.updateComplete;
      return elements.flatMap(({ shadowRoot }, index) =>
        new RegExp(`Number ${String(index)}(?!\\d)`).test(shadowRoot?.textContent ?? '')
          ? []
          : index,
      );
    },
    [[...TAGS], ARTICLE] as const,
  );
  expect(wrong).toEqual([]);
  expect(said).toEqual([]);
});

describe('a page', () => {
  it('of the old kind, without a doctype, shows all four [L15]', async () => {
    const opened = await site.open(pageOf(all(WAYS.child)).replace('<!doctype html>', ''));
    expect(await opened.page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await expectAllShown(opened);
  });

  it('without any language speaks that of the document [L15]', async () => {
    const head = `${MODULE}<script type="module" src="/locales/ru.js"></script>`;
    const russian = JSON.stringify({ ...ARTICLE, inLanguage: 'ru' });
    const { page } = await site.open(
      pageOf(`<news-event-timeline article='${russian}'></news-event-timeline>`, head, ''),
    );
    expect(await shown(page, 'news-event-timeline')).toContain('Отложено');
  });

  it('with a base finds what its addresses mean there [L15 U2]', async () => {
    site.put('/elsewhere/article.json', JSON.stringify(ARTICLE));
    const head = `<base href="/elsewhere/">${MODULE}`;
    const relative = all((tag) => `<${tag} src="article.json"></${tag}>`);
    const opened = await site.open(pageOf(relative + DATA_SCRIPT + all(WAYS.script), head));
    const asked = opened.requests.filter((address) => address.endsWith('.json'));
    expect(asked).toEqual(['/elsewhere/article.json']);
    await expectAllShown(opened);
    for (const tag of TAGS)
      expect(await shown(opened.page, `${tag}[src="#data"]`)).toContain(WORDS[tag]);
  });
});

describe('a page of XHTML', () => {
  site.put(
    '/listen.js',
    `window.told = [];
     addEventListener('news-error', ({ target, issues }) => {
       told.push(target.localName + ' ' + issues.map(({ code }) => code));
     }, true);`,
  );
  const body = TAGS.map(
    (tag) =>
      `<${tag} ${SIMPLE[tag][0]} article="{&quot;headline&quot;:&quot;X&quot;}"><p>By hand</p></${tag}>`,
  ).join('');
  const write = (script: string) => `<?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>News</title>
    <script src="/listen.js"></script>${script}</head><body>${body}</body></html>`;

  // Lit cannot make its templates in a document that is XML.
  it('shows what the author wrote, and one event of each element tells [L15]', async () => {
    const script = '<script defer="defer" src="/news-summary.iife.js"></script>';
    const { page, said } = await site.open(write(script), { at: '/page.xhtml' });
    expect(await page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    expect(await page.evaluate(() => customElements.get('news-summary')?.name)).toBeDefined();
    for (const tag of TAGS) expect(await shown(page, tag)).toBe('By hand');
    for (const words of await page.getByText('By hand').all())
      expect(await words.isVisible()).toBe(true);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<NewsElement>('[article]'))
        element.article = { headline: 'Y' };
    });
    await settle(page);
    for (const tag of TAGS) expect(await shown(page, tag)).toBe('By hand');
    const told = await page.evaluate(() => Reflect.get(window, 'told') as unknown);
    expect(told).toEqual(TAGS.map((tag) => `${tag} not-html`));
    expect(said).toEqual([]);
  });

  // Chromium runs no modules there, and says so itself.
  it('shows what the author wrote where it takes no module either [L15]', async () => {
    const { page, said } = await site.open(write(MODULE), { at: '/module.xhtml' });
    for (const tag of TAGS) expect(await shown(page, tag)).toBe('By hand');
    expect(said.filter((words) => !words.startsWith('Module scripts in XML'))).toEqual([]);
  });
});
