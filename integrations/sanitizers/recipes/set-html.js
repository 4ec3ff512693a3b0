import { DATA, ELEMENTS, TAGS } from './our-tags.js';

const sanitizer = new Sanitizer();
for (const [name, attributes] of Object.entries(TAGS)) sanitizer.allowElement({ name, attributes });
for (const name of ELEMENTS) sanitizer.allowElement(name);
for (const name of ['class', 'lang', 'dir', 'datetime', ...DATA]) sanitizer.allowAttribute(name);

/** Inserts the sanitized HTML. */
export const show = (place, html) => place.setHTML(html, { sanitizer });
