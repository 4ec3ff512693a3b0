/**
 * Reads slides of TimelineJS 3 and 2. Version 3 has `text` and `media`; version 2 has text on the slide itself
 * and media in `asset`.
 */
import type { NewsEvent } from '../../data/event.js';
import type { Found } from '../source/found.js';
import { readHtmlField, readPlainField } from '../source/html-field.js';
import { readHtml } from '../source/html-text.js';
import { readSlideDate, restatesDate } from './slide-date.js';
import { readMedia, type SlideMedia } from './slide-media.js';

/** Text of a slide, as plain text. */
export interface SlideText {
  readonly headline?: string | undefined;
  readonly text?: string | undefined;
}

/** Reads the headline and the text of a slide. Both are HTML. */
export function readSlideText(slide: Found): SlideText {
  const words = slide.at('text');
  const [headline, text] = words.isObject
    ? [words.at('headline'), words.at('text')]
    : [slide.at('headline'), words];
  return { headline: readHtmlField(headline), text: readHtmlField(text) };
}

/** Event of a slide or an era, with its quotation. */
export interface SlideEvent {
  readonly event: NewsEvent;
  readonly quote?: SlideMedia['quote'];
}

/**
 * Converts a slide to an event. Without a headline the name is the first sentence of its text, or the title of
 * its media. A slide without words is left out, as `missing`.
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

/** Returns the author's words for the date, if they add to it. */
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

/** Returns the first sentence, or the whole text if it is long. "U.S." and "J. P." do not end a sentence. */
function firstSentence(text: string): string {
  return /^.*?\p{L}{3}[.!?…](?=\s)/su.exec(text.slice(0, 400))?.[0] ?? text;
}
