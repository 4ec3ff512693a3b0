/** What can be chosen of each element's looks: attributes of its manifest. Pure. */
import type { Kind } from './open.js';

export const TAGS = [
  'news-summary',
  'news-quote-card',
  'news-event-timeline',
  'news-statement-denial',
] as const;
export type Tag = (typeof TAGS)[number];

export const isTag = (name: string): name is Tag => TAGS.some((tag) => tag === name);

/** An attribute that is chosen from words; the first of them is what holds without it. */
export interface Choice {
  readonly attribute: string;
  readonly words: readonly string[];
}

const LOOKS: readonly Choice[] = [
  { attribute: 'theme', words: ['', 'editorial'] },
  { attribute: 'scheme', words: ['', 'light', 'dark', 'auto'] },
  { attribute: 'headinglevel', words: ['', '2', '4', '5', '6'] },
];

const PICTURES: Choice = { attribute: 'noimages', words: ['', 'noimages'] };

const OF_TAG: Readonly<Record<Tag, readonly Choice[]>> = {
  'news-summary': [...LOOKS, PICTURES],
  'news-quote-card': [{ attribute: 'variant', words: ['', 'pull', 'compact'] }, ...LOOKS],
  'news-event-timeline': [
    { attribute: 'order', words: ['', 'newest'] },
    { attribute: 'group', words: ['', 'day', 'month', 'year'] },
    { attribute: 'layout', words: ['', 'horizontal'] },
    ...LOOKS,
    PICTURES,
  ],
  'news-statement-denial': LOOKS,
};

export const choicesOf = (tag: Tag): readonly Choice[] => OF_TAG[tag];

/** The element that shows what is edited. */
export function tagFor(kind: Kind): Tag {
  if (kind.startsWith('quote')) return 'news-quote-card';
  if (kind.startsWith('event')) return 'news-event-timeline';
  return kind.startsWith('dispute') ? 'news-statement-denial' : 'news-summary';
}

/** The elements that can show it: of a whole article all, of a part the one made for it. */
export const tagsFor = (kind: Kind): readonly Tag[] =>
  kind === 'document' ? TAGS : [tagFor(kind)];

/** The attributes as they are written, of the settings that this element knows. */
export function attributesOf(
  tag: Tag,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string | true>> {
  const names = ['item', ...choicesOf(tag).map(({ attribute }) => attribute)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = settings[name];
      // An attribute that is either there or not has no value.
      return value ? [[name, value === name || value] as const] : [];
    }),
  );
}
