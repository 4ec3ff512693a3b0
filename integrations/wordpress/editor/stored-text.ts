/**
 * Encodes texts in block attributes. WordPress filters those of authors as HTML: it would remove tags and escape `&`. Texts are therefore
 * stored as HTML text, which the filter leaves unchanged.
 */

const encodeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decodeText = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot)|#0*(34|38|39|60|62));/g, (_, name?: string, code?: string) =>
    name ? (SIGNS[name] ?? '') : String.fromCharCode(Number(code)),
  );

/** Maps every text in data. Property names stay: known ones need no filter. */
function mapTexts(data: unknown, write: (text: string) => string): unknown {
  if (typeof data === 'string') return write(data);
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, write));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, mapTexts(value, write)]),
  );
}

/** Encodes data for a block. */
export const toStored = (data: unknown): unknown => mapTexts(data, encodeText);

/** Decodes data of a block; unencoded data, from other programs, is read too. */
export const fromStored = (stored: unknown): unknown => mapTexts(stored, decodeText);
