/**
 * Reads the timelines of TimelineJS 3 and 2 (Knight Lab). Sources: "TimelineJS JSON data format",
 * https://timeline.knightlab.com/docs/json-format.html, and its examples.
 */
import type { NewsEvent } from '../data/event.js';
import { type Conversion, type Format, formatOf, registerFormat } from '../data/format-registry.js';
import { parseForgiving } from './source/lenient-json.js';
import { Found } from './source/found.js';
import type { Quote } from '../data/quote.js';
import { readSlide, readSlideText } from './timelinejs/slide.js';
import { readMedia } from './timelinejs/slide-media.js';

/** JSON that version 2 loads as a script: assigned to a variable, or handed to a function. */
const SCRIPT =
  /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,60}\s*(?:=\s*(\{[^]*\})|\(\s*(\{[^]*\})\s*\))\s*;?\s*$/;

/**
 * A timeline as a document. Slides become events in their order, dated or not; eras, which name a span of
 * time, become events that last as long, after them. The title slide is the headline, the description and
 * the picture. Groups, backgrounds and embeds are left out; a film or a map becomes a link.
 */
function convert(data: unknown): Conversion {
  const root = Found.document(data);
  const old = root.at('timeline');
  const timeline = old.isGiven ? old : root;
  const [title = timeline.at('title')] = old.isGiven ? [old] : timeline.at('title').items();
  const { headline, text } = readSlideText(title);
  const cover = readMedia(title.at('media', 'asset'));
  // The page of a film on the cover is not the address of the timeline.
  if (cover.url) title.at('media', 'asset').note('left-out');

  const events: NewsEvent[] = [];
  const quotes: Quote[] = [];
  const addQuote = (quote: Quote): string => {
    const id = `quote-${quotes.length + 1}`;
    quotes.push({ id, ...quote });
    return id;
  };
  if (cover.quote) addQuote(cover.quote);
  // The welcome page of TimelineJS 3 has all of them as `slides`, and no title.
  const slides = [timeline.at('events', 'date', 'slides'), timeline.at('eras', 'era')];
  for (const slide of slides.flatMap((list) => list.items())) {
    const read = readSlide(slide);
    if (!read) continue;
    events.push(read.quote ? { ...read.event, quotes: [addQuote(read.quote)] } : read.event);
  }
  const { issues } = root;
  if (!headline && events.length === 0) return { issues };
  return {
    document: { headline: headline ?? '', description: text, image: cover.image, events, quotes },
    issues,
  };
}

/** A timeline in what such a script says, or in JSON with a comma too many; nothing else. */
function repair(text: string): unknown {
  const match = SCRIPT.exec(text);
  const data = parseForgiving(match?.[1] ?? match?.[2] ?? text);
  return formatOf(data) === 'timelinejs' ? data : undefined;
}

/** TimelineJS, to be registered by importing this file. */
export const timelineJs: Format = { name: 'timelinejs', convert, repair };

registerFormat(timelineJs);
