// Proves: src/shared/parts/link.ts
/** Links: where they lead, and that nothing else of the data becomes an attribute. */
import { describe, expect, it } from 'vitest';
import { inside, show, TAGS } from '../helpers/mount.js';
import { samples } from '../helpers/samples.js';

describe.each(TAGS)('<%s>', (tag) => {
  it.each([...samples])(
    'opens links where the reader wants, in words that name no host: %s [U4 D24]',
    async (_, article) => {
      const element = await show(tag, { article });
      for (const link of inside(element, 'a')) {
        expect(link.getAttributeNames().sort()).toEqual(['class', 'href', 'part']);
        expect(link.textContent).not.toMatch(/https?:|www\.|\.example/);
      }
      expect(inside(element, '[target], [ping], [download], base, form, area')).toEqual([]);
    },
  );

  it('takes no id from the data [D15]', async () => {
    const quote = { id: 'same', text: 'Said.', speaker: 'Ada Quillfeather' };
    const event = { id: 'same', name: 'Rain', date: '2025-10-16' };
    const statement = { id: 'same', speaker: 'Ada Quillfeather', quote: 'same' };
    const dispute = { id: 'same', topic: 'On the rain', statements: [statement, statement] };
    const element = await show(tag, {
      article: {
        headline: 'Rain',
        quotes: [quote, { ...quote, text: 'Said again.' }],
        events: [event, event],
        disputes: [dispute, dispute],
      },
    });
    expect(inside(element, '[id], [name], [for], [aria-labelledby], [popover]')).toEqual([]);
    expect(element.issues.map(({ code }) => code)).toContain('duplicate-id');
    if (tag === 'news-summary') {
      expect(inside(element, 'news-quote-card')).toHaveLength(2);
      expect(inside(element, '[part=event]')).toHaveLength(2);
      expect(inside(element, 'news-statement-denial')).toHaveLength(2);
    }
  });
});
