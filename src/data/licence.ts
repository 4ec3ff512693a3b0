const NAMES: Readonly<Record<string, string>> = { zero: 'CC0', mark: 'Public Domain Mark' };

/**
 * The short name of a Creative Commons licence, from its address: "CC BY-SA 4.0", "CC0 1.0".
 *
 * @returns undefined for any other address
 */
export function licenceName(address: string): string | undefined {
  const [, kind = '', version = ''] =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)(?:\/|$)/.exec(
      address,
    ) ?? [];
  return kind ? `${NAMES[kind] ?? `CC ${kind.toUpperCase()}`} ${version}` : undefined;
}
