import DOMPurify from 'dompurify';
import { TAGS } from './our-tags.js';

const purifier = DOMPurify(window);
const options = { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: (tag) => Object.hasOwn(TAGS, tag) } };

// Restricts our tags to the list, even for attributes that DOMPurify allows everywhere, such as `src`.
purifier.addHook('uponSanitizeAttribute', (element, data) => {
  const ours = TAGS[element.localName];
  if (!ours) return;
  data.keepAttr = ours.includes(data.attrName);
  data.forceKeepAttr = data.keepAttr;
});

export const clean = (html) => purifier.sanitize(html, options);
