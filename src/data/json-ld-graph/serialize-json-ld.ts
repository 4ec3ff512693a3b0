import type { JsonLdGraph } from './to-json-ld.js';

/**
 * A graph as JSON for a script element: no text in it can end the script or begin a comment (HTML,
 * "Restrictions for contents of script elements"), and no `[` in a text begins a shortcode of a CMS.
 */
export function serializeJsonLd(graph: JsonLdGraph): string {
  return JSON.stringify(graph).replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (text) =>
    text.replace(
      /[<>&[\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
