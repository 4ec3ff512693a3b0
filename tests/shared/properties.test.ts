// Proves: src/shared/property.ts
/** Every public property and its attribute say the same. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { mount, settle, type Tag } from '../helpers/mount.js';
import { json, mockNetwork, newAddress } from '../helpers/network.js';
import { sample } from '../helpers/samples.js';
import { shownText } from '../helpers/shown-text.js';

const words = 'text="Said." speaker="Ada Quillfeather"';
const pair = 'statement="It is so." statementby="Ada Quillfeather" denial="It is not."';
const events = '<ol><li><time datetime="2025">2025</time> A ferry runs</li></ol>';
const document_ = JSON.stringify(sample('five-answers')).replace(/"/g, '&quot;');
const withArticle = `article="${document_}"`;

/** Property, a value, and what else the element needs to show it. */
const PROPERTIES: Readonly<Record<Tag, readonly [string, string, string, string?][]>> = {
  'news-quote-card': [
    ['text', 'Said again.', words],
    ['kind', 'paraphrase', words],
    ['speaker', 'Noga Ashdolin', words],
    ['jobTitle', 'Harbour pilot', words],
    ['affiliation', 'Port of Meridel', words],
    ['saidTo', 'Meridel Courier', words],
    ['reportedBy', 'Ostrel Radio', words],
    ['date', '2025-10-16', words],
    ['cite', 'https://courier.example/1', words],
    ['context', 'On the ferry.', words],
    ['variant', 'pull', words],
    ['item', 'q-orrel', withArticle],
  ],
  'news-event-timeline': [
    ['heading', 'What happened', '', events],
    ['asOf', '2024', '', '<ol><li data-status="planned"><time>2025</time> A</li></ol>'],
    ['order', 'newest', withArticle],
    ['group', 'year', withArticle],
    ['layout', 'horizontal', withArticle],
    ['item', 'inspection', withArticle],
  ],
  'news-statement-denial': [
    ['topic', 'On the ferry', pair],
    ['statement', 'It was so.', pair],
    ['statementBy', 'Noga Ashdolin', pair],
    ['statementDate', '2025-10', pair],
    ['denial', 'It was not.', pair],
    ['denialBy', 'Harune Tomisaki', pair],
    ['denialDate', '2025-10-17', pair],
    ['stance', 'disputes-in-part', pair],
  ],
  'news-summary': [
    ['headline', 'A ferry runs', 'headline="Other"'],
    ['sections', 'events', withArticle],
  ],
};

/** For all elements. */
const SHARED: readonly [string, string][] = [
  ['headingLevel', '5'],
  ['scheme', 'dark'],
  ['theme', 'editorial'],
];

const TAGS = Object.keys(PROPERTIES) as Tag[];
type Case = [tag: Tag, name: string, value: string, attributes: string, content: string];
const CASES = TAGS.flatMap((tag): Case[] => [
  ...PROPERTIES[tag].map(([name, value, more, content = '']): Case => [
    tag,
    name,
    value,
    more,
    content,
  ]),
  ...SHARED.map(([name, value]): Case => [tag, name, value, withArticle, '']),
]);

/** Rendered HTML, classes included. */
const drawn = (element: Element) =>
  element.shadowRoot?.innerHTML.replace(/<!--.*?-->|\s+/g, ' ') ?? '';
const valueOf = (element: NewsElement, name: string) => Reflect.get(element, name) as unknown;

describe.each(CASES)('<%s> %s', (tag, name, value, attributes, content) => {
  const attribute = name.toLowerCase();
  const bare = () => mount(`<${tag} ${attributes}>${content}</${tag}>`);

  it('is the same as attribute and as property', async () => {
    const [one, other, before] = [await bare(), await bare(), await bare()];
    one.setAttribute(attribute, value);
    Reflect.set(other, name, name === 'headingLevel' ? Number(value) : value);
    await settle();
    expect(String(valueOf(one, name))).toBe(value);
    expect(drawn(one) === drawn(other), 'both are drawn alike').toBe(true);
    // A quote card has no heading.
    const isSeen = tag !== 'news-quote-card' || name !== 'headingLevel';
    expect(drawn(one) !== drawn(before), 'it makes a difference').toBe(isSeen);
  });

  it('is as if it had never been there, once the attribute is gone', async () => {
    const element = await mount(
      `<${tag} ${attributes.replace(`${attribute}=`, 'data-was=')}>${content}</${tag}>`,
    );
    const before = drawn(element);
    element.setAttribute(attribute, value);
    await settle();
    element.removeAttribute(attribute);
    await settle();
    expect(drawn(element) === before, 'it is drawn as before').toBe(true);
  });
});

