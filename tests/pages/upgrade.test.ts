/** Markup before the script has loaded, and its upgrade. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { quickOrAll } from '../helpers/lane.js';
import { ARTICLE, SIMPLE, type Tag, TAGS, WAYS, WORDS } from './article.js';
import { PROPERTIES } from './properties.js';
import { shown } from './shown.js';
import { LATER, pageOf, settle, useSite } from './site.js';

const site = useSite();
const tags = quickOrAll<readonly Tag[]>(['news-summary'], TAGS);

const RULE = `<style>body { font: 16px/1.4 sans-serif } ${TAGS.join()} { display: block }</style>`;

describe.each(TAGS)('<%s>', (tag) => {
  const properties = { ...PROPERTIES.all, ...PROPERTIES[tag] };

  it('takes every property that was set before it was known [L1]', async () => {
    const { page, said } = await site.open(pageOf(`<${tag}></${tag}>`.repeat(2), LATER));
    await page.evaluate(
      ([name, values]) => {
        const [early] = document.querySelectorAll(name);
        Object.assign(early ?? {}, values);
        dispatchEvent(new Event('now'));
      },
      [tag, properties] as const,
    );
    await page.waitForFunction((name) => customElements.get(name), tag);
    const result = await page.evaluate(
      async ([name, values]) => {
        const [early, late] = document.querySelectorAll<NewsElement>(name);
        if (!early || !late) throw new Error(name);
        Object.assign(late, values);
        await early.updateComplete;
        await late.updateComplete;
        const own = Object.keys(values).filter((key) => Object.hasOwn(early, key));
        const read = Object.keys(values).map((key) => [key, Reflect.get(early, key) as unknown]);
        const { elementProperties } = customElements.get(name) as unknown as {
          elementProperties: Map<string, { attribute?: boolean }>;
        };
        const known = [...elementProperties]
          .filter(([, { attribute }]) => attribute !== false)
          .map(([key]) => key);
        const views = [early, late].map((element) => element.shadowRoot?.innerHTML);
        return { own, known, read, views };
      },
      [tag, properties] as const,
    );
    expect(result.own).toEqual([]);
    expect(Object.fromEntries(result.read)).toEqual(properties);
    // Every one that there is: a new one needs a line above.
    expect(result.known.sort()).toEqual(Object.keys(properties).sort());
    expect(result.views[0]).toBe(result.views[1]);
    expect(await shown(page, tag)).not.toBe('');
    expect(said).toEqual([]);
  });

  it('takes attributes and children that were there before it was known [L1]', async () => {
    const isSimple = (key: string) => !['article', 'src', 'item'].includes(key);
    const simple = Object.fromEntries(Object.entries(properties).filter(([key]) => isSimple(key)));
    const { page } = await site.open(
      pageOf(`<${tag}>${SIMPLE[tag][1]}</${tag}>${WAYS.child(tag)}`, LATER),
    );
    await page.evaluate(
      ([name, values]) => {
        for (const [key, value] of Object.entries(values))
          document.querySelector(name)?.setAttribute(key.toLowerCase(), String(value));
        dispatchEvent(new Event('now'));
      },
      [tag, simple] as const,
    );
    await page.waitForFunction((name) => customElements.get(name), tag);
    await settle(page);
    const read = await page.evaluate(
      ([name, keys]) =>
        keys.map((key) => Reflect.get(document.querySelector(name) ?? {}, key) as unknown),
      [tag, Object.keys(simple)] as const,
    );
    expect(read).toEqual(Object.values(simple));
    expect(await shown(page, tag)).not.toBe('');
    expect(await shown(page, `${tag}:nth-of-type(2)`)).toContain(WORDS[tag]);
  });

  it('leaves what the author wrote where the script never comes [L2]', async () => {
    const gone = '<script type="module" src="/gone.js"></script>';
    const fallback = '<p>What the author wrote.</p>';
    const { page } = await site.open(pageOf(`<${tag} text="No.">${fallback}</${tag}>`, gone));
    expect(await page.locator(tag).innerText()).toBe('What the author wrote.');
    expect(await page.getByText('What the author wrote.').isVisible()).toBe(true);
  });
});

/** About what will be shown, as an author would write it. */
const FALLBACKS = {
  'news-quote-card':
    '<p>Ada Quillfeather<br>Harbour Master<br>On the record<br>4 March 2025</p>' +
    '<blockquote>“Nobody had agreed on a day.”</blockquote><p>Copy</p>',
  'news-event-timeline':
    '<h3>Timeline</h3><ol><li>2 March 2025<p>Talks at the harbour office</p></li>' +
    '<li>As of 4 March</li><li>9 March 2025<p>Vote on the bridge</p></li></ol>',
  'news-statement-denial':
    '<h3>On the delay</h3><p>A clerk of the council states</p><blockquote>“It is late by a week.”' +
    '</blockquote><p>Ada Quillfeather disputes</p><blockquote>“Nobody had agreed.”</blockquote>',
  'news-summary':
    '<p>4 March 2025</p><h2>Council Puts Off the Vote on the Harbour Bridge</h2>' +
    '<h3>Key points</h3><ul><li>The vote on the bridge is put off.</li></ul><h3>Key quotes</h3>' +
    '<p>Ada Quillfeather</p><blockquote>“Nobody had agreed on a day.”</blockquote>' +
    '<p>A clerk of the council</p><blockquote>“It is late by a week.”</blockquote>' +
    '<h3>On the delay</h3><p>The clerk says it is late, Ada Quillfeather disputes the premise.</p>' +
    '<h3>Timeline</h3><ol><li>2 March: talks</li><li>9 March: the vote, postponed</li></ol>',
};

