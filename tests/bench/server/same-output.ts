/** Proves that all subjects write the same HTML. */
import type { ServerWork } from './works.js';

/** Removes white space between tags and inside them. */
const normalise = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?>/g, '>')
    .replace(/> </g, '><')
    // The same, as React writes it.
    .replaceAll('&#x27;', "'")
    .replaceAll(' dateTime=', ' datetime=')
    .replaceAll('></path>', '>');

/** Throws if a subject writes something else than the library. */
export function checkOutput({ name, subjects }: ServerWork): void {
  const wanted = normalise(subjects.library?.() ?? '');
  for (const [subject, write] of Object.entries(subjects)) {
    const found = normalise(write());
    if (found === wanted) continue;
    let at = 0;
    while (found[at] === wanted[at]) at++;
    const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
    throw new Error(
      `${name}, ${subject} is not the same:\n${near(found)}\nwhere the library has\n${near(wanted)}`,
    );
  }
}
