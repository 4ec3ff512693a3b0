/** Appearance settings: a field for each such attribute of a block. */
import { choice, field, toggle } from './fields.js';
import { listAt, textAt } from './place.js';
import type { Part } from './part.js';

const { __ } = wp.i18n;

const labels = (): Readonly<Record<string, string>> => ({
  variant: __('Form', 'news-summary-elements'),
  item: __('What is shown', 'news-summary-elements'),
  heading: __('Heading', 'news-summary-elements'),
  asof: __('As of (date)', 'news-summary-elements'),
  order: __('Order', 'news-summary-elements'),
  group: __('Gathered by', 'news-summary-elements'),
  layout: __('Direction', 'news-summary-elements'),
  sections: __('Parts, in this order', 'news-summary-elements'),
  noimages: __('Without pictures', 'news-summary-elements'),
  jsonld: __('Tell search engines as well (JSON-LD)', 'news-summary-elements'),
  headinglevel: __('Level of the heading', 'news-summary-elements'),
  theme: __('Type', 'news-summary-elements'),
  scheme: __('Colours', 'news-summary-elements'),
});

const sectionsHelp = (): string =>
  __(
    'For example: keypoints quotes disputes events. All of them if empty.',
    'news-summary-elements',
  );

/** Author-friendly labels of attribute values. Fallback: the value itself. */
const options = (): Readonly<Record<string, string>> => ({
  pull: __('Large, set apart', 'news-summary-elements'),
  compact: __('Small', 'news-summary-elements'),
  newest: __('Newest first', 'news-summary-elements'),
  day: __('Day', 'news-summary-elements'),
  month: __('Month', 'news-summary-elements'),
  year: __('Year', 'news-summary-elements'),
  horizontal: __('Sideways, where there is room', 'news-summary-elements'),
  editorial: __('With serifs', 'news-summary-elements'),
  light: __('Light', 'news-summary-elements'),
  dark: __('Dark', 'news-summary-elements'),
  auto: __('As the reader’s system asks', 'news-summary-elements'),
});

const byPage = (): string => __('Like the page', 'news-summary-elements');

/** Default of the element, used without the attribute. */
const missing = (): Readonly<Record<string, string>> => ({
  variant: __('Card', 'news-summary-elements'),
  order: __('Oldest first', 'news-summary-elements'),
  group: __('Nothing', 'news-summary-elements'),
  layout: __('Downwards', 'news-summary-elements'),
  headinglevel: '3',
  item: __('The first one', 'news-summary-elements'),
});

interface LooksProps {
  readonly part: Part;
  readonly article: unknown;
  /** Attributes of the block, as registered in WordPress. */
  readonly known: BlockType['attributes'];
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly onChange: (name: string, value: string | boolean) => void;
}

export function looksForm({
  part,
  article,
  known,
  attributes,
  onChange,
}: LooksProps): readonly Child[] {
  return Object.entries(labels())
    .filter(([name]) => Object.hasOwn(known, name))
    .map(([name, label]) => {
      const value = attributes[name];
      const write = (next: string | boolean): void => {
        onChange(name, next);
      };
      if (known[name]?.type === 'boolean') return toggle(label, value === true, write);
      const bound = { label, value: typeof value === 'string' ? value : '', onChange: write };
      const words = (known[name]?.enum ?? []).filter((word) => word !== '');
      if (name === 'item') return itemChoice(bound, part, article);
      if (name === 'sections') return field({ ...bound, help: sectionsHelp() });
      if (words.length === 0) return field(bound);
      const told = options();
      return choice(bound, [
        { value: '', label: missing()[name] ?? byPage() },
        ...words.map((word) => ({ value: word, label: told[word] ?? word })),
      ]);
    });
}

/** Renders a choice of quote, event or dispute by its first words; nothing if there is only one. */
function itemChoice(
  bound: {
    readonly label: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
  },
  part: Part,
  article: unknown,
): Child {
  const all = part === 'all' ? [] : listAt(article, Array.isArray(article) ? [] : [part]);
  const named = all.filter((one) => textAt(one, ['id']) !== '');
  if (all.length < 2 || named.length === 0) return null;
  const first = part === 'events' ? __('All of them', 'news-summary-elements') : missing()['item'];
  return choice(bound, [
    { value: '', label: first ?? '' },
    ...named.map((one) => ({
      value: textAt(one, ['id']),
      label: shorten(textAt(one, ['text']) || textAt(one, ['topic']) || textAt(one, ['name'])),
    })),
  ]);
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
