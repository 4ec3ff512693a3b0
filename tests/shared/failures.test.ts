// Proves: src/shared/report.ts, src/shared/parts/state.ts
/** Messages for readers and authors if a document fails to load, or is none. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ar } from '../../src/i18n/locales/ar.js';
import { en } from '../../src/i18n/locales/en.js';
import { ru } from '../../src/i18n/locales/ru.js';
import type { Article, NewsErrorEvent, NewsQuoteCardElement } from '../../src/index.js';
import { mount, one, settle, show, turn } from '../helpers/mount.js';
import { type Answer, json, later, mockNetwork, newAddress } from '../helpers/network.js';
import { addressOf, press } from '../helpers/press.js';
import { shownText } from '../helpers/shown-text.js';

const quote = (text: string) => ({ text, speaker: 'Ada Quillfeather' });
const wordsOf = (card: Element) => shownText(one(card, 'blockquote'));

/** A body over the limit, in parts. */
function endless(): Response {
  const part = new TextEncoder().encode(' '.repeat(1_000_000));
  return new Response(
    new ReadableStream({
      pull: (stream) => {
        stream.enqueue(part);
      },
    }),
  );
}

const FAILURES: readonly [string, string, Answer | undefined][] = [
  ['is not there', 'not-found', new Response('', { status: 404 })],
  ['is gone', 'not-found', new Response('', { status: 410 })],
  ['is refused', 'http', new Response('', { status: 403 })],
  ['breaks the server', 'http', new Response('', { status: 503 })],
  ['is not reachable', 'network', undefined],
  ['is a web page', 'type', new Response('<p>', { headers: { 'content-type': 'text/html' } })],
  ['has no content', 'empty', new Response(null, { status: 204 })],
  ['is white space', 'empty', new Response(' \n ')],
  ['is not JSON', 'parse', new Response('{"text": "Said.')],
  ['is a number', 'shape', new Response('42')],
  ['is an empty list', 'shape', new Response('[]')],
  ['is too large', 'too-large', endless],
];

/** Responses can be read once. */
const copy = (answer: Answer): Answer =>
  answer instanceof Response ? () => answer.clone() : answer;

const network = (src: string, answer: Answer | undefined) =>
  mockNetwork(answer ? { [src]: copy(answer) } : {});

describe.each(FAILURES)('an address that %s', (_, code, answer) => {
  it('keeps the author’s content, and tells once', async () => {
    const src = newAddress();
    network(src, answer);
    const card = await mount<NewsQuoteCardElement>('<news-quote-card>Fallback</news-quote-card>');
    const told: NewsErrorEvent[] = [];
    card.addEventListener('news-error', (event) => told.push(event));
    card.addEventListener('news-load', () => expect.unreachable('news-load'));
    card.src = src;
    await vi.waitFor(() => {
      expect(told).toHaveLength(1);
    });
    await turn();
    expect(shownText(card)).toBe('Fallback');
    expect(told.map(({ issues, bubbles }) => [issues.map((issue) => issue.code), bubbles])).toEqual(
      [[[code], false]],
    );
    expect(card.issues).toEqual(told[0]?.issues);
  });

  it('says so where the author left nothing, with a way out', async () => {
    const src = newAddress();
    network(src, answer);
    const card = await show('news-quote-card', { src });
    await vi.waitFor(() => {
      expect(shownText(card)).toBe('This could not be loaded. Try again');
    });
    mockNetwork({ [src]: json(quote('Said.')) });
    press('Try again');
    await vi.waitFor(() => {
      expect(wordsOf(card)).toBe('“Said.”');
    });
    expect(card.issues).toEqual([]);
  });

  it('after a good one keeps what was shown', async () => {
    const [good, bad] = [newAddress(), newAddress()];
    mockNetwork({ [good]: json(quote('Said.')), ...(answer && { [bad]: copy(answer) }) });
    const card = await show('news-quote-card', { src: good });
    await turn();
    card.src = bad;
    await vi.waitFor(() => {
      expect(card.issues.map((issue) => issue.code)).toEqual([code]);
    });
    await settle();
    expect(wordsOf(card)).toBe('“Said.”');
  });
});

