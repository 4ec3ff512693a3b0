import { object, optional, refined } from './schema-combinators.js';
import { imageAddress, link, number, text } from './schema-values.js';
import type { Input } from './schema.js';

/** Pixels, within a plausible range. Only the ratio of width and height is used. */
const pixels = refined(number, (value, place) =>
  value >= 1 && value <= 10_000 ? value : place.note('field', value),
);

export const imageSchema = object({
  /** The address of the picture: `http`, `https`, or a raster `data:` address. */
  url: imageAddress,
  /** The alternative text: the content of the picture in words. */
  alt: optional(text),
  /** The line under the picture. */
  caption: optional(text),
  /** The credit, printed as given. */
  creditText: optional(text),
  /** The maker of the picture. Serves as credit if `creditText` is missing. */
  creator: optional(text),
  /** The address of the licence. Creative Commons licences are shown by their short names. */
  license: optional(link),
  /** A page where a licence can be obtained. */
  acquireLicensePage: optional(link),
  /** Width in pixels, 1 to 10,000. */
  width: optional(pixels),
  /** Height in pixels, 1 to 10,000. */
  height: optional(pixels),
});

/** A picture with its credit (schema.org `ImageObject`). Without a credit it is not shown. */
export type Image = Input<typeof imageSchema>;
