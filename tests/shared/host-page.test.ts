// Proves: src/shared/adopt-styles.ts, src/shared/styles/base.styles.ts
/** An element is a guest in the page: what it takes from it, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { inside, mount, one, show, type Tag, TAGS } from '../helpers/mount.js';
import { sample } from '../helpers/samples.js';

const article = sample('lavrov-rubio');

/** An element in a section with a style of its own, and the box around everything inside it. */
async function showIn(style: string, tag: Tag): Promise<[element: Element, root: Element]> {
  const section = await mount<HTMLElement>(`<section style="${style}"><${tag}></${tag}></section>`);
  const element = section.querySelector(tag);
  if (!element) throw new Error(`No <${tag}>`);
  element.article = article;
  await element.updateComplete;
  return [element, one(element, '[part=root]')];
}

/** A part of each element that stands for its text. */
const textOf = (element: Element): HTMLElement =>
  one(element, '[part=name], [part=title], [part=standfirst]');

describe.each(TAGS)('<%s>', (tag) => {
  it('takes font, size and colour from the page', async () => {
    const [element, root] = await showIn('font: 20px Courier; color: rgb(10, 20, 30)', tag);
    const { fontFamily, fontSize, color } = getComputedStyle(root);
    expect([fontFamily, fontSize, color]).toEqual(['Courier', '20px', 'rgb(10, 20, 30)']);
    expect(getComputedStyle(textOf(element)).color).toBe('rgb(10, 20, 30)');
  });

  it('does not take accidents of where it stands', async () => {
    const [element, root] = await showIn(
      'letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; text-indent: 90px; ' +
        'white-space: pre; text-align: right; line-height: 4; font-style: italic; font-weight: 900',
      tag,
    );
    for (const part of [root, textOf(element)]) {
      const style = getComputedStyle(part);
      expect(style.letterSpacing).toMatch(/^(normal|0px)$/);
      expect(style.wordSpacing).toBe('0px');
      expect(style.textTransform).toBe('none');
      expect(style.textIndent).toBe('0px');
      expect(style.whiteSpace).toBe('normal');
      expect(style.textAlign).toBe('start');
      expect(style.fontStyle).toBe('normal');
      expect(Number(style.fontWeight)).toBeLessThan(800);
      expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).toBeLessThan(1.6);
    }
  });

  it('looks the same under a reset that touches everything', async () => {
    const boxes = (element: Element) =>
      inside(element, '[part]').map((part) => {
        const { width, height } = part.getBoundingClientRect();
        return `${part.getAttribute('part')} ${Math.round(width)} ${Math.round(height)}`;
      });
    const [plain] = await showIn('', tag);
    const before = boxes(plain);
    document.body.replaceChildren();
    const style = document.createElement('style');
    style.textContent =
      'p, ol, li, h3, h4, figure, blockquote, time, a, button, .card, .words, .root, .row' +
      '{ margin: 33px !important; padding: 33px !important; font-size: 40px !important; display: grid }';
    document.head.append(style);
    try {
      const [element] = await showIn('', tag);
      expect(boxes(element)).toEqual(before);
    } finally {
      style.remove();
    }
  });

  it('is gone where it is hidden', async () => {
    const element = await mount(`<${tag} hidden>Fallback</${tag}>`, { article });
    expect(getComputedStyle(element).display).toBe('none');
    element.hidden = false;
    expect(element.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('writes nothing on itself', async () => {
    const startTag = (node: Element) => (node.cloneNode() as Element).outerHTML;
    const element = await mount(`<${tag} data-mine="1" class="mine"></${tag}>`);
    const before = startTag(element);
    element.article = article;
    element.scheme = 'dark';
    element.theme = 'editorial';
    element.headingLevel = 2;
    await element.updateComplete;
    for (const button of inside(element, 'button')) button.click();
    element.article = { headline: 'Nothing else' };
    element.item = 'nobody';
    await element.updateComplete;
    expect(startTag(element)).toBe(before);
  });

  it('draws nothing but its own tree: nothing is added to the page', async () => {
    const count = () => document.querySelectorAll('*').length;
    const element = await mount(`<${tag}></${tag}>`);
    const before = [count(), document.adoptedStyleSheets.length, document.styleSheets.length];
    element.article = article;
    await element.updateComplete;
    expect([count(), document.adoptedStyleSheets.length, document.styleSheets.length]).toEqual(
      before,
    );
  });

  it.each([
    ['light', 'rgb(255, 255, 255)', 'rgb(22, 24, 28)'],
    ['dark', 'rgb(20, 23, 27)', 'rgb(236, 238, 241)'],
  ] as const)('has the colours of the scheme “%s”', async (scheme, surface, ink) => {
    const element = await show(tag, { article, scheme });
    expect(getComputedStyle(one(element, '[part=root]')).backgroundColor).toBe(surface);
    expect(getComputedStyle(textOf(element)).color).toBe(ink);
  });
});

describe('the reader’s system', () => {
  const emulate = (value: string) =>
    (cdp() as unknown as { send: (name: string, options: object) => Promise<void> }).send(
      'Emulation.setEmulatedMedia',
      { features: [{ name: 'prefers-color-scheme', value }] },
    );

  it.each([
    ['auto', 'rgb(255, 255, 255)', 'rgb(20, 23, 27)'],
    [undefined, 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
    ['light', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ] as const)('is followed by the scheme “%s” as far as that says', async (scheme, day, night) => {
    const card = await show('news-quote-card', { article, scheme });
    const surface = () => getComputedStyle(one(card, '[part=root]')).backgroundColor;
    try {
      await emulate('light');
      expect(surface()).toBe(day);
      await emulate('dark');
      expect(surface()).toBe(night);
    } finally {
      await emulate('');
    }
  });
});

describe('a custom property of the page', () => {
  it.each([
    ['--news-color-text', 'rgb(1, 2, 3)', '[part=name]', 'color'],
    ['--news-color-muted', 'rgb(1, 2, 3)', '[part=tool]', 'color'],
    ['--news-color-surface', 'rgb(1, 2, 3)', '[part=root]', 'backgroundColor'],
    ['--news-color-rule', 'rgb(1, 2, 3)', '.card', 'borderBottomColor'],
    ['--news-color-rule-strong', 'rgb(1, 2, 3)', '.card', 'borderTopColor'],
    ['--news-font-body', 'Courier', '[part=name]', 'fontFamily'],
    ['--news-font-display', 'Courier', '[part~=words]', 'fontFamily'],
    ['--news-font-size', '30px', '[part=name]', 'fontSize'],
    ['--news-space', '10px', '.card', 'paddingTop', '60px'],
    ['--news-rule-width', '5px', '.card', 'borderBottomWidth'],
    ['--news-radius', '9px', '.card', 'borderTopLeftRadius'],
  ] as const)('%s is used', async (name, value, selector, property, expected?: string) => {
    const [card] = await showIn(`${name}: ${value}`, 'news-quote-card');
    expect(getComputedStyle(one(card, selector))[property]).toBe(expected ?? value);
  });

  it('--news-color-accent is the focus ring', async () => {
    await showIn('--news-color-accent: rgb(1, 2, 3)', 'news-quote-card');
    const tool = page.getByRole('button', { name: 'Copy text' }).element() as HTMLElement;
    tool.focus({ focusVisible: true });
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(tool);
    expect([outlineColor, outlineStyle, outlineWidth]).toEqual(['rgb(1, 2, 3)', 'solid', '2px']);
  });

  it.each([
    ['--news-color-side-a', 0],
    ['--news-color-side-b', 1],
  ] as const)('%s is a strip', async (name, index) => {
    const [panel] = await showIn(`${name}: rgb(1, 2, 3)`, 'news-statement-denial');
    const strips = inside(panel, '[part=stance]').map((el) => getComputedStyle(el).backgroundColor);
    expect(strips[index]).toBe('rgb(1, 2, 3)');
    expect(strips[1 - index]).not.toBe('rgb(1, 2, 3)');
  });

  it('beats a scheme', async () => {
    const [card] = await showIn('--news-color-text: rgb(1, 2, 3)', 'news-quote-card');
    card.setAttribute('scheme', 'dark');
    await expect.poll(() => getComputedStyle(one(card, '[part=name]')).color).toBe('rgb(1, 2, 3)');
  });
});
