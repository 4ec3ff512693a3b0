import type { NewsEvent } from '../../../data/event.js';
import type { Image } from '../../../data/image.js';
import { readAddress, webId } from './address.js';
import { Thing, type Value } from './graph.js';
import { readMomentAt } from './moment.js';
import { readPicture } from './picture.js';
import { readParagraphs, readPlainText } from './plain-text.js';
import { readOutlets } from './who.js';

/** Characters of a paragraph that can still be the name of an event. */
const LONGEST_NAME = 200;

/** The first sentence of a paragraph that goes on: up to a mark that ends one, and a new beginning. */
const SENTENCE =
  /^.{20,}?(?:[.!?…]["'»”’)]*(?=\s+["'«“‘(]?[\p{Lu}\p{Lo}\p{N}])|[。！？][」』”]*)/su;

/**
 * The updates of a `LiveBlogPosting` as events, in its order. Whoever wrote an update takes no part in it,
 * and so is left out.
 *
 * @param picture the picture of the live blog, which many systems repeat in each update
 */
export const readUpdates = (liveBlog: Thing, picture: Image | undefined): readonly NewsEvent[] =>
  liveBlog
    .settled('liveBlogUpdate')
    .flatMap((update) => readUpdate(update, liveBlog, picture) ?? []);

function readUpdate(
  update: Value,
  liveBlog: Thing,
  picture: Image | undefined,
): NewsEvent | undefined {
  if (!(update instanceof Thing)) {
    const name = readPlainText(update.found.text() ?? '');
    return name ? { name } : undefined;
  }
  const body = update.literal('articleBody', 'text', 'description');
  const headline = update.text('headline', 'name', 'alternativeHeadline');
  const { name, description } = divide(
    // The headline of the live blog is repeated in each update by some systems.
    headline === liveBlog.text('headline', 'name') ? undefined : headline,
    body ? readParagraphs(body.found) : [],
  );
  if (!name) {
    update.found.note('missing', '');
    return undefined;
  }
  if (update.has('video')) update.place('video').note('left-out', '');
  const image = readPicture(update, 'image');
  return {
    name,
    description: description || undefined,
    date: readMomentAt(update.literal('datePublished', 'dateCreated')?.found),
    reportedBy: readReporter(update, liveBlog),
    url: readAddress(update, 'url') ?? webId(update),
    image: image?.url === picture?.url ? undefined : image,
  };
}

/** A name, and the rest: where an update has no headline, its first paragraph or sentence. */
function divide(
  headline: string | undefined,
  paragraphs: readonly string[],
): { name: string | undefined; description: string } {
  const whole = paragraphs.join(' ');
  if (headline) return { name: headline, description: whole === headline ? '' : whole };
  const [first] = paragraphs;
  if (first === undefined) return { name: undefined, description: '' };
  const name = first.length <= LONGEST_NAME ? first : (SENTENCE.exec(first)?.[0] ?? first);
  return { name, description: whole.slice(name.length).trim() };
}

/** The outlet an update is from, where it is not that of the live blog. */
function readReporter(update: Thing, liveBlog: Thing): NewsEvent['reportedBy'] {
  const own = new Set(readOutlets(liveBlog, 'publisher').map(({ name }) => name));
  return readOutlets(update, 'publisher').find(({ name }) => !own.has(name));
}