it.each(tags)(
  'a script that comes late moves the page no further than readers bear: <%s> [L2]',
  async (tag) => {
    const text = '<p>More of the article stands below, in a paragraph of its own.</p>'.repeat(4);
    const markup = `<p>Above.</p>${WAYS.child(tag).replace('</script>', `</script>${FALLBACKS[tag]}`)}${text}`;
    const { page } = await site.open(pageOf(markup, RULE + LATER));
    const shift = await page.evaluate(async (name) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value') as number;
      });
      observer.observe({ type: 'layout-shift' });
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      await wait(100);
      dispatchEvent(new Event('now'));
      await customElements.whenDefined(name);
      await wait(500);
      const late = sum;
      // The observer sees what moves: this does.
      document.body.style.paddingBlockStart = '300px';
      await wait(500);
      return { late, control: sum - late };
    }, tag);
    expect(await shown(page, tag)).toContain(WORDS[tag]);
    expect(shift.control).toBeGreaterThan(0.1);
    expect(shift.late).toBeLessThanOrEqual(0.1);
  },
);

const json = JSON.stringify(ARTICLE);

it.each(tags)(
  'a page that comes in pieces never shows half of what is between the tags: <%s> [L3]',
  async (tag) => {
    let go: () => void = () => undefined;
    const start = `<script>window.told = []; addEventListener('news-error', (e) => told.push(e.issues), true)</script>`;
    site.answer('/pieces.html', (_, response) => {
      const script = '<script type="module" async src="/news-summary.js"></script>';
      const rest = [json.slice(100, 300), json.slice(300), '</script>', `</${tag}><p>End`];
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(pageOf('', start + script).replace(/<\/body.*/, ''));
      response.write(`<${tag}><script type="application/json">${json.slice(0, 100)}`);
      go = () => {
        const piece = rest.shift();
        if (piece) response.write(piece);
        else response.end();
      };
    });
    const { page, said } = await site.open('', { at: '/pieces.html', waitUntil: 'commit' });
    await page.waitForFunction((name) => customElements.get(name), tag);
    for (let piece = 0; piece < 5; piece++) {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
      // Without its last part it is no JSON; with it, it is the whole, closed or not.
      if (piece < 2) {
        expect(await page.evaluate(() => document.readyState)).toBe('loading');
        expect(await page.locator('script[type*=json]').textContent()).toContain('{');
        expect(await shown(page, tag)).toBe('');
      }
      go();
    }
    await page.getByText('End').waitFor();
    await page.waitForFunction(() => document.readyState === 'complete');
    await settle(page);
    expect(await shown(page, tag)).toContain(WORDS[tag]);
    expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
    expect(said).toEqual([]);
  },
);