describe('an address that does not answer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is given up after fifteen seconds', async () => {
    const src = newAddress();
    let signal: AbortSignal | null | undefined;
    vi.spyOn(window, 'fetch').mockImplementation(
      (_, options) =>
        new Promise((_resolve, reject) => {
          signal = options?.signal;
          signal?.addEventListener('abort', () => {
            reject(new DOMException('Aborted', 'AbortError'));
          });
        }),
    );
    vi.useFakeTimers();
    const card = await show('news-quote-card', { src });
    await vi.advanceTimersByTimeAsync(14_900);
    expect(shownText(card)).toBe('Loading…');
    await vi.advanceTimersByTimeAsync(200);
    await card.updateComplete;
    expect(signal?.aborted).toBe(true);
    expect(card.issues.map(({ code }) => code)).toEqual(['timeout']);
    expect(shownText(card)).toBe('This could not be loaded. Try again');
  });

  it.each<[given: unknown, time: number]>([
    ['2000', 2000],
    [1, 1],
    [60_000, 15_000],
    [0, 15_000],
    [-5, 15_000],
    ['soon', 15_000],
    [{}, 15_000],
  ])(
    'is given up after the time an author gives, which can only be shorter: %o [N6]',
    async (timeout, time) => {
      const src = newAddress();
      mockNetwork({ [src]: later().answer });
      vi.useFakeTimers();
      const card = await show('news-quote-card', { src, timeout: timeout as number });
      await vi.advanceTimersByTimeAsync(time - 1);
      expect(card.issues).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      await card.updateComplete;
      expect(card.issues.map(({ code }) => code)).toEqual(['timeout']);
    },
  );
});

describe('what is said of it', () => {
  it.each([en, ru, ar])('is said in “$language”', async ({ language, failed, tryAgain }) => {
    const src = newAddress();
    mockNetwork({});
    const card = await show('news-quote-card', { src, lang: language });
    await turn();
    expect(shownText(card)).toBe(`${failed} ${tryAgain}`);
  });

  it('goes while the next try is on its way', async () => {
    const src = newAddress();
    mockNetwork({});
    const card = await show('news-quote-card', { src });
    await turn();
    mockNetwork({ [src]: later().answer });
    press('Try again');
    await turn();
    expect(shownText(card)).toBe('Loading…');
  });
});

describe('a document without what an element shows', () => {
  it.each([
    ['news-quote-card', 'No quotes in this article.'],
    ['news-event-timeline', 'No dated events in this article.'],
    ['news-statement-denial', 'No disputes in this article.'],
  ] as const)('<%s> says so in a line, with the article as a way out', async (tag, words) => {
    const url = 'https://meridel-courier.example/ferry';
    const element = await show(tag, { article: { headline: 'A ferry', url } });
    expect(shownText(element)).toBe(`${words} Read the article`);
    expect(addressOf('Read the article')).toBe(url);
    expect(element.issues).toEqual([]);
  });

  it.each(['news-quote-card', 'news-event-timeline', 'news-statement-denial'] as const)(
    '<%s> says of an id only that it is not there, as other parts are',
    async (tag) => {
      const article: Article = {
        headline: 'A ferry',
        quotes: [{ text: 'It sails.', speaker: 'A pilot' }],
        events: [{ name: 'It sails', date: '2025-10-16' }],
        disputes: [
          {
            topic: 'Whether it sails',
            statements: [
              { speaker: 'A pilot', text: 'It sails.' },
              { speaker: 'A sailor', text: 'It does not.', stance: 'denies' },
            ],
          },
        ],
      };
      const element = await show(tag, { article, item: 'nowhere' });
      expect(shownText(element)).toBe('This part is not in the article.');
      expect(element.issues.map(({ code }) => code)).toContain('reference');
    },
  );

  it.each(['news-quote-card', 'news-event-timeline', 'news-statement-denial'])(
    '<%s> leaves the author’s content',
    async (tag) => {
      const element = await mount(`<${tag}>Fallback</${tag}>`, {
        article: { headline: 'A ferry' },
      });
      expect(shownText(element)).toBe('Fallback');
    },
  );
});
