// Proves: src/components/quote-card/quote-card.element.ts, src/shared/parts/heading.ts
/** Attribution before the words in every variant: speaker, record, outlet and reporter. */
import { describe, expect, it } from 'vitest';
import type { Quote, Speaker } from '../../../src/data.js';
import type { NewsQuoteCardElement } from '../../../src/index.js';
import { expectInOrder } from '../../helpers/in-order.js';
import { inside, mount, one, show } from '../../helpers/mount.js';
import { findAll, heardText, listen } from '../../helpers/reading.js';
import { shownText } from '../../helpers/shown-text.js';

const VARIANTS = ['card', 'pull', 'compact'] as const;

const FULL: Quote = {
  text: 'The sea does not read instructions.',
  speaker: { name: 'Noga Ashdolin', jobTitle: 'Harbour pilot', affiliation: 'Port of Meridel' },
  saidTo: 'Meridel Courier',
  reportedBy: 'Ostrel Radio',
  date: '2025-10-16',
  context: 'On the unattended light.',
};

describe.each(VARIANTS)('a %s', (variant) => {
  it('is a figure whose caption says who speaks, before the words', async () => {
    await show('news-quote-card', { article: FULL, variant });
    const [figure] = findAll(await listen(), 'figure');
    if (!figure) throw new Error('no figure');
    const roles = figure.children.map(({ role }) => role);
    expect(roles.indexOf('Figcaption')).toBeLessThan(roles.lastIndexOf('blockquote'));
    expectInOrder(heardText(figure), [
      'Noga Ashdolin',
      'Harbour pilot, Port of Meridel',
      'On the record, to Meridel Courier',
      'The sea does not read instructions.',
      'Copy text',
      'Copy link',
    ]);
    expect(heardText(figure)).toContain('As reported by Ostrel Radio');
    expect(heardText(figure)).toContain('Said 16 Oct 2025');
  });

  it('has the attribution outside the quotation', async () => {
    const card = await show('news-quote-card', { article: FULL, variant });
    const quotation = one(card, 'blockquote');
    expect(shownText(quotation)).toBe('“The sea does not read instructions.”');
    expect(quotation.closest('figcaption')).toBeNull();
    expect(quotation.querySelector('[part=name], [part=provenance], cite')).toBeNull();
  });

  it('shows the context before the words', async () => {
    const card = await show('news-quote-card', { article: FULL, variant });
    expectInOrder(shownText(card), ['On the unattended light.', '“The sea']);
  });

  it('leaves no room for what is missing [D10]', async () => {
    const card = await show('news-quote-card', {
      article: { text: 'Said.', speaker: 'Ada Quillfeather' },
      variant,
    });
    expect(shownText(card)).toBe('Ada Quillfeather On the record “Said.” Copy text Copy link');
    expect(inside(card, 'p:empty, cite')).toEqual([]);
  });
});

describe('the record line', () => {
  it.each<[string, Speaker, string?]>([
    ['On the record', { name: 'Ada' }],
    ['On the record, to CNN', { name: 'Ada' }, 'CNN'],
    ['Not stated if on the record', { name: 'Ada', onRecord: false }],
    ['Not stated if on the record', { description: 'a passer-by' }],
    ['Anonymous', { description: 'a source', anonymous: true }],
    ['Anonymous, to CNN', { description: 'a source', anonymous: true }, 'CNN'],
    ['On the record', { name: 'Harbour Office', kind: 'institution' }],
    ['News media', { name: 'Ostrel Radio', kind: 'media' }],
    ['News media, outlets not named', { description: 'earlier reports', kind: 'media' }],
  ])('says “%s” of %o', async (record, speaker, saidTo) => {
    const card = await show('news-quote-card', { article: { text: 'Said.', speaker, saidTo } });
    expect(shownText(one(card, '[part=record]'))).toBe(record);
  });

  it('has a drawing that nobody has to see', async () => {
    const card = await show('news-quote-card', { article: FULL });
    const drawings = inside(card, 'svg');
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
  });
});

describe('an anonymous source', () => {
  const article: Quote = {
    text: 'The mix was frozen.',
    speaker: {
      description: 'a manager who worked on the tower',
      anonymous: true,
      anonymityReason: 'The contract forbids statements.',
    },
    saidTo: { name: 'Meridel Courier', unnamedSourcesPolicy: 'https://courier.example/policy' },
  };

  it('is described, labelled, and told why', async () => {
    const text = shownText(await show('news-quote-card', { article }));
    expectInOrder(text, [
      'A manager who worked on the tower',
      'Anonymous, to Meridel Courier',
      'Reason for anonymity: The contract forbids statements.',
    ]);
  });

  it('links the outlet’s policy on such sources', async () => {
    const card = await show('news-quote-card', { article });
    const [link] = inside(card, '[part=provenance] a');
    expect(link?.getAttribute('href')).toBe('https://courier.example/policy');
    expect(shownText(link ?? card)).toBe('Meridel Courier on unnamed sources');
  });
});

describe('a speaker who is not given', () => {
  it('is said to be so in words [D10]', async () => {
    const card = await mount('<news-quote-card text="Said."></news-quote-card>');
    expect(shownText(card)).toContain('Speaker not given');
    expect(shownText(card)).not.toContain('On the record');
  });
});

describe('dates', () => {
  it.each([
    ['Said 16 Oct 2025', { date: '2025-10-16' }, '2025-10-16'],
    ['Said Oct 2025', { date: '2025-10' }, '2025-10'],
    ['Said 2025', { date: '2025' }, '2025'],
    ['Said Around 2025', { date: '2025~' }, undefined],
  ])('“%s”', async (words, part, dateTime) => {
    const card = await show('news-quote-card', { article: { ...FULL, ...part } });
    expect(shownText(one(card, '[part=provenance]')).toLowerCase()).toContain(words.toLowerCase());
    expect(inside(card, 'time')[0]?.getAttribute('datetime')).toBe(dateTime);
  });

  it('of the article stands in where the quote has none, and says so', async () => {
    const undated = { ...FULL, date: undefined };
    const article = { headline: 'A', datePublished: '2025-10-21', quotes: [undated] };
    const card = await show('news-quote-card', { article });
    expect(shownText(card)).toContain('Reported 21 Oct 2025');
    expect(shownText(card)).not.toContain('Said 21');
  });
});

describe('the simple attributes', () => {
  it('make a whole card', async () => {
    const card = await mount<NewsQuoteCardElement>(
      `<news-quote-card text="The sea does not read." speaker="Noga Ashdolin" jobtitle="Harbour pilot"
        affiliation="Port of Meridel" saidto="Meridel Courier" reportedby="Ostrel Radio"
        date="2025-10-16" cite="https://courier.example/1" context="On the light."
      ></news-quote-card>`,
    );
    expect(card.issues).toEqual([]);
    expectInOrder(shownText(card), [
      'Noga Ashdolin',
      'Harbour pilot, Port of Meridel',
      'On the record, to Meridel Courier',
      'As reported by Ostrel Radio',
      'Said 16 Oct 2025',
      'On the light.',
      '“The sea does not read.”',
      'Source',
    ]);
  });

  it('with a fault show the rest', async () => {
    const card = await mount(
      '<news-quote-card text="Said." speaker="Ada" date="some day" kind="poem"></news-quote-card>',
    );
    expect(shownText(card)).toContain('Said.');
    expect(card.issues.map(({ code }) => code).sort()).toEqual(['date', 'unknown-value']);
  });
});
