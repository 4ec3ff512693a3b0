// Proves: src/shared/parts/photo.ts, src/shared/styles/photo.styles.ts
/** Pictures: what is asked for, and what a reader sees of one that does not come. */
import { describe, expect, it, vi } from 'vitest';
import type { Image } from '../../src/data.js';
import { inside, one, settle, show, type Tag } from '../helpers/mount.js';
import { findAll, listen } from '../helpers/reading.js';
import { shownText } from '../helpers/shown-text.js';

const RASTER = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const documentWith = (image: Image) => ({
  headline: 'A ferry',
  image,
  events: [{ name: 'It ran aground', date: '2026-02-14', image }],
});
const image = { url: RASTER, alt: 'A ferry on a sandbank', creditText: 'Photo: Ada Quillfeather' };

describe.each<Tag>(['news-summary', 'news-event-timeline'])('<%s>', (tag) => {
  it('asks for its pictures late, without a referrer and without cookies of its own [U9]', async () => {
    const element = await show(tag, { article: documentWith(image) });
    const [picture, ...others] = inside(element, 'img');
    expect(others).toHaveLength(tag === 'news-summary' ? 1 : 0);
    const attributes = picture?.getAttributeNames().sort();
    expect(attributes).toEqual(['alt', 'decoding', 'loading', 'referrerpolicy', 'src']);
    expect(picture).toMatchObject({
      loading: 'lazy',
      decoding: 'async',
      referrerPolicy: 'no-referrer',
    });
  });

  it('asks for none where the author wants none [U9]', async () => {
    const element = await show(tag);
    element.setAttribute('noimages', '');
    element.article = documentWith(image);
    await settle();
    expect(inside(element, 'img, figure.photo')).toEqual([]);
    expect(shownText(element)).not.toContain('Ada Quillfeather');
    element.noImages = false;
    await vi.waitFor(() => {
      expect(inside(element, 'img').length).toBeGreaterThan(0);
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
    'data:text/html,<p>',
    'blob:https://a.example/1',
    'file:///etc/hosts',
    'cid:1',
    'mailto:ada@courier.example',
  ])('makes no picture of %s, and asks for nothing [U6 U8]', async (url) => {
    const element = await show(tag, { article: documentWith({ ...image, url }) });
    expect(inside(element, 'img, picture, object, embed, iframe, image, use')).toEqual([]);
    expect(shownText(element)).not.toContain('Ada Quillfeather');
    expect(element.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'blocked-url /image/url',
      'blocked-url /events/0/image/url',
    ]);
  });

  it('shows a vector picture as a picture only: nothing in it can run [U8]', async () => {
    const element = await show(tag, {
      article: documentWith({ ...image, url: '/stories/samples/lavrov-rubio.svg' }),
    });
    expect(inside(element, 'img').length).toBeGreaterThan(0);
    expect(inside(element, 'object, embed, iframe, image, use')).toEqual([]);
    for (const box of inside(element, '*')) {
      expect(getComputedStyle(box).backgroundImage).not.toContain('url(');
    }
  });

  it.each(['/nothing.png', '/README.md', 'https://nowhere.invalid/a.png'])(
    'closes the gap of one that does not come, and keeps its words for those who listen: %s [U7 U10]',
    async (url) => {
      const element = await show(tag, { article: documentWith({ ...image, url }) });
      const errors = vi.fn();
      element.addEventListener('news-error', errors);
      one(element, 'img').scrollIntoView();
      await vi.waitFor(() => {
        for (const photo of inside(element, '.photo')) expect(photo.offsetHeight).toBe(1);
      }, 10_000);
      const heard = findAll(await listen(), 'image').map(({ name }) => name);
      expect(heard).toContain(image.alt);
      expect(shownText(element)).not.toContain('Ada Quillfeather');
      expect(errors).not.toHaveBeenCalled();
      expect(element.issues).toEqual([]);
      element.article = documentWith(image);
      await settle();
      expect(shownText(element)).toContain('Ada Quillfeather');
    },
  );

  it.each([
    [20_000, 10],
    [10_000, 10_000],
    [1, 10_000],
  ])('keeps one of %d to %d pixels in its column [U11]', async (width, height) => {
    const element = await show(tag, { article: documentWith({ ...image, width, height }) }, 320);
    const photo = one(element, 'img');
    expect(photo.offsetWidth).toBeLessThanOrEqual(320);
    expect(photo.offsetHeight).toBeLessThanOrEqual(320);
  });
});
