import { TAGS } from './our-tags.js';

/** For `tinymce.init({ ...ours, … })`. */
export const ours = {
  custom_elements: Object.keys(TAGS).join(),
  extended_valid_elements: Object.entries(TAGS)
    .map(([tag, attributes]) => `${tag}[${attributes.join('|')}]`)
    .join(),
};
