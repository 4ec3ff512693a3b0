import { type PartialDate, toDateTime } from '../../data/partial-date.js';
import { element, type StaticElement, type StaticNode } from '../node.js';

/**
 * Writes words for a date inside `time`, or alone if HTML cannot express the date without adding precision. No
 * other file of static HTML writes `time`.
 *
 * @param look a class, usually of microformats2: `dt-start`
 */
export function writeTime(date: PartialDate, content: StaticNode, look: string): StaticElement {
  const datetime = toDateTime(date);
  return element(datetime ? 'time' : 'span', { class: look, datetime }, content);
}
