/**
 * Returns the short name of a Creative Commons licence: "CC BY-SA 4.0", "CC0 1.0".
 *
 * @returns undefined for any other address
 */
export function licenceName(address: string): string | undefined {
  const [, kind = '', version = ''] =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)(?:\/|$)/.exec(
      address,
    ) ?? [];
  if (!kind) return undefined;
  if (kind === 'mark') return `Public Domain Mark ${version}`;
  return `${kind === 'zero' ? 'CC0' : `CC ${kind.toUpperCase()}`} ${version}`;
}
