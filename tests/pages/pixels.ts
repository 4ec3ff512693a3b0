/** Difference of two pictures of pages. */
import type { Page } from 'playwright';

/** Noise of Chromium in two pictures of the same page: it smooths edges tile by tile. */
const SMOOTHING = 16;

/**
 * The pixels in which two PNGs differ by more than smoothing does, of 255 steps in any colour;
 * all of them where their sizes differ. They are decoded in the page, which must run scripts.
 */
export async function differentPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one, other].map((picture) => picture.toString('base64'));
  return page.evaluate(
    async ([pictures, smoothing]) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const { width, height } = bitmap;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          if (!context) throw new Error('No canvas');
          context.drawImage(bitmap, 0, 0);
          return { width, height, data: context.getImageData(0, 0, width, height).data };
        }),
      );
      if (!first || !second) throw new Error('No pictures');
      const all = first.width * first.height;
      if (first.width !== second.width || first.height !== second.height) return all;
      let count = 0;
      for (let pixel = 0; pixel < all * 4; pixel += 4) {
        const isFar = [0, 1, 2].some((colour) => {
          const value = first.data[pixel + colour] ?? 0;
          return Math.abs(value - (second.data[pixel + colour] ?? 0)) > smoothing;
        });
        if (isFar) count += 1;
      }
      return count;
    },
    [pictures, SMOOTHING] as const,
  );
}
