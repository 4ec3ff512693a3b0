import { expect, it } from 'vitest';
import { readDocumentedElements } from '../../scripts/documented-elements.js';
import { readTokens, TOKENS } from '../../src/shared/styles/tokens.js';

it.each([
  ['a { color: var(--news-a, red); }', { '--news-a': { initial: 'red' } }],
  ['a{color:var(--news-a,red)}', { '--news-a': { initial: 'red' } }],
  [
    'a { --_a: var(--news-a, mix(in srgb, #123 9%, b)); } b { --_a: var(\n --news-a,\n light-dark(#fff, #000)\n); }',
    { '--news-a': { initial: 'mix(in srgb,#123 9%,b)', styled: 'light-dark(#fff,#000)' } },
  ],
  ['a { b: var(--news-a, 1px); c: var(--news-a, 1px); }', { '--news-a': { initial: '1px' } }],
  ['a { color: var(--_text); }', {}],
])('are read from %j', (css, tokens) => {
  expect(readTokens(css)).toEqual(tokens);
});

it('have the defaults that the manifest documents', () => {
  const documented = readDocumentedElements().flatMap(({ customProperties }) => customProperties);
  expect(Object.keys(TOKENS).length).toBeGreaterThan(10);
  for (const [name, { initial }] of Object.entries(TOKENS)) {
    const found = documented.filter((property) => property.name === name);
    expect(found, name).not.toEqual([]);
    // A mixed colour is described in words.
    for (const { default: value = initial } of found) expect(value, name).toBe(initial);
  }
});

it('have a value for both schemes, if they are colours', () => {
  for (const [name, { styled }] of Object.entries(TOKENS)) {
    const isColor = name.startsWith('--news-color-');
    if (isColor) expect(styled, name).toMatch(/^light-dark\(#[\da-f]{3,6},#[\da-f]{3,6}\)$/);
  }
});
