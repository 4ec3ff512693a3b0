/**
 * Decides which addresses may become links or pictures. No other file does.
 */

// Base for checking relative addresses. Never requested.
const NOWHERE = 'https://nowhere.invalid/';

function resolve(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // Invalid address: the caller leaves the link out.
  }
}

/** True for any address, allowed or not. */
export const isAddress = (address: string): boolean => !!resolve(address, NOWHERE);

/**
 * Returns an address for a link: `http`, `https` or `mailto`, resolved against `base`.
 *
 * @param base the base of relative addresses; without it they are returned as written
 * @returns undefined for any other scheme, for text that is no address, and if missing: then there is no link
 */
export function readLink(address: string | undefined, base?: string): string | undefined {
  if (address === undefined) return undefined;
  const url = resolve(address, base ?? NOWHERE);
  if (!url || !/^(https?|mailto):$/.test(url.protocol)) return undefined;
  return !base && url.href.startsWith(NOWHERE) ? address : url.href;
}

/**
 * Returns an address for a picture: `http`, `https` or a raster `data:` address.
 *
 * @returns undefined for anything else, including SVG in `data:`: then there is no picture
 */
export function readImageAddress(address: string, base?: string): string | undefined {
  if (/^data:image\/(png|jpeg|gif|webp|avif);/i.test(address)) return address;
  return /^mailto:/i.test(address) ? undefined : readLink(address, base);
}
