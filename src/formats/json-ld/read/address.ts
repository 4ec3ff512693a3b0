import { Thing } from './graph.js';

const WEB = /^https?:\/\//i;

/** Whether a text is an address on the web, from its scheme on. */
export const isWebAddress = (text: string): boolean => WEB.test(text) && !/\s/.test(text);

/** The first value of these properties that can be an address: a text without space, or a thing with one. */
export function readAddress(thing: Thing, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of thing.values(name)) {
      const text =
        value instanceof Thing
          ? (value.literal('contentUrl', 'url')?.found.text() ?? webId(value))
          : value.found.text();
      // Without its scheme a host would be taken for a file.
      if (text && !/\s/.test(text)) return /^www\./i.test(text) ? `https://${text}` : text;
    }
  }
  return undefined;
}

/** The id of a thing where it is an address on the web, not one made up by a system (`…/#/schema/…`). */
export const webId = ({ id }: Thing): string | undefined =>
  id !== undefined && isWebAddress(id) && !id.includes('#/') ? id : undefined;
