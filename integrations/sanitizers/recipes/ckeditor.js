import { DataSchema, GeneralHtmlSupport, Plugin } from 'ckeditor5';
import { CLASSES, DATA, ELEMENTS, TAGS } from './our-tags.js';

/** Registers the elements as blocks: as “custom elements” their content would not be filtered. */
class NewsElements extends Plugin {
  static get requires() {
    return [DataSchema];
  }

  init() {
    for (const view of Object.keys(TAGS)) {
      const modelSchema = { inheritAllFrom: '$container' };
      this.editor.plugins.get(DataSchema).registerBlockElement({ view, model: view, modelSchema });
    }
  }
}

const named = (names) => Object.fromEntries(names.map((name) => [name, true]));

/** Options of `ClassicEditor.create({ … })`. Keep the order of `plugins`. */
export const plugins = [NewsElements, GeneralHtmlSupport];
export const htmlSupport = {
  allow: [
    ...Object.entries(TAGS).map(([name, attributes]) => ({ name, attributes: named(attributes) })),
    ...ELEMENTS.map((name) => ({
      name,
      classes: new RegExp(`^(?:${CLASSES.join('|')})-`),
      attributes: named(['lang', 'dir', 'datetime', ...DATA]),
    })),
  ],
};
