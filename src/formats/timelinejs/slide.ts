/**
 * The slides of TimelineJS, of either version: what version 3 keeps in `text` and `media`, version 2 has
 * on the slide itself and in `asset`.
 */
import type { NewsEvent } from '../../data/event.js';
import type { Found } from '../source/found.js';
import { readHtmlField, readPlainField } from '../source/html-field.js';
import { readHtml } from '../source/html-text.js';
import { readSlideDate, restatesDate } from './slide-date.js';
import { readMedia, type SlideMedia } from './slide-media.js';

/** The words of a slide, as plain text. */
export interface SlideText {
  readonly headline?: string | undefined;
  readonly text?: string | undefined;
}

/** The headline and the text of a slide; both are HTML by their format. */
export function readSlideText(slide: Found): SlideText {
  const words = slide.at('text');
  const [headline, text] = words.isObject
    ? [words.at('headline'), words.at('text')]
    : [slide.at('headline'), words];
  return { headline: readHtmlField(headline), text: readHtmlField(text) };
}

/** An event that a slide or an era tells of, and its quotation, if it has one. */
export interface SlideEvent {
  readonly event: NewsEvent;
  readonly quote?: SlideMedia['quote'];
}

/**
 * The event of a slide. Without a headline the first sentence of its text is its name, or else what its
 * media is called; without any words it is left out, as `missing`.
 */
export function readSlide(slide: Found): SlideEvent | undefined {
  const { headline, text } = readSlideText(slide);
  const media = slide.at('media', 'asset');
  const { image, quote, url, words } = readMedia(media);
  const sentence = headline === undefined && text ? firstSentence(text) : undefined;
  const name = headline ?? sentence ?? words ?? quote?.context;
  if (!name) {
    slide.note('missing');
    return undefined;
  }
  const isCaptionShown = image !== undefined || quote !== undefined || name === words;
  for (const part of [
    ...(isCaptionShown ? [] : [media.at('caption')]),
    slide.at('group', 'tag', 'tags'),
    slide.at('background').at('url'),
  ])
    if (part.isGiven) part.note('left-out');
  const [start, end] = [slide.at('start_date', 'startDate'), slide.at('end_date', 'endDate')];
  const when = readSlideDate(start, end);
  return {
    quote,
    event: {
      id: slide.at('unique_id').text(),
      name,
      description: text?.slice(sentence?.length ?? 0).trim(),
      date: when.date,
      dateText: readDisplayDate(slide, start, end, when.date) ?? when.words,
      location: readPlainField(slide.at('location').at('name')),
      url,
      image,
    },
  };
}

/** The author's own words for the date, where they say more than the date does. */
function readDisplayDate(
  slide: Found,
  start: Found,
  end: Found,
  date: string | undefined,
): string | undefined {
  const read = (field: Found): string =>
    readHtml(field.at('display_date', 'display_text').text() ?? '').paragraphs.join(' ');
  const ends = [read(start), read(end)].filter((words) => words !== '');
  const words = read(slide) || ends.join(' – ');
  return words && !(date && restatesDate(words, date)) ? words : undefined;
}

/** A sentence that ends after a word: "U.S." and "J. P." do not end one. The whole where none is short. */
function firstSentence(text: string): string {
  return /^.*?\p{L}{3}[.!?…](?=\s)/su.exec(text.slice(0, 400))?.[0] ?? text;
}
