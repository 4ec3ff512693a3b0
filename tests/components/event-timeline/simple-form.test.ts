// Proves: src/components/event-timeline/read-event-list.ts
/** The simple form of a timeline: a list between the tags, which is also what shows before the script. */
import { describe, expect, it } from 'vitest';
import { inside, mount, one, settle, turn } from '../../helpers/mount.js';
import { expectInOrder } from '../../helpers/in-order.js';
import { shownText } from '../../helpers/shown-text.js';

const mountList = (items: string, attributes = '') =>
  mount(`<news-event-timeline ${attributes}><ol>${items}</ol></news-event-timeline>`);

const LIST = `
  <li data-status="postponed"><time datetime="2025-10-23">this Thursday</time> The ministers meet</li>
  <li><time datetime="2025-10-16">16 October</time>: The presidents talk</li>
  <li data-status="in-doubt"><time datetime="2025-10-27/2025-11-02">next week</time> – A summit</li>
  <li>The ministers talk again</li>`;

describe('a list between the tags', () => {
  it('is read, put in order, and told like any other data', async () => {
    const timeline = await mountList(LIST, 'asof="2025-10-21"');
    expect(timeline.issues).toEqual([]);
    expectInOrder(shownText(timeline), [
      '16 Oct 2025 Thursday',
      'The presidents talk',
      'As of 21 Oct 2025',
      '23 Oct 2025 Reported as “this Thursday”',
      'Postponed',
      'The ministers meet',
      '“next week” Week of 27 Oct 2025',
      'In doubt',
      'A summit',
      'Date not given',
      'The ministers talk again',
    ]);
    expect(shownText(timeline)).not.toMatch(/“16 October”|[:–] ?The presidents/);
  });

  it('is read again when it changes', async () => {
    const timeline = await mountList('<li><time>2024</time> One</li>');
    const list = timeline.querySelector('ol');
    list?.insertAdjacentHTML('beforeend', '<li><time>2025</time> Two</li>');
    await turn();
    expect(shownText(timeline)).toContain('2025 Two');
    list?.querySelector('li')?.replaceChildren('Nothing dated');
    await turn();
    expect(shownText(timeline)).not.toContain('One');
    list?.remove();
    await settle();
    await turn();
    expect(shownText(timeline)).toBe('');
  });

  it.each([
    ['<time datetime="2025-10">October</time> A', 'Oct 2025', '2025-10'],
    ['<time>2025-10-16</time> A', '16 Oct 2025', '2025-10-16'],
    [
      '<time datetime="2025-10-16T14:30Z">16 October</time> A',
      '16 Oct 2025, 14:30 UTC',
      '2025-10-16T14:30Z',
    ],
    ['<p><time datetime="2025">last year</time></p><p>A</p>', '“last year” 2025', '2025'],
  ])('keeps the precision of its dates: %s', async (item, words, dateTime) => {
    const timeline = await mountList(`<li>${item}</li>`);
    expect(shownText(timeline)).toContain(words);
    expect(one(timeline, 'time').getAttribute('datetime')).toBe(dateTime);
  });

  it('keeps its links', async () => {
    const timeline = await mountList(
      '<li><time>2025</time> <a href="https://courier.example/1">A</a></li>',
    );
    expect(one(timeline, '[part=title] a').getAttribute('href')).toBe('https://courier.example/1');
  });

  it('takes markup for the words in it', async () => {
    const timeline = await mountList(
      '<li><time>2025</time> The <em>Anselma</em>  runs\naground</li>',
    );
    expect(shownText(one(timeline, '[part=title]'))).toBe('The Anselma runs aground');
    expect(inside(timeline, 'em')).toEqual([]);
  });

  it('with faults shows the rest, and tells', async () => {
    const timeline = await mountList(
      '<li data-status="suspended"><time datetime="soon">soon</time> A</li><li></li><li><time>2025</time></li>',
    );
    expect(timeline.issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'date /0/date',
      'unknown-value /0/status',
    ]);
    expect(inside(timeline, '[part=event]')).toHaveLength(1);
    expect(shownText(timeline)).toContain('suspended');
  });

  it.each(['<dl><dt>A</dt></dl>', '<ol></ol>', '<div><ol><li>A</li></ol></div>', '<p>A</p>'])(
    'has to be a list: %s stays as it is',
    async (content) => {
      const timeline = await mount(`<news-event-timeline>${content}</news-event-timeline>`);
      expect(inside(timeline, '[part=event]')).toEqual([]);
      expect(timeline.issues).toEqual([]);
    },
  );
});
