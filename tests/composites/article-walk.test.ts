/** The article of this project's name, walked through as a screen reader is given it. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectInOrder } from '../helpers/in-order.js';
import { inside, mount, settle } from '../helpers/mount.js';
import { findAll, type Heard, heardText, listen, namesOf } from '../helpers/reading.js';
import { sampleAddress } from '../helpers/samples.js';

/** Every quotation of the article: who, on which record, and the words between the article's marks. */
const QUOTATIONS = [
  ['A source in the White House', 'Anonymous', 'different expectations regarding a possible end'],
  [
    'Russia’s Ministry of Foreign Affairs',
    'On the record',
    'constructively discussed possible steps to implement the understandings',
  ],
  [
    'A White House insider',
    'Anonymous, to CNN',
    'not ready to make concessions on the Ukrainian conflict',
  ],
  [
    'A White House insider',
    'Anonymous, to CNN',
    'After the call between Rubio and Lavrov, officials concluded that Russia’s position had not advanced beyond its maximalist stance',
  ],
  ['Sources in the U.S. State Department', 'Anonymous', 'no meaningful change'],
  [
    'Sergey Ryabkov',
    'On the record',
    'it’s impossible to postpone something that was never agreed upon.',
  ],
  [
    'Sergey Ryabkov',
    'On the record',
    'What some Western sources wrote yesterday, we never confirmed. We had no understanding whatsoever regarding the timing or place of such contact',
  ],
  [
    'Sergey Ryabkov',
    'On the record',
    'That is precisely what we are working on. Yesterday’s phone conversation between the minister and the secretary of state was devoted to that',
  ],
] as const;

/** Every voice in a dispute: stance, who, record, the words. */
const VOICES = [
  ['Says', 'A source in the White House', 'Anonymous', 'regarding a possible end'],
  ['Disputes the premise', 'Sergey Ryabkov', 'On the record', 'it’s impossible to postpone'],
  ['Reported', 'Earlier reports', 'News media, outlets not named', 'might meet on Thursday'],
  ['Denies', 'Sergey Ryabkov', 'On the record', 'What some Western sources wrote yesterday'],
  ['Says', 'A White House insider', 'Anonymous, to CNN', 'not ready to make concessions'],
  [
    'Gives own account',
    'Russia’s Ministry of Foreign Affairs',
    'On the record',
    'constructively discussed',
  ],
] as const;

/** The timeline: what is read of each item, in this order. */
const EVENTS = [
  ['16 Oct', 'Call between Presidents Putin and Trump'],
  ['After 16 Oct', 'Happened', 'Trump announces plans for a summit in Budapest', 'Putin supports'],
  ['20 Oct', 'Phone call between Lavrov and Rubio', 'Accounts of what it achieved differ.'],
  ['As of 21 Oct 2025'],
  ['“in the coming days”', 'Possible', 'Another phone call between Lavrov and Rubio'],
  [
    '23 Oct',
    '“this Thursday”',
    'Postponed',
    'Meeting between Lavrov and Rubio',
    'No new date given.',
    'According to a source in the White House',
    'Disputed by Sergey Ryabkov',
  ],
  ['“next week”', 'Week of 27 Oct 2025', 'In doubt', 'Putin–Trump summit in Budapest', 'Budapest'],
];

interface Walk {
  readonly heard: Heard;
  readonly licence: string | undefined;
}

async function walk(width: number): Promise<Walk> {
  const element = await mount(
    `<news-summary src="${sampleAddress('lavrov-rubio')}"></news-summary>`,
    {},
    width,
  );
  await vi.waitFor(() => {
    expect(inside(element, 'img[src]')).toHaveLength(1);
  });
  await settle();
  const licence = page.getByRole('link', { name: 'CC0 1.0' }).element().getAttribute('href');
  const walked = { heard: await listen(), licence: licence ?? undefined };
  document.body.replaceChildren();
  return walked;
}

describe.each([340, 640, 960])('the article, %i pixels wide,', (width) => {
  let heard: Heard;
  let licence: string | undefined;

  beforeAll(async () => {
    ({ heard, licence } = await walk(width));
  });

  const withWords = (role: string): readonly Heard[] =>
    findAll(heard, role).filter((node) => findAll(node, 'blockquote').length === 1);

  it('is read from its headline to its last event', () => {
    expectInOrder(heardText(heard), [
      '21 October 2025',
      'Washington Explains the Delay of the Lavrov–Rubio Meeting',
      'Russia’s deputy foreign minister says it had never been agreed.',
      'As of 21 October 2025. Later developments are not included.',
      'The white, blue and red flag of Russia hanging beside the flag of the United States',
      'Russia and US flags',
      'Photo: flickr.com by U.S. Department of State',
      'CC0 1.0',
      ...QUOTATIONS.flat(),
      'On the reported delay',
      'Lavrov and Rubio spoke by phone on 20 October 2025.',
      'On timing and place',
      'On the 20 October phone call',
      'In order of time, then as in the article.',
      ...EVENTS.flat(),
      'Words inside quotation marks are verbatim.',
    ]);
  });

  it('has the alternative text of its photo, and the licence of it as a link', () => {
    expect(namesOf(heard, 'image')).toEqual([
      'The white, blue and red flag of Russia hanging beside the flag of the United States',
    ]);
    expect(licence).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  });

  it('has its eight quotations word for word, each behind its speaker and the record', () => {
    const figures = withWords('figure');
    expect(figures).toHaveLength(QUOTATIONS.length);
    figures.forEach((figure, i) => {
      const [speaker, record, words] = QUOTATIONS[i] ?? [];
      expectInOrder(heardText(figure), [speaker ?? '', record ?? '', words ?? '']);
      expect(heardText(findAll(figure, 'Figcaption')[0] ?? figure)).not.toContain(words);
    });
  });

  it('names the outlets that were told or that reported', () => {
    const all = withWords('figure').map(heardText);
    expect(all.filter((text) => text.includes('to CNN'))).toHaveLength(2);
    expect(all.filter((text) => text.includes('As reported by RIA Novosti'))).toHaveLength(1);
    expect(all.map((text) => text.includes('Reported 21 Oct 2025'))).toEqual(Array(8).fill(true));
  });

  it('has every voice as an article that says who does what, before the words', () => {
    const voices = findAll(heard, 'article').slice(1);
    expect(voices).toHaveLength(VOICES.length);
    voices.forEach((voice, i) => {
      const [stance = '', speaker = '', record = '', words = ''] = VOICES[i] ?? [];
      expect(voice.name).toMatch(new RegExp(`^${stance}, ${speaker}`));
      expectInOrder(heardText(voice), [stance, speaker, record, words]);
    });
  });

  it('has its events in a named list, each with its date before what happened', () => {
    const list = findAll(heard, 'list').find(({ name }) => name === 'Timeline');
    const items = list?.children.filter(({ role }) => role === 'listitem') ?? [];
    expect(items).toHaveLength(EVENTS.length);
    items.forEach((item, i) => {
      expectInOrder(heardText(item), EVENTS[i] ?? []);
    });
  });

  it('has headings one level apart', () => {
    expect(findAll(heard, 'heading').map(({ level, name }) => [level, name])).toEqual([
      [3, 'Washington Explains the Delay of the Lavrov–Rubio Meeting'],
      [4, 'Key points'],
      [4, 'Key quotes'],
      [4, 'Statement and response'],
      [5, 'On the reported delay'],
      [5, 'On timing and place'],
      [5, 'On the 20 October phone call'],
      [4, 'Timeline'],
    ]);
  });
});
