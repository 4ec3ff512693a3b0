/**
 * Groups items: single items, lists, packages, and responses of services.
 */
import type { Found } from '../source/found.js';
import { readHeadline } from './wordings.js';

/** Names of the list of items in responses of services. */
const CONTAINERS = ['newsItems', 'items', 'item', '_items'] as const;

/** Items that make one document. */
export interface Package {
  /** Main item of the document. Missing if there are only events. */
  readonly article?: Found | undefined;
  readonly events: readonly Found[];
  readonly pictures: readonly Found[];
}

/** Kind of an item. Unknown types are articles. */
type Kind = 'article' | 'event' | 'picture' | 'media';

const typeOf = (item: Found): string => item.at('type').text()?.toLowerCase() ?? '';

/** True for a picture or a graphic. */
export const isPicture = (item: Found): boolean => /^(picture|graphic|photo)$/.test(typeOf(item));

function kindOf(item: Found): Kind {
  const type = typeOf(item);
  if (isPicture(item)) return 'picture';
  // Type `event` is new in 3.1. Examples of 3.0 have no type.
  if (type === 'event' || (!type && item.at('eventDetails', 'eventdetails').isGiven))
    return 'event';
  return /^(audio|video|planning)$/.test(type) ? 'media' : 'article';
}

/**
 * Divides items into article, events and pictures. A list with a single article is a package: its events and
 * pictures belong to the article. A list with several articles does not say so: only the first article and its
 * associated items are used. All other items are noted as `left-out`. So are withheld, cancelled and draft
 * items, at their `pubStatus`: they are not for publication (ninjs 3.1, `pubStatus`).
 */
export function readPackage(root: Found): Package {
  const items = topItems(root).filter(isPublished);
  const isOf =
    (kind: Kind) =>
    (item: Found): boolean =>
      kindOf(item) === kind;
  const articles = items.filter(isOf('article'));
  const main =
    articles[0] ??
    items.find(isOf('media')) ??
    (items.some(isOf('event')) ? undefined : items.find(isOf('picture')));
  const members = main ? membersOf(main).filter(isPublished) : [];
  const isPackage = articles.length < 2;
  // A package without a headline: the article in it is the main item.
  const inner = main && !readHeadline(main) ? members.find(isOf('article')) : undefined;
  const article = inner ?? main;
  const others = [...members, ...(isPackage ? items : [])].filter((item) => item !== article);
  const events = others.filter(isOf('event'));
  const pictures = others.filter(isOf('picture'));
  const kept = new Set([main, article, ...events, ...pictures]);
  for (const item of [...items, ...members]) if (!kept.has(item)) item.note('left-out');
  return { article, events, pictures: article && isPicture(article) ? [article] : pictures };
}

function isPublished(item: Found): boolean {
  const status = item.at('pubStatus', 'pubstatus');
  const isUsable = (status.text() ?? 'usable').toLowerCase() === 'usable';
  if (!isUsable) status.note('left-out');
  return isUsable;
}

/** Unwraps items from the response of a service. */
function topItems(root: Found): readonly Found[] {
  if (root.at('uri').isGiven) return [root];
  const inner = root.at(...CONTAINERS, 'data');
  return inner.isObject ? topItems(inner) : membersIn(inner.isGiven ? inner : root);
}

/** Returns associated items, and the items of a package. */
const membersOf = (item: Found): readonly Found[] => [
  ...membersIn(item.at('associations')),
  ...membersIn(item.at('items')),
];

/** Returns items of a list, or of an object by name (1.x). */
export function membersIn(found: Found): readonly Found[] {
  const isOne = found.at('uri', 'href').text() !== undefined;
  const members =
    found.isObject && !isOne ? found.names.map((name) => found.at(name)) : found.items();
  return members.filter((member) => member.isObject);
}
