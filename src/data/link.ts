/**
 * The one place that decides which addresses may become links or pictures.
 */

// Only judges addresses that have no base of their own yet; never requested.
const NOWHERE = 'https://nowhere.invalid/';

function resolve(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // not an address: the caller leaves the link out
  }
}

/** Whether a text is an address at all, allowed or not. */
export const isAddress = (address: string): boolean => !!resolve(address, NOWHERE);

/**
 * An address a reader may follow: `http`, `https` or `mailto`, resolved against `base`.
 *
 * @param base where a relative address starts; without one a relative address is returned as it stands
 * @returns undefined for every other scheme, for what is no address, and where there is none: then there is no link
 */
export function readLink(address: string | undefined, base?: string): string | undefined {
  if (address === undefined) return undefined;
  const url = resolve(address, base ?? NOWHERE);
  if (!url || !/^(https?|mailto):$/.test(url.protocol)) return undefined;
  return !base && url.href.startsWith(NOWHERE) ? address : url.href;
}

/**
 * An address a picture may be loaded from: `http`, `https` or a raster `data:` address.
 *
 * @returns undefined for anything else, SVG in `data:` included: then there is no picture
 */
export function readImageAddress(address: string, base?: string): string | undefined {
  if (/^data:image\/(png|jpeg|gif|webp|avif);/i.test(address)) return address;
  return /^mailto:/i.test(address) ? undefined : readLink(address, base);
}
