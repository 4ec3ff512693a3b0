// Proves: src/data/format-registry.ts, src/data/open-document.ts, src/data/content.ts
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/data/format-registry.js';

const item = { uri: 'urn:example:1' };

describe('data tells its own format', () => {
  it.each([
    ['an item of ninjs', item, 'ninjs'],
    ['a list of them', [item], 'ninjs'],
    ['an answer with a list of them', { total: 1, item: [item] }, 'ninjs'],
    ['an answer of Superdesk', { _items: [item] }, 'ninjs'],
    ['an answer of GraphQL', { data: { newsItems: [item] } }, 'ninjs'],
    ['slides', { events: [{ start_date: { year: 2025 } }] }, 'timelinejs'],
    ['slides without dates', { events: [{ text: { headline: 'x' } }] }, 'timelinejs'],
    ['slides of media alone', { events: [{ media: { url: 'x' } }] }, 'timelinejs'],
    ['a title slide', { title: { text: { headline: 'x' } }, events: [] }, 'timelinejs'],
    ['a title slide in a list', { title: [{ media: { url: 'x' } }] }, 'timelinejs'],
    ['slides of TimelineJS 2', { timeline: { date: [] } }, 'timelinejs'],
    ['JSON-LD', { '@context': 'https://schema.org', title: 'x' }, 'json-ld'],
  ])('%s', (_, data, format) => {
    expect(formatOf(data)).toBe(format);
  });

  it.each([
    ['a document', { headline: 'x', events: [{ name: 'y', date: '2025' }] }],
    ['a quote', { text: 'x', speaker: 'y' }],
    ['a list of events', [{ name: 'x' }]],
    ['a document without events', { headline: 'x', events: [] }],
    ['data of others', { title: 'x', items: [{ id: 1 }], data: null }],
    ['a map', { type: 'FeatureCollection', features: [] }],
    ['text', 'uri'],
    ['nothing', null],
    ['an empty list', []],
  ])('ours, and none of them: %s', (_, data) => {
    expect(formatOf(data)).toBeUndefined();
  });
});
