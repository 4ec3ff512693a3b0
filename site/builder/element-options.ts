/** Looks that can be chosen for each element. Pure. */
import { type ATTRIBUTES, attributesOf, type NewsTag, TAGS } from '../../src/shared/looks.js';
import type { Kind } from './open.js';

export type Tag = NewsTag;

export const isTag = (name: string): name is Tag => TAGS.some((tag) => tag === name);

/** An attribute offered as a list of words. */
export interface Choice {
  readonly attribute: string;
  /** Begins with the empty word, which leaves the attribute out. */
  readonly words: readonly string[];
}

type Table = typeof ATTRIBUTES;
type Named<Attributes> = {
  [Property in keyof Attributes & string]: Attributes[Property] extends {
    role: 'look';
    type: 'word' | 'flag';
  }
    ? readonly [Lowercase<Property>, Attributes[Property]]
    : never;
}[keyof Attributes & string];
type NamedChoice = { [Each in Tag]: Named<Table[Each]> }[Tag];
type Words<Look, Name> = Look extends { words: readonly (infer Word extends string)[] }
  ? Exclude<Word, Look extends { default: infer Default } ? Default : never>
  : Name;

/** Text for every choice: the compiler names a missing one. */
export type ChoiceTexts = {
  readonly [Each in NamedChoice as Each[0]]: Readonly<
    Record<'' | (Words<Each[1], Each[0]> & string), string>
  >;
};

/** Returns the looks of an element that are chosen from a list. */
export const choicesOf = (tag: Tag): readonly Choice[] =>
  attributesOf(tag).flatMap(([attribute, look]) => {
    if (look.role !== 'look') return [];
    if (look.type === 'flag') return [{ attribute, words: ['', attribute] }];
    if (look.type !== 'word') return [];
    return [{ attribute, words: ['', ...look.words.filter((word) => word !== look.default)] }];
  });

/** Returns the default element for a kind of document. */
export function tagFor(kind: Kind): Tag {
  if (kind.startsWith('quote')) return 'news-quote-card';
  if (kind.startsWith('event')) return 'news-event-timeline';
  return kind.startsWith('dispute') ? 'news-statement-denial' : 'news-summary';
}

/** Returns the elements that can show a kind: all for a whole article, one for a part. */
export const tagsFor = (kind: Kind): readonly Tag[] =>
  kind === 'document' ? TAGS : [tagFor(kind)];

/** Returns the attributes of an element in markup. Ignores settings of other elements. */
export function writtenAttributes(
  tag: Tag,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string | true>> {
  const names = ['item', ...choicesOf(tag).map(({ attribute }) => attribute)];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = settings[name];
      // A boolean attribute has no value.
      return value ? [[name, value === name || value] as const] : [];
    }),
  );
}
