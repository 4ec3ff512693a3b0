/**
 * Serializes JSON for a script element. Nothing in it can end the element, start a comment (HTML, section
 * 4.12.1.3), or look like an entity or a shortcode to a CMS.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replace(
      /[<>&[\u2028\u2029]/g,
      (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'),
    ),
  );
}
