/**
 * Texts in the attributes of a block. WordPress filters those of authors as HTML: it would take out what looks like a tag, and
 * write `&amp;` for `&`. So they are stored as HTML text, in which nothing is left to filter.
 */

const encodeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decodeText = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot)|#0*(34|38|39|60|62));/g, (_, name?: string, code?: string) =>
    name ? (SIGNS[name] ?? '') : String.fromCharCode(Number(code)),
  );

/** The same data with every text written by `write`. Names of properties stay: those that are known have nothing to filter. */
function mapTexts(data: unknown, write: (text: string) => string): unknown {
  if (typeof data === 'string') return write(data);
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, write));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, mapTexts(value, write)]),
  );
}

/** Data as a block stores it. */
export const toStored = (data: unknown): unknown => mapTexts(data, encodeText);

/** Data that a block has stored; what somebody has written without this editor is read as well. */
export const fromStored = (stored: unknown): unknown => mapTexts(stored, decodeText);
