import { Thing } from './graph.js';

const WEB = /^https?:\/\//i;

/** True for an absolute `http:` or `https:` address. */
export const isWebAddress = (text: string): boolean => WEB.test(text) && !/\s/.test(text);

/** Returns the first address of these properties: text without white space, or a thing with an address. */
export function readAddress(thing: Thing, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of thing.values(name)) {
      const text =
        value instanceof Thing
          ? (value.literal('contentUrl', 'url')?.found.text() ?? webId(value))
          : value.found.text();
      // Without a scheme, a host would be resolved as a file name.
      if (text && !/\s/.test(text)) return /^www\./i.test(text) ? `https://${text}` : text;
    }
  }
  return undefined;
}

/** Returns the id of a thing if it is a web address. Ignores ids made up by a system (`…/#/schema/…`). */
export const webId = ({ id }: Thing): string | undefined =>
  id !== undefined && isWebAddress(id) && !id.includes('#/') ? id : undefined;
