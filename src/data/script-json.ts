/**
 * JSON for a script element in a page: nothing in it ends the element or begins a comment (HTML,
 * section 4.12.1.3), and no system in between takes a text for an entity or for a shortcode.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(
      /[<>&[\u2028\u2029]/g,
      (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'),
    ),
  );
}
