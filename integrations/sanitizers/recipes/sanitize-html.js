import sanitizeHtml from 'sanitize-html';
import { CLASSES, DATA, TAGS } from './our-tags.js';

const { defaults } = sanitizeHtml;
const options = {
  allowedTags: [...defaults.allowedTags, ...Object.keys(TAGS)],
  allowedAttributes: {
    ...defaults.allowedAttributes,
    ...TAGS,
    time: ['datetime'],
    '*': ['lang', 'dir', ...DATA],
  },
  allowedClasses: { '*': CLASSES.map((start) => `${start}-*`), code: ['language-*'] },
};

export const clean = (html) => sanitizeHtml(html, options);
