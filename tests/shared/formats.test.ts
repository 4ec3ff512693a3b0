/** Third-party formats, given to an element unchanged. */
import { describe, expect, it } from 'vitest';
import { type NewsElement } from '../../src/index.js';
import { mount, show, turn } from '../helpers/mount.js';
import { mockNetwork, newAddress } from '../helpers/network.js';
import { shownText } from '../helpers/shown-text.js';

const codesOf = ({ issues }: NewsElement): readonly string[] => issues.map(({ code }) => code);

const TIMELINE = {
  title: { text: { headline: 'A bridge' } },
  events: [{ start_date: { year: '2024', month: '3' }, text: { headline: 'Work begins' } }],
};
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Council &amp; clerk differ over the bridge',
  datePublished: '2025-03-02',
  hasPart: {
    '@type': 'Quotation',
    text: 'It is late by a week.',
    creator: { '@type': 'Person', name: 'Ada Quillfeather', jobTitle: 'Harbour Master' },
  },
};
const NINJS = {
  uri: 'urn:news:1',
  standard: { name: 'ninjs', version: '3.1' },
  type: 'text',
  headlines: [{ role: 'main', value: 'A vote is moved' }],
};

describe('a format whose reader is not there', () => {
  it('leaves what the author wrote, says which it is, and is read once its reader has come', async () => {
    const element = await show('news-event-timeline', { article: JSON.stringify(TIMELINE) });
    expect(codesOf(element)).toEqual(['format']);
    expect(element.issues[0]?.message).toContain('timelinejs');
    await import('../../src/formats/timelinejs.js');
    await turn();
    expect(shownText(element)).toContain('Work begins');
    expect(codesOf(element)).toEqual([]);
  });
});

describe('a format whose reader is there', () => {
  it.each<[string, (data: string) => string]>([
    [
      'a script of the page',
      (data) =>
        `<div><news-summary src="#own"></news-summary><script type="application/ld+json" id="own">${data}</script></div>`,
    ],
    [
      'a script between the tags',
      (data) =>
        `<div><news-summary><script type="application/ld+json">${data}</script></news-summary></div>`,
    ],
  ])('is read from %s', async (_, markup) => {
    await import('../../src/formats/json-ld.js');
    const page = await mount<HTMLElement>(markup(JSON.stringify(ARTICLE)));
    const text = shownText(page);
    expect(text).toContain('Council & clerk differ over the bridge');
    expect(text).toContain('Ada Quillfeather');
    expect(text).toContain('“It is late by a week.”');
  });

  it('is read from an address, and put right where what was meant is beyond doubt', async () => {
    await import('../../src/formats/json-ld.js');
    const address = newAddress();
    const text = `/* made by a template */ ${JSON.stringify(ARTICLE)};`;
    mockNetwork({
      [address]: () => new Response(text, { headers: { 'content-type': 'application/json' } }),
    });
    const element = await show('news-quote-card', { src: address });
    await turn();
    expect(shownText(element)).toContain('It is late by a week.');
    expect(codesOf(element)).toEqual(['repaired']);
  });

  it('is read from a property', async () => {
    await import('../../src/formats/ninjs.js');
    const element = await show('news-summary');
    element.article = NINJS as never;
    await element.updateComplete;
    expect(shownText(element)).toContain('A vote is moved');
  });

  it('may hold nothing for the element: the line says so', async () => {
    await import('../../src/formats/ninjs.js');
    const element = await show('news-quote-card', { article: JSON.stringify(NINJS) });
    expect(shownText(element)).toBe('No quotes in this article.');
  });
});
