/** Nobody wins by writing less. */
import { SERVER_SUBJECTS } from './subjects.js';
import type { ServerWork } from './works.js';

/** HTML without white space that means nothing: between tags and inside them. */
const normalise = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?>/g, '>')
    .replace(/> </g, '><');

/** Letters that a reader sees, and no white space. */
const lettersOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]*>|\s+/gs, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"');

/** Throws where what was written by hand is not what the library writes, or where any subject says something else. */
export function checkOutput({ name, subjects }: ServerWork): void {
  const library = subjects.library();
  expectSame(`${name}, by hand`, normalise(subjects['by hand']()), normalise(library));
  for (const subject of SERVER_SUBJECTS) {
    expectSame(`${name}, ${subject}, text`, lettersOf(subjects[subject]()), lettersOf(library));
  }
}

function expectSame(name: string, found: string, wanted: string): void {
  if (found === wanted) return;
  let at = 0;
  while (found[at] === wanted[at]) at++;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(
    `${name} is not the same:\n${near(found)}\nwhere the library has\n${near(wanted)}`,
  );
}
