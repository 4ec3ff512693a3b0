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

/** JSON that version 2 loads as a script: assigned to a variable, or passed to a function. */
const SCRIPT =
  /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,60}\s*(?:=\s*(\{[^]*\})|\(\s*(\{[^]*\})\s*\))\s*;?\s*$/;

/**
 * Converts a timeline. Slides become events in the same order, then eras become events with an interval.
 * The title slide gives the headline, the description and the picture. Groups, backgrounds and embeds are
 * left out. Films and maps become links.
 */
function convert(data: unknown): Conversion {
  const root = Found.document(data);
  const old = root.at('timeline');
  const timeline = old.isGiven ? old : root;
  const [title = timeline.at('title')] = old.isGiven ? [old] : timeline.at('title').items();
  const { headline, text } = readSlideText(title);
  const cover = readMedia(title.at('media', 'asset'));
  // A film on the title slide links to its own page, not to the timeline.
  if (cover.url) title.at('media', 'asset').note('left-out');

  const events: NewsEvent[] = [];
  const quotes: Quote[] = [];
  const addQuote = (quote: Quote): string => {
    const id = `quote-${quotes.length + 1}`;
    quotes.push({ id, ...quote });
    return id;
  };
  if (cover.quote) addQuote(cover.quote);
  // The example page of TimelineJS 3 has all slides in `slides`, and no title.
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

/** Parses a timeline from a script, or from JSON with extra commas. Returns undefined for other text. */
function repair(text: string): unknown {
  const match = SCRIPT.exec(text);
  const data = parseForgiving(match?.[1] ?? match?.[2] ?? text);
  return formatOf(data) === 'timelinejs' ? data : undefined;
}

/** The format TimelineJS. Importing this file registers it. */
export const timelineJs: Format = { name: 'timelinejs', convert, repair };

registerFormat(timelineJs);
