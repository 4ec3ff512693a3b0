/** Sources as systems write them, and not as they were meant. */
import { describe, expect, it, vi } from 'vitest';
import { NewsErrorEvent, type NewsQuoteCardElement } from '../../src/index.js';
import { mount, one, settle, show, turn } from '../helpers/mount.js';
import { json, mockNetwork, newAddress } from '../helpers/network.js';
import { press } from '../helpers/press.js';
import { shownText } from '../helpers/shown-text.js';

const quote = (text: string) => ({ text, speaker: 'Ada Quillfeather' });
const script = (data: unknown, attributes = '') =>
  `<script type="application/json" ${attributes}>${JSON.stringify(data)}</script>`;

it.each(['#nowhere', '#', '#  ', '#"]', '#1 2', '#\\', '#:is('])(
  'an id that is none, or not there, leaves the author’s content, and is told: %s',
  async (src) => {
    const card = await mount<NewsQuoteCardElement>('<news-quote-card>Fallback</news-quote-card>');
    const told = vi.fn();
    card.addEventListener('news-error', told);
    card.src = src;
    await turn();
    expect(shownText(card)).toBe('Fallback');
    expect(card.issues).toMatchObject([{ code: 'not-found', path: '/src' }]);
    expect(told).toHaveBeenCalledTimes(1);
  },
);

it('a script that an editor has put into a paragraph is found [L4]', async () => {
  const card = await mount(`<news-quote-card><p>${script(quote('Said.'))}</p></news-quote-card>`);
  expect(shownText(one(card, 'blockquote'))).toBe('“Said.”');
});

it('reload() reads a script of the page again, and tells what is wrong with it now', async () => {
  const page = await mount<HTMLElement>(
    `<div>${script(quote('Said.'), 'id="data"')}<news-quote-card src="#data"></news-quote-card></div>`,
  );
  const card = page.querySelector('news-quote-card');
  const data = page.querySelector('script');
  if (!card || !data) throw new Error('Not in the page.');
  const told: Event[] = [];
  card.addEventListener('news-load', (event) => told.push(event));
  card.addEventListener('news-error', (event) => told.push(event));
  data.textContent = JSON.stringify(quote('Said again.'));
  card.reload();
  await card.updateComplete;
  expect(shownText(one(card, 'blockquote'))).toBe('“Said again.”');
  expect(told.map(({ type }) => type)).toEqual(['news-load']);
  data.textContent = '{';
  card.reload();
  await card.updateComplete;
  expect(told.map(({ type }) => type)).toEqual(['news-load', 'news-error']);
  expect((told[1] as NewsErrorEvent).issues.map(({ code }) => code)).toEqual(['parse']);
});

it('reload() passes over what a cache has', async () => {
  const src = newAddress();
  const network = mockNetwork({ [src]: () => json(quote('Said.')) });
  const card = await show('news-quote-card', { src });
  await turn();
  card.reload();
  await turn();
  expect(network.mock.calls.map(([, options]) => options?.cache)).toEqual([undefined, 'no-cache']);
});

it('an address that is relative to its document is copied, and cited, whole [U2]', async () => {
  const src = newAddress();
  mockNetwork({ [src]: json({ ...quote('Said.'), url: '../story/1' }) });
  const card = await show('news-quote-card', { src });
  await turn();
  const copied = new Promise<string>((resolve) => {
    card.addEventListener('news-share', ({ text }) => {
      resolve(text);
    });
  });
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  press('Copy link');
  const address = new URL('../story/1', new URL(src, location.href)).href;
  expect((await copied).startsWith(`${address}#`)).toBe(true);
  expect(one(card, 'blockquote').getAttribute('cite')).toBe(address);
});

it('a language that is set anywhere around an element is followed', async () => {
  const section = await mount<HTMLElement>(
    '<section><div><news-event-timeline></news-event-timeline></div></section>',
  );
  const timeline = section.querySelector('news-event-timeline');
  if (!timeline) throw new Error('Not in the page.');
  timeline.article = { name: 'Rain' };
  await settle();
  section.dir = 'rtl';
  await turn();
  expect(one(timeline, '[part=root]').dir).toBe('rtl');
});

describe('a plain list', () => {
  it.each([
    [
      'a time without a date of its own',
      '<li><time datetime="">20 October 2025</time> Rain',
      '“20 October 2025” Date not given Rain',
    ],
    ['what is hidden', '<li hidden>Draft<li>Rain', 'Date not given Rain'],
    ['what was struck out', '<li><del>Snow</del> <ins>Rain</ins>', 'Date not given Rain'],
    ['code', '<li><style>.a{}</style><script type="x">1</script>Rain', 'Date not given Rain'],
    ['a list inside', '<li>Rain<ol><li>Snow</li></ol>', 'Date not given Rain'],
  ])('is read without %s', async (_, items, words) => {
    const timeline = await mount(`<news-event-timeline><ol>${items}</ol></news-event-timeline>`);
    expect(shownText(one(timeline, 'ol'))).toBe(words);
  });
});
