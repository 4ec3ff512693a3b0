/** Children that change, elements that go while they are at it, and copies of them. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { ARTICLE, scriptOf, SIMPLE, TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { pageOf, settle, useSite } from './site.js';

const site = useSite();

const other = {
  headline: 'Council Votes at Last',
  quotes: [{ text: 'At last.', speaker: 'Bea Rookwood' }],
  events: [{ name: 'The vote, at last', date: '2025-03-20' }],
  disputes: [
    {
      topic: 'At last?',
      statements: [
        { text: 'Yes.', speaker: 'A' },
        { text: 'No.', speaker: 'B' },
      ],
    },
  ],
};
const OTHER_WORDS = {
  'news-quote-card': 'At last.',
  'news-event-timeline': 'The vote, at last',
  'news-statement-denial': 'At last?',
  'news-summary': 'Council Votes at Last',
} as const;

describe.each(TAGS)('a script between the tags of <%s>', (tag) => {
  it.each(['added', 'replaced', 'rewritten', 'rewritten in place'] as const)(
    'is read again when it is %s [L4]',
    async (how) => {
      const first = how === 'added' ? '' : scriptOf(ARTICLE);
      const { page, said } = await site.open(pageOf(`<${tag}>${first}</${tag}>`));
      expect((await shown(page, tag)).includes(WORDS[tag])).toBe(how !== 'added');
      await page.evaluate(
        ([name, json, way]) => {
          const element = document.querySelector(name);
          const old = element?.querySelector('script');
          const fresh = document.createElement('script');
          fresh.type = 'application/json';
          fresh.textContent = json;
          if (way === 'added') element?.append(fresh);
          else if (way === 'replaced') old?.replaceWith(fresh);
          else if (way === 'rewritten' && old) old.textContent = json;
          else if (old?.firstChild) (old.firstChild as Text).data = json;
        },
        [tag, JSON.stringify(other), how] as const,
      );
      await settle(page);
      const text = await shown(page, tag);
      expect(text).toContain(OTHER_WORDS[tag]);
      expect(text).not.toContain(WORDS[tag]);
      expect(said).toEqual([]);
    },
  );

  it('is gone when it is taken away, and the author’s words are back [L4]', async () => {
    const { page } = await site.open(pageOf(`<${tag}>${scriptOf(ARTICLE)}<p>Words.</p></${tag}>`));
    await page.evaluate((name) => document.querySelector(`${name} script`)?.remove(), tag);
    await settle(page);
    expect(await shown(page, tag)).toBe('Words.');
  });

  it('is read once, however often it is written in one go [L4]', async () => {
    const { page } = await site.open(pageOf(WAYS.child(tag)));
    const parses = await page.evaluate(
      async ([name, json]) => {
        const parse = JSON.parse;
        let count = 0;
        JSON.parse = (...words: Parameters<typeof parse>): unknown => (count++, parse(...words));
        const script = document.querySelector(`${name} script`);
        if (script) for (let i = 0; i < 10; i++) script.textContent = json + ' '.repeat(i);
        await new Promise((resolve) => setTimeout(resolve, 50));
        JSON.parse = parse;
        return count;
      },
      [tag, JSON.stringify(other)] as const,
    );
    expect(parses).toBe(1);
    expect(await shown(page, tag)).toContain(OTHER_WORDS[tag]);
  });

  it('counts as the first of two, and an issue tells of the second [L5]', async () => {
    const { page } = await site.open(
      pageOf(`<${tag}>${scriptOf(ARTICLE)}${scriptOf(other)}</${tag}>`),
    );
    const text = await shown(page, tag);
    expect(text).toContain(WORDS[tag]);
    expect(text).not.toContain(OTHER_WORDS[tag]);
    const codes = await page.evaluate(
      (name) => document.querySelector<NewsElement>(name)?.issues.map(({ code }) => code),
      tag,
    );
    expect(codes).toEqual(['several-sources']);
  });
});

describe.each(['news-load', 'news-error'] as const)('gone in its own %s', (type) => {
  it.each(TAGS)('<%s> throws nothing and says no more [L6]', async (tag) => {
    const bad = JSON.stringify({ ...ARTICLE, keyPoints: 7, quotes: [...ARTICLE.quotes, 5] });
    site.put('/half-bad.json', bad);
    const { page, said } = await site.open(pageOf('<p>Text</p>'));
    const told = await page.evaluate(
      async ([name, first]) => {
        const element = document.createElement(name) as NewsElement;
        const heard: string[] = [];
        for (const each of ['news-load', 'news-error'])
          element.addEventListener(each, () => {
            heard.push(each);
            if (each === first) element.remove();
          });
        element.src = '/half-bad.json';
        document.body.append(element);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { heard, isConnected: element.isConnected };
      },
      [tag, type] as const,
    );
    const upToThen = type === 'news-load' ? ['news-load'] : ['news-load', 'news-error'];
    expect(told).toEqual({ heard: upToThen, isConnected: false });
    expect(said).toEqual([]);
  });
});

it('a card that goes when it is used throws nothing [L6]', async () => {
  const cards = WAYS.child('news-quote-card').repeat(2);
  const { page, said } = await site.open(pageOf(cards), {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await page.evaluate(() => {
    for (const type of ['news-share', 'news-toggle'])
      addEventListener(type, ({ target }) => {
        (target as Element).remove();
      });
  });
  await page.getByRole('button', { name: 'In Russian' }).first().click();
  await expect.poll(() => page.locator('news-quote-card').count()).toBe(1);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect.poll(() => page.locator('news-quote-card').count()).toBe(0);
  await page.waitForTimeout(2300); // the time for which a tool says that it has copied
  expect(said).toEqual([]);
});

describe.each(TAGS)('a copy of <%s>', (tag) => {
  const markup = [
    WAYS.child(tag),
    WAYS.article(tag),
    WAYS.address(tag),
    `<${tag} ${SIMPLE[tag].join('>')}</${tag}>`,
  ];

  it.each(['cloneNode', 'importNode', 'innerHTML'] as const)(
    'shows the same: %s [L9]',
    async (how) => {
      const { page, said } = await site.open(
        pageOf(`<main>${markup.join('')}</main><aside></aside>`),
      );
      await page.evaluate((way) => {
        const from = document.querySelector('main');
        const to = document.querySelector('aside');
        if (!from || !to) return;
        if (way === 'innerHTML') to.innerHTML = from.innerHTML;
        else
          for (const element of from.children)
            to.append(
              way === 'cloneNode' ? element.cloneNode(true) : document.importNode(element, true),
            );
      }, how);
      await settle(page);
      const [first, second] = await page.evaluate(() =>
        ['main', 'aside'].map((place) => document.querySelector(place)?.innerHTML),
      );
      expect(second).toBe(first);
      for (let index = 1; index <= markup.length; index++) {
        const text = await shown(page, `aside > :nth-child(${String(index)})`);
        expect(text).toContain(WORDS[tag]);
        expect(text).toBe(await shown(page, `main > :nth-child(${String(index)})`));
      }
      expect(said).toEqual([]);
    },
  );
});
