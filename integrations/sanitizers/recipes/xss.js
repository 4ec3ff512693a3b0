import xss from 'xss';
import { DATA, ELEMENTS, TAGS } from './our-tags.js';

const known = xss.getDefaultWhiteList();
// js-xss cannot filter single classes: leave out `class` if your page has classes that do harm.
const plain = ELEMENTS.map((tag) => [
  tag,
  [...(known[tag] ?? []), 'class', 'lang', 'dir', ...DATA],
]);
const filter = new xss.FilterXSS({
  whiteList: { ...known, ...Object.fromEntries(plain), time: ['datetime', 'class'], ...TAGS },
});

export const clean = (html) => filter.process(html);