describe('the sources', () => {
  it.each(TAGS)(
    'article of <%s> is the same as JSON in an attribute and as object',
    async (tag) => {
      const one = await mount(`<${tag} ${withArticle}></${tag}>`);
      const other = await mount(`<${tag}></${tag}>`, { article: sample('five-answers') });
      expect(drawn(one) === drawn(other), 'both are drawn alike').toBe(true);
    },
  );

  it('src is the same as attribute and as property', async () => {
    const src = newAddress();
    mockNetwork({ [src]: json(sample('five-answers')) });
    const one = await mount(`<news-quote-card src="${src}"></news-quote-card>`);
    const other = await mount('<news-quote-card></news-quote-card>', { src });
    await expect.poll(() => shownText(one)).toContain('brine');
    await settle();
    expect(drawn(one) === drawn(other), 'both are drawn alike').toBe(true);
  });
});

describe('anonymous', () => {
  it.each([
    ['absent', words, false],
    ['present', `${words} anonymous`, true],
    ['present with a value', `${words} anonymous="anonymous"`, true],
    ['false as text, as React 18 writes it', `${words} anonymous="false"`, false],
  ])('is a boolean attribute: %s', async (_, attributes, isSet) => {
    const card = await mount<HTMLElementTagNameMap['news-quote-card']>(
      `<news-quote-card ${attributes}></news-quote-card>`,
    );
    expect(card.anonymous).toBe(isSet);
    expect(shownText(card).includes('Anonymous')).toBe(isSet);
    card.anonymous = !isSet;
    await card.updateComplete;
    expect(shownText(card).includes('Anonymous')).toBe(!isSet);
  });
});

describe('a heading level', () => {
  it.each([
    [undefined, 'H3'],
    ['2', 'H2'],
    ['3', 'H3'],
    ['4', 'H4'],
    ['5', 'H5'],
    ['6', 'H6'],
    ['1', 'H3'],
    ['7', 'H3'],
    ['0', 'H3'],
    ['', 'H3'],
    ['high', 'H3'],
    ['2.5', 'H3'],
  ])('%s is %s', async (level, name) => {
    for (const tag of ['news-event-timeline', 'news-statement-denial', 'news-summary'] as const) {
      const element = await mount(
        `<${tag} ${level === undefined ? '' : `headinglevel="${level}"`}></${tag}>`,
        { article: sample('lavrov-rubio') },
      );
      expect(element.shadowRoot?.querySelector('h2,h3,h4,h5,h6')?.nodeName).toBe(name);
    }
  });

  it('is understood as text, as frameworks set it', async () => {
    const panel = await mount('<news-statement-denial></news-statement-denial>');
    Object.assign(panel, { article: sample('lavrov-rubio'), headingLevel: '4' });
    await panel.updateComplete;
    expect(panel.shadowRoot?.querySelector('h2,h3,h4,h5,h6')?.nodeName).toBe('H4');
  });
});

describe('an unknown word', () => {
  it.each([
    ['news-quote-card', 'variant', 'huge'],
    ['news-event-timeline', 'order', 'random'],
    ['news-event-timeline', 'group', 'week'],
    ['news-event-timeline', 'layout', 'spiral'],
    ['news-event-timeline', 'asof', 'some day'],
    ['news-summary', 'theme', 'brutal'],
    ['news-quote-card', 'scheme', 'sepia'],
  ] as const)('in %s %s is as none', async (tag, name, value) => {
    const other = await mount(`<${tag} ${withArticle}></${tag}>`);
    const element = await mount(`<${tag} ${name}="${value}" ${withArticle}></${tag}>`);
    const looks = (shown: Element) => {
      const root = shown.shadowRoot?.querySelector('[part=root]');
      return root
        ? [...getComputedStyle(root)]
            .map((name) => getComputedStyle(root).getPropertyValue(name))
            .join()
        : '';
    };
    expect(shownText(element)).toBe(shownText(other));
    expect(looks(element)).toBe(looks(other));
    expect(element.getBoundingClientRect().height).toBe(other.getBoundingClientRect().height);
  });
});
