import { type PartialDate, toDateTime } from '../../data/partial-date.js';
import { element, type StaticElement, type StaticNode } from '../node.js';

/**
 * Words that stand for a date, inside `time` if HTML has a form for the date that says no more than is
 * known. The only file of static HTML that makes a `time`.
 *
 * @param look a class, of microformats2 mostly: `dt-start`
 */
export function writeTime(date: PartialDate, content: StaticNode, look: string): StaticElement {
  const datetime = toDateTime(date);
  return element(datetime ? 'time' : 'span', { class: look, datetime }, content);
}
