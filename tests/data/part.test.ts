import { expect, it } from 'vitest';
import { partOf } from '../../src/data/part.js';

it.each([
  [{ text: 'It rains.' }, 'quotes'],
  [{ name: 'Rain' }, 'events'],
  [{ topic: 'The delay', statements: [] }, 'disputes'],
  [{ name: 'Rain', headline: 'Rain' }, undefined],
  [{ events: [], name: 'Rain' }, undefined],
  [Object.create({ text: 'inherited' }), undefined],
  [{}, undefined],
  [null, undefined],
  ['text', undefined],
])('%j belongs to %s', (item: unknown, part) => {
  expect(partOf(item)).toBe(part);
});
