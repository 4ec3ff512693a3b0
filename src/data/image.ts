import * as v from 'valibot';
import { closed, imageAddress, link, text } from './fields.js';

/** A picture with its credit (schema.org `ImageObject`). Without any credit it is not shown. */
export const imageSchema = closed({
  /** Where the picture is: `http`, `https`, or a raster `data:` address. */
  url: imageAddress,
  /** What the picture shows, for those who do not see it. */
  alt: v.optional(text),
  /** The line under the picture. */
  caption: v.optional(text),
  /** The credit, printed as given. */
  creditText: v.optional(text),
  /** Who made the picture; the credit where there is no `creditText`. */
  creator: v.optional(text),
  /** The licence's address. Creative Commons addresses are shown by their short names. */
  license: v.optional(link),
  /** Where a licence can be had. */
  acquireLicensePage: v.optional(link),
  /** Width in pixels. */
  width: v.optional(v.number()),
  /** Height in pixels. */
  height: v.optional(v.number()),
});

/** An image as a document has it. */
export type Image = v.InferInput<typeof imageSchema>;
