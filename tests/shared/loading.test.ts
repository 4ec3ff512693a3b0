// Proves: src/shared/load-document.ts, src/shared/remember-last.ts
/** Documents that are loaded from `src`: once, in order, and announced as an image announces them. */
import { describe, expect, it, vi } from 'vitest';
import { NewsErrorEvent, NewsLoadEvent, type NewsQuoteCardElement } from '../../src/index.js';
import { mount, one, turn } from '../helpers/mount.js';
import { json, later, mockNetwork, newAddress } from '../helpers/network.js';
import { shownText } from '../helpers/shown-text.js';

const quote = (text: string) => ({ text, speaker: 'Ada Quillfeather' });
const wordsOf = (card: Element) => shownText(one(card, 'blockquote'));

/** A card that keeps what it announces. */
async function listeningCard(src?: string): Promise<[NewsQuoteCardElement, Event[]]> {
  const card = await mount<NewsQuoteCardElement>('<news-quote-card>Fallback</news-quote-card>');
  const told: Event[] = [];
  card.addEventListener('news-load', (event) => told.push(event));
  card.addEventListener('news-error', (event) => told.push(event));
  if (src) card.src = src;
  return [card, told];
}

const typesOf = (events: readonly Event[]) => events.map(({ type }) => type);

describe('a document that comes', () => {
  it('is shown and announced once, with the address it came from', async () => {
    const src = newAddress();
    mockNetwork({ [src]: json(quote('Said.')) });
    const [card, told] = await listeningCard(src);
    await turn();
    expect(wordsOf(card)).toBe('“Said.”');
    expect(typesOf(told)).toEqual(['news-load']);
    const [event] = told;
    expect(event).toBeInstanceOf(NewsLoadEvent);
    expect((event as NewsLoadEvent).address).toBe(new URL(src, location.href).href);
    card.requestUpdate();
    await turn();
    expect(told).toHaveLength(1);
  });

  it('with faults is announced first, then its faults, all at once', async () => {
    const src = newAddress();
    mockNetwork({ [src]: json({ ...quote('Said.'), date: 'some day', mood: 'calm' }) });
    const [card, told] = await listeningCard(src);
    await turn();
    expect(typesOf(told)).toEqual(['news-load', 'news-error']);
    expect(told[1]).toBeInstanceOf(NewsErrorEvent);
    const { issues } = told[1] as NewsErrorEvent;
    expect(issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'date /date',
      'unknown-property /mood',
    ]);
    expect(issues.every(({ message }) => message.length > 10)).toBe(true);
    expect(card.issues).toEqual(issues);
    expect(wordsOf(card)).toBe('“Said.”');
  });

  it('is announced as an image is: the events do not bubble', async () => {
    const src = newAddress();
    mockNetwork({ [src]: json({ ...quote('Said.'), mood: 'calm' }) });
    const [, told] = await listeningCard(src);
    const outside = vi.fn();
    document.body.addEventListener('news-load', outside);
    document.body.addEventListener('news-error', outside);
    await turn();
    expect(told.map(({ bubbles }) => bubbles)).toEqual([false, false]);
    expect(outside).not.toHaveBeenCalled();
  });

  it('has shown its content when it is announced', async () => {
    const src = newAddress();
    mockNetwork({ [src]: json(quote('Said.')) });
    const [card] = await listeningCard();
    const shown: string[] = [];
    card.addEventListener('news-load', () => shown.push(wordsOf(card)));
    card.src = src;
    await turn();
    expect(shown).toEqual(['“Said.”']);
  });
});

