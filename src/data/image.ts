import { object, optional, refined } from './schema-combinators.js';
import { imageAddress, link, number, text } from './schema-values.js';
import type { Input } from './schema.js';

/** Pixels of a picture that can be. Only the ratio of width and height is used. */
const pixels = refined(number, (value, place) =>
  value >= 1 && value <= 10_000 ? value : place.note('field', value),
);

export const imageSchema = object({
  /** Where the picture is: `http`, `https`, or a raster `data:` address. */
  url: imageAddress,
  /** What the picture shows, for those who do not see it. */
  alt: optional(text),
  /** The line under the picture. */
  caption: optional(text),
  /** The credit, printed as given. */
  creditText: optional(text),
  /** Who made the picture; the credit where there is no `creditText`. */
  creator: optional(text),
  /** The licence's address. Creative Commons addresses are shown by their short names. */
  license: optional(link),
  /** Where a licence can be had. */
  acquireLicensePage: optional(link),
  /** Width in pixels, 1 to 10,000. */
  width: optional(pixels),
  /** Height in pixels, 1 to 10,000. */
  height: optional(pixels),
});

/** A picture with its credit (schema.org `ImageObject`). Without any credit it is not shown. */
export type Image = Input<typeof imageSchema>;
