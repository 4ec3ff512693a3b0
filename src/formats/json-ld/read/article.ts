import type { NewsSummaryDocument } from '../../../data/document.js';
import { isWebAddress, readAddress, webId } from './address.js';
import { Thing } from './graph.js';
import { CLAIM, CLAIM_REVIEW, NO_REPORTAGE } from './kinds.js';
import { readMoment, readMomentAt } from './moment.js';
import { readPicture } from './picture.js';
import { readPlace } from './event.js';
import { readLanguage } from './quotation.js';
import { readAllWho, readOutlets } from './who.js';

/** Properties of an article that a reader would miss. Properties for machines are not listed. */
const LEFT_OUT = [
  'articleBody',
  'text',
  'reviewBody',
  'mediaAuthenticityCategory',
  'video',
  'audio',
  'comment',
  'associatedMedia',
  'backstory',
  'contributor',
  'editor',
  'coverageStartTime',
  'coverageEndTime',
  'acceptedAnswer',
  'recipeInstructions',
  'step',
];

/** Reads the article itself, without its events, quotes and claims. */
export function readArticle(article: Thing): NewsSummaryDocument {
  // Many systems give the description only on the page of the article.
  const [page] = article
    .things('mainEntityOfPage', 'isPartOf')
    .filter((one) => one.types.has('webpage'));
  if (article.is(NO_REPORTAGE)) {
    article.place('@type').note('left-out', [...article.types].join(', '));
  }
  const isAnnouncement = article.types.has('specialannouncement');
  for (const name of LEFT_OUT) {
    const isShown =
      name === 'reviewBody' ? article.is(CLAIM_REVIEW) : name === 'text' && isAnnouncement;
    if (article.has(name) && !isShown) article.place(name).note('left-out', '');
  }
  const [, second] = article.settled('image');
  second?.found.note('left-out', '');
  const written = article.literal('headline', 'name');
  return {
    ...readTitle(article),
    description:
      article.text('description', 'abstract', ...(isAnnouncement ? ['text'] : [])) ??
      page?.text('description'),
    dateline: readOrigin(article),
    datePublished: readMomentAt(article.literal('datePublished', 'datePosted')?.found),
    dateModified: readMomentAt(article.literal('dateModified')?.found),
    inLanguage: readLanguage(article) ?? (page && readLanguage(page)) ?? written?.language,
    author: some(readAllWho(article, 'author')) ?? some(readAllWho(article, 'creator')),
    publisher: some(readOutlets(article, 'publisher')),
    image: readPicture(article, 'image'),
    correction: some(article.settled('correction').flatMap((value) => readCorrection(value) ?? [])),
  };
}

/** Reads headline, address and language. A document of one event, quotation or claim needs no more. */
export const readTitle = (article: Thing): NewsSummaryDocument => ({
  // A claim must not become a headline.
  headline: article.is(CLAIM)
    ? ''
    : (article.text('headline', 'name', 'alternativeHeadline', 'claimReviewed') ?? ''),
  url: readAddress(article, 'url') ?? readPageAddress(article) ?? webId(article),
  inLanguage: readLanguage(article),
});

/** Returns the address of the article's page. Ignores other values: many systems write `true`. */
function readPageAddress(article: Thing): string | undefined {
  const address = readAddress(article, 'mainEntityOfPage');
  return address && /^(?:https?:)?\/\//i.test(address) ? address : undefined;
}

/** Returns the place where an article was written. Leaves out dates. `contentLocation` is the place of the subject. */
function readOrigin(article: Thing): string | undefined {
  for (const name of ['dateline', 'locationCreated']) {
    const [place] = article.settled(name);
    const words = place instanceof Thing ? readPlace(place) : article.text(name);
    if (words === undefined) continue;
    if (readMoment(words) === undefined) return words;
    article.place(name).note('left-out', words);
  }
  return undefined;
}

type Correction = Readonly<{ text: string; date: string | undefined }>;

/** Reads a correction in words. Leaves out a correction on another page. */
function readCorrection(value: ReturnType<Thing['settled']>[number]): Correction | undefined {
  const isThing = value instanceof Thing;
  const text = isThing ? value.text('text', 'description', 'name') : value.found.text();
  if (text === undefined || isWebAddress(text)) {
    value.found.note('left-out', '');
    return undefined;
  }
  const date = isThing ? value.literal('datePublished', 'dateCreated')?.found : undefined;
  return { text, date: readMomentAt(date) };
}

/** Copies a list. Returns undefined if it is empty. */
const some = <Item>(items: readonly Item[]): Item[] | undefined =>
  items.length > 0 ? [...items] : undefined;
