import type * as v from 'valibot';
import { closed, imageAddress, link, number, optional, text } from './fields.js';

/** A picture with its credit (schema.org `ImageObject`). Without any credit it is not shown. */
export const imageSchema = closed({
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
  /** Width in pixels. */
  width: optional(number),
  /** Height in pixels. */
  height: optional(number),
});

/** An image as a document has it. */
export type Image = v.InferInput<typeof imageSchema>;
