import type { NewsEvent } from '../../../data/event.js';
import type { Image } from '../../../data/image.js';
import { readAddress, webId } from './address.js';
import { Thing, type Value } from './graph.js';
import { readMomentAt } from './moment.js';
import { readPicture } from './picture.js';
import { readParagraphs, readPlainText } from './plain-text.js';
import { readOutlets } from './who.js';

/** Maximum length of a paragraph that becomes the name of an event, in characters. */
const LONGEST_NAME = 200;

/** First sentence of a longer paragraph: up to an end mark, if another sentence follows. */
const SENTENCE =
  /^.{20,}?(?:[.!?…]["'»”’)]*(?=\s+["'«“‘(]?[\p{Lu}\p{Lo}\p{N}])|[。！？][」』”]*)/su;

/**
 * Reads the updates of a `LiveBlogPosting` as events, in the same order. Leaves out authors: they take no
 * part in the event.
 *
 * @param picture picture of the live blog; many systems repeat it in each update
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
    // Some systems repeat the headline of the live blog in each update.
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

/** Divides an update into name and description. Without a headline, the first paragraph or sentence is the name. */
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

/** Returns the outlet of an update if the live blog has another. */
function readReporter(update: Thing, liveBlog: Thing): NewsEvent['reportedBy'] {
  const own = new Set(readOutlets(liveBlog, 'publisher').map(({ name }) => name));
  return readOutlets(update, 'publisher').find(({ name }) => !own.has(name));
}
