// Proves: src/components/quote-card/quote-card.styles.ts,
//   src/composites/news-summary/news-summary.styles.ts, src/shared/parts/glyphs.ts
/** Each element with each sample, in every language: nothing breaks, whatever is in the document. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as locales from '../../src/i18n/all.js';
import { findViolations } from '../helpers/axe.js';
import { show, TAGS } from '../helpers/mount.js';
import { samples } from '../helpers/samples.js';
import { shownText } from '../helpers/shown-text.js';

const LANGUAGES = ['en', ...Object.keys(locales)];

/** Text that code writes for missing values, or values that are no text. */
const LEFTOVERS = /undefined|null|NaN|Infinity|\[object|Invalid Date|=>|\bfunction\b/;

describe.each(TAGS)('<%s>', (tag) => {
  describe.each([...samples])('with %s.json', (name, article) => {
    it.each(LANGUAGES)('renders in “%s” without a trace of code', async (lang) => {
      const element = await show(tag, { article, lang });
      const text = shownText(element);
      expect(text).not.toBe('');
      expect(text).not.toMatch(LEFTOVERS);
      expect(element.issues).toEqual([]);
      const root = element.shadowRoot?.querySelector('[part=root]');
      expect(root?.getAttribute('lang')).toBe(lang);
    });

    it('fits into 280 pixels', async () => {
      const element = await show(tag, { article }, 280);
      const column = element.parentElement;
      column?.style.setProperty('overflow', 'auto');
      expect(column?.scrollWidth).toBeLessThanOrEqual(280);
    });
  });
});

describe('axe finds nothing wrong', () => {
  const LANGUAGE_OF: Readonly<Record<string, string>> = { arabic: 'ar', russian: 'ru' };

  beforeEach(() => {
    document.title = 'News';
  });

  it.each(
    TAGS.flatMap((tag) => [...samples].map(([name, article]) => [tag, name, article] as const)),
  )('in <%s> with %s.json', async (tag, name, article) => {
    const lang = LANGUAGE_OF[name] ?? 'en';
    const element = await show(tag, { article, lang });
    expect(await findViolations(element)).toEqual([]);
  });

  it('in a summary in a dark scheme', async () => {
    const element = await show('news-summary', {
      article: samples.get('five-answers'),
      scheme: 'dark',
    });
    expect(await findViolations(element)).toEqual([]);
  });
});
