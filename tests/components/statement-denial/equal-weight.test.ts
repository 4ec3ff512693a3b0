// Proves: src/components/statement-denial/statement-denial.styles.ts
/** Neutral by construction: every voice gets the same room, type and ink. */
import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../../src/data.js';
import { inside, one, show } from '../../helpers/mount.js';
import { sample, samples } from '../../helpers/samples.js';

const STYLES = [
  'fontSize',
  'fontFamily',
  'fontWeight',
  'fontStyle',
  'color',
  'lineHeight',
  'letterSpacing',
  'textAlign',
  'opacity',
  'marginInlineStart',
  'paddingInlineStart',
] as const;

const look = (element: Element) => {
  const style = getComputedStyle(element);
  return STYLES.map((name) => `${name}: ${style[name]}`).join('; ');
};

/** A short statement and a long answer, of one kind. */
const UNEVEN: Dispute = {
  topic: 'On the ferry',
  statements: [
    { id: 'a', speaker: 'Ada', text: 'It sank.' },
    {
      speaker: {
        name: 'Benedict Quillfeather of Upper Meridel',
        jobTitle: 'Harbour master and inspector of lights',
      },
      text: 'It did not sink, as everybody on the quay could see for themselves. '.repeat(5),
      stance: 'denies',
      respondsTo: 'a',
    },
  ],
};

const PARTS = ['name', 'words', 'stance', 'provenance', 'record'].map((part) => `[part~=${part}]`);

describe.each([
  ['lavrov-rubio', sample('lavrov-rubio')],
  ['five-answers', sample('five-answers')],
  ['an uneven pair', UNEVEN],
] as const)('in %s', (_, article) => {
  it.each([280, 640, 960])('all voices look the same at %i pixels', async (width) => {
    const panel = await show('news-statement-denial', { article }, width);
    for (const part of PARTS) {
      // Without a quote, the paragraph holds our own words.
      const looks = inside(panel, part)
        .filter((el) => !el.matches('p.words'))
        .map(look);
      expect(looks.length).toBeGreaterThan(1);
      expect(new Set(looks).size, part).toBe(1);
    }
  });

  it.each([280, 640, 960])('all voices have the same width at %i pixels', async (width) => {
    const panel = await show('news-statement-denial', { article }, width);
    const widths = inside(panel, 'article').map((el) => el.getBoundingClientRect().width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.5);
  });
});

describe.each([...samples])('a pair in %s.json', (_, { disputes = [] }) => {
  const pairs = disputes.filter(({ statements }) => statements.length === 2);

  it('stands side by side at 640 pixels: names, words and provenance each on one line', async () => {
    for (const { id = '' } of pairs) {
      const article = samples.get(_);
      const panel = await show('news-statement-denial', { article, item: id });
      for (const part of ['', '[part=name]', '[part~=words]', '.from']) {
        const tops = inside(panel, `article ${part}`).map((el) => el.getBoundingClientRect().top);
        expect(tops).toHaveLength(2);
        expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99)), part).toBeLessThan(0.5);
      }
      const [first, second] = inside(panel, 'article').map((el) => el.getBoundingClientRect());
      expect(first?.height).toBe(second?.height);
    }
  });
});

describe('the voices', () => {
  it('stand one below the other, without indent, where there is no room', async () => {
    const panel = await show('news-statement-denial', { article: UNEVEN }, 400);
    const [first, second] = inside(panel, 'article').map((el) => el.getBoundingClientRect());
    expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? 0);
    expect(second?.left).toBe(first?.left);
  });

  it.each([
    [400, 1],
    [640, 2],
    [960, 3],
  ])('of several answers stand in a grid: at %i pixels %i to a row', async (width, columns) => {
    const panel = await show('news-statement-denial', { article: sample('five-answers') }, width);
    const lefts = inside(panel, 'article').map((el) => Math.round(el.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(columns);
    expect(lefts[0]).toBe(Math.min(...lefts));
  });

  it('have more room where the reader’s letters are small, and less where they are large', async () => {
    const panel = await show('news-statement-denial', { article: UNEVEN });
    panel.style.fontSize = '24px';
    const [first, second] = inside(panel, 'article').map((el) => el.getBoundingClientRect());
    expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? 0);
  });

  it('have strips of one lightness, and neither red nor green [D32]', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const panel = await show('news-statement-denial', { article: UNEVEN, scheme });
      const [a = [], b = []] = inside(panel, '[part=stance]').map((el) =>
        (getComputedStyle(el).backgroundColor.match(/\d+/g) ?? []).map(Number),
      );
      expect(Math.abs(lightness(a) - lightness(b))).toBeLessThan(0.6);
      for (const colour of [a, b]) {
        expect(Math.max(...colour) - Math.min(...colour)).toBeLessThan(20);
      }
      expect(a).not.toEqual(b);
    }
  });

  it('of the first and the last are told apart by nothing but the tint of the strip', async () => {
    const panel = await show('news-statement-denial', { article: UNEVEN, scheme: 'light' });
    const [first, second] = inside(panel, 'article');
    const { statements } = UNEVEN;
    panel.article = {
      ...UNEVEN,
      statements: [...statements].reverse().map((s) => ({ ...s, respondsTo: undefined })),
    };
    const before = [look(first ?? panel), look(second ?? panel)];
    await panel.updateComplete;
    expect(inside(panel, 'article').map(look)).toEqual(before);
    expect(look(one(panel, '[part=name]'))).toBe(look(inside(panel, '[part=name]')[1] ?? panel));
  });
});

/** CIE L* of an sRGB colour. */
function lightness([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number) =>
    value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 255 / 12.92;
  const y = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}
