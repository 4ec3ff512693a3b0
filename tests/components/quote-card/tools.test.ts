// Proves: src/shared/copy-controller.ts, src/shared/copy-text.ts
/** Tools of a quote: copy text, copy link, open the source. */
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { Quote } from '../../../src/data.js';
import type { NewsShareEvent } from '../../../src/index.js';
import { inside, one, show } from '../../helpers/mount.js';
import { addressOf, press } from '../../helpers/press.js';
import { shownText } from '../../helpers/shown-text.js';

const FULL: Quote = {
  text: 'The sea does not read instructions.',
  speaker: { name: 'Noga Ashdolin', jobTitle: 'Harbour pilot' },
  saidTo: 'Meridel Courier',
  date: '2025-10-16',
  url: 'https://courier.example/light#top',
};
const LINK = 'https://courier.example/light#:~:text=The%20sea%20does%20not%20read%20instructions.';

const announced = (card: Element) => one(card, '[role=status]').textContent.trim();

let clipboard: Mock<(text: string) => Promise<void>>;
let shared: [action: string, text: string][];
const listener = ({ action, text }: NewsShareEvent) => shared.push([action, text]);

beforeEach(() => {
  shared = [];
  clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  document.body.addEventListener('news-share', listener);
});
afterEach(() => {
  document.body.removeEventListener('news-share', listener);
  vi.useRealTimers();
});

describe('copy text', () => {
  it('takes the words with their whole attribution and the link', async () => {
    const card = await show('news-quote-card', { article: FULL });
    press('Copy text');
    await vi.waitFor(() => {
      expect(announced(card)).toBe('Copied');
    });
    const text =
      '“The sea does not read instructions.”\n' +
      '— Noga Ashdolin, Harbour pilot · On the record, to Meridel Courier · Said 16 Oct 2025\n' +
      LINK;
    expect(clipboard.mock.calls).toEqual([[text]]);
    expect(shared).toEqual([['copy-text', text]]);
  });

  it('says that a source is anonymous, and never more', async () => {
    const card = await show('news-quote-card', {
      article: { ...FULL, speaker: { description: 'a harbour official', anonymous: true } },
    });
    press('Copy text');
    await vi.waitFor(() => {
      expect(announced(card)).toBe('Copied');
    });
    expect(clipboard.mock.calls[0]?.[0]).toContain('— A harbour official · Anonymous, to Meridel');
  });

  it.each([
    ['partial', 'It was “a matter of frost”.', 'It was “a matter of frost”.'],
    ['paraphrase', 'It had been cold.', 'It had been cold.'],
  ] as const)('puts no marks around what is %s', async (kind, text, copied) => {
    await show('news-quote-card', { article: { ...FULL, kind, text } });
    press('Copy text');
    expect(clipboard.mock.calls[0]?.[0].split('\n')[0]).toBe(copied);
  });

  it('has no characters that only a screen needs', async () => {
    const article = { ...FULL, text: 'The Lavrov–Rubio meeting' };
    const card = await show('news-quote-card', { article });
    expect(one(card, 'blockquote').textContent).toContain('Lavrov–\u2060Rubio');
    press('Copy text');
    expect(clipboard.mock.calls[0]?.[0]).toContain('“The Lavrov–Rubio meeting”');
    expect(clipboard.mock.calls[0]?.[0]).not.toMatch(/[\u2060\u00a0]/);
  });
});

describe('copy link', () => {
  it.each([
    ['the quote’s own page', FULL, LINK],
    [
      'the article',
      { headline: 'A', url: 'https://courier.example/a', quotes: [{ ...FULL, url: undefined }] },
      LINK.replace('/light', '/a'),
    ],
  ])('leads to the words in %s', async (_, article, link) => {
    await show('news-quote-card', { article });
    press('Copy link');
    await vi.waitFor(() => {
      expect(shared).toEqual([['copy-link', link]]);
    });
    expect(clipboard.mock.calls).toEqual([[link]]);
  });

  it('leads to the page where nothing else is known', async () => {
    await show('news-quote-card', { article: { text: 'Said.', speaker: 'Ada' } });
    press('Copy link');
    const [page_ = ''] = location.href.split('#');
    expect(clipboard.mock.calls).toEqual([[`${page_}#:~:text=Said.`]]);
  });

  it('names what is verbatim in a carrying sentence', async () => {
    await show('news-quote-card', {
      article: { ...FULL, kind: 'partial', text: 'It was “frost”.' },
    });
    press('Copy link');
    expect(clipboard.mock.calls[0]?.[0]).toMatch(/#:~:text=frost$/);
  });
});

describe('the answer', () => {
  it('takes the place of the label, is announced, and goes after two seconds', async () => {
    vi.useFakeTimers();
    const card = await show('news-quote-card', { article: FULL });
    expect(announced(card)).toBe('');
    press('Copy text');
    await vi.advanceTimersByTimeAsync(0);
    await card.updateComplete;
    expect(announced(card)).toBe('Copied');
    expect(inside(card, 'button').map(shownText)).toEqual(['Copied', 'Copy link']);
    await vi.advanceTimersByTimeAsync(1900);
    expect(announced(card)).toBe('Copied');
    await vi.advanceTimersByTimeAsync(200);
    await card.updateComplete;
    expect(announced(card)).toBe('');
    expect(inside(card, 'button').map(shownText)).toEqual(['Copy text', 'Copy link']);
  });

  it('stays its two seconds when the reader copies again', async () => {
    vi.useFakeTimers();
    const card = await show('news-quote-card', { article: FULL });
    press('Copy text');
    await vi.advanceTimersByTimeAsync(1500);
    press('Copy link');
    await vi.advanceTimersByTimeAsync(1500);
    expect(inside(card, 'button').map(shownText)).toEqual(['Copy text', 'Copied']);
  });

  it('is given where the Clipboard API is shut, by way of a selection', async () => {
    clipboard.mockRejectedValue(new DOMException('Blocked', 'NotAllowedError'));
    let selected = '';
    const command = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      selected = document.getSelection()?.toString() ?? '';
      return true;
    });
    const card = await show('news-quote-card', { article: FULL });
    inside(card, 'button')[1]?.focus();
    press('Copy link');
    await vi.waitFor(() => {
      expect(announced(card)).toBe('Copied');
    });
    expect(command).toHaveBeenCalledWith('copy');
    expect(selected).toBe(LINK);
    expect(shared).toEqual([['copy-link', LINK]]);
    expect(inside(card, 'textarea')).toEqual([]);
    expect(shownText(card.shadowRoot?.activeElement ?? card)).toBe('Copied');
  });

  it.each([
    () => false,
    () => {
      throw new Error('No');
    },
  ])('is honest where nothing was copied', async (outcome) => {
    clipboard.mockRejectedValue(new DOMException('Blocked', 'NotAllowedError'));
    vi.spyOn(document, 'execCommand').mockImplementation(outcome);
    const card = await show('news-quote-card', { article: FULL });
    press('Copy text');
    await vi.waitFor(() => {
      expect(announced(card)).toBe('Not copied');
    });
    expect(shared).toEqual([]);
  });
});

describe('the source', () => {
  it('is a link in words', async () => {
    await show('news-quote-card', {
      article: { ...FULL, archivedAt: 'https://archive.example/1' },
    });
    expect(addressOf('Source')).toBe(FULL.url);
    expect(addressOf('Archived')).toBe('https://archive.example/1');
  });

  it('starts at the page where it is relative', async () => {
    await show('news-quote-card', { article: { ...FULL, url: '/light' } });
    expect(addressOf('Source')).toBe(new URL('/light', location.href).href);
  });
});