describe('requests', () => {
  it('are one for all elements with the same address, and each tells of it', async () => {
    const src = newAddress();
    const network = mockNetwork({ [src]: json(quote('Said.')) });
    const told = vi.fn();
    document.body.addEventListener('news-load', told, { capture: true });
    const card = `<news-quote-card src="${src}"></news-quote-card>`;
    const box = await mount(`<div>${card.repeat(20)}</div>`);
    await turn();
    expect(network).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(20);
    expect(shownText(box).match(/“Said.”/g)).toHaveLength(20);
    box.insertAdjacentHTML('beforeend', card);
    await turn();
    expect(network).toHaveBeenCalledTimes(1);
    document.body.removeEventListener('news-load', told, { capture: true });
  });

  it('carry nobody’s cookies abroad, no headers, and can be given up', async () => {
    const src = newAddress();
    const network = mockNetwork({ [src]: json(quote('Said.')) });
    await listeningCard(src);
    await turn();
    const [address, options = {}] = network.mock.calls[0] ?? [];
    expect(address).toBe(new URL(src, location.href).href);
    expect(options.credentials).toBe('same-origin');
    expect(options.referrerPolicy).toBe('strict-origin-when-cross-origin');
    expect(options.headers).toBeUndefined();
    expect(options.signal).toBeInstanceOf(AbortSignal);
  });

  it('are not made again for the same address', async () => {
    const src = newAddress();
    const network = mockNetwork({ [src]: json(quote('Said.')) });
    const [card, told] = await listeningCard(src);
    await turn();
    card.setAttribute('src', src);
    card.removeAttribute('lang');
    await turn();
    expect(network).toHaveBeenCalledTimes(1);
    expect(told).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/hosts', 'blob:x'])(
    'are never made to %s',
    async (src) => {
      const network = mockNetwork({});
      const [card, told] = await listeningCard(src);
      await turn();
      expect(network).not.toHaveBeenCalled();
      expect(card.issues).toMatchObject([{ code: 'blocked-url', path: '/src' }]);
      expect(typesOf(told)).toEqual(['news-error']);
      expect(shownText(card)).toBe('Fallback');
    },
  );
});

describe('an address that is abandoned', () => {
  it('is not shown, however late it answers', async () => {
    const [slow, quick] = [newAddress(), newAddress()];
    const { answer, send } = later();
    mockNetwork({ [slow]: answer, [quick]: json(quote('Second.')) });
    const [card, told] = await listeningCard(slow);
    await turn();
    card.src = quick;
    await turn();
    send(json(quote('First.')));
    await turn();
    expect(wordsOf(card)).toBe('“Second.”');
    expect(typesOf(told)).toEqual(['news-load']);
    expect((told[0] as NewsLoadEvent).address).toContain(quick);
  });

  it('leaves the fallback where no other takes its place', async () => {
    const src = newAddress();
    const { answer, send } = later();
    mockNetwork({ [src]: answer });
    const [card, told] = await listeningCard(src);
    await turn();
    card.removeAttribute('src');
    card.src = undefined;
    await turn();
    send(json(quote('First.')));
    await turn();
    expect(shownText(card)).toBe('Fallback');
    expect(told).toEqual([]);
  });

  it('and come back to is shown once [N13]', async () => {
    const [a, b] = [newAddress(), newAddress()];
    const network = mockNetwork({ [a]: () => json(quote('A.')), [b]: json(quote('B.')) });
    const [card, told] = await listeningCard();
    for (const src of [a, b, a]) {
      card.src = src;
      await card.updateComplete;
    }
    await turn();
    expect(wordsOf(card)).toBe('“A.”');
    expect(told).toHaveLength(1);
    // The first request for A was given up when B took its place.
    expect(network).toHaveBeenCalledTimes(3);
    expect(network.mock.calls.map(([, options]) => options?.signal?.aborted)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('reload()', () => {
  it('asks again and shows the newer answer', async () => {
    const src = newAddress();
    let edition = 0;
    const network = mockNetwork({ [src]: () => json(quote(`Edition ${++edition}.`)) });
    const [card, told] = await listeningCard(src);
    await turn();
    card.reload();
    await turn();
    expect(wordsOf(card)).toBe('“Edition 2.”');
    expect(network).toHaveBeenCalledTimes(2);
    expect(typesOf(told)).toEqual(['news-load', 'news-load']);
  });

  it('keeps what is shown while it waits', async () => {
    const src = newAddress();
    const { answer, send } = later();
    const answers = [json(quote('First.')), answer];
    mockNetwork({ [src]: () => answers.shift() ?? answer });
    const [card] = await listeningCard(src);
    await turn();
    card.reload();
    await turn();
    expect(wordsOf(card)).toBe('“First.”');
    send(json(quote('Second.')));
    await turn();
    expect(wordsOf(card)).toBe('“Second.”');
  });
});

describe('while a document is on its way', () => {
  it('the author’s content shows', async () => {
    const src = newAddress();
    mockNetwork({ [src]: later().answer });
    const [card] = await listeningCard(src);
    await turn();
    expect(shownText(card)).toBe('Fallback');
  });
});
