import { defaultSchema } from 'rehype-sanitize';
import { CLASSES, DATA, ELEMENTS, TAGS } from './our-tags.js';

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
// The list of an element replaces the one for all elements: allow the classes in each.
const ourClasses = ['className', new RegExp(`^(?:${CLASSES.join('|')})-|^language-news-`)];
const withClasses = Object.entries(defaultSchema.attributes).map(([element, list]) => [
  element,
  [...list.filter((one) => one[0] !== 'className'), ourClasses],
]);

/** For `rehypeSanitize(schema)`, after `rehypeRaw` if the source is Markdown. */
export const schema = {
  ...defaultSchema,
  tagNames: [...defaultSchema.tagNames, ...ELEMENTS, ...Object.keys(TAGS)],
  attributes: {
    ...Object.fromEntries(withClasses),
    ...TAGS,
    '*': [...defaultSchema.attributes['*'], ...DATA.map(camelCase), ourClasses],
  },
};
