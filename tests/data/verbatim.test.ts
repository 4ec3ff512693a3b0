import { describe, expect, it } from 'vitest';
import { firstVerbatim, splitVerbatim } from '../../src/data/verbatim.js';

/** Runs as text, the verbatim ones in square brackets. */
const split = (text: string) =>
  splitVerbatim(text)
    .map((run) => (run.isVerbatim ? `[${run.text}]` : run.text))
    .join('|');

describe('a carrying sentence', () => {
  it.each([
    ['They saw “no change” in it.', 'They saw |[“no change”]| in it.'],
    ['“No”, he said.', '[“No”]|, he said.'],
    ['He said “no”', 'He said |[“no”]'],
    ['“No” and “never”', '[“No”]| and |[“never”]'],
    ['“No”“never”', '[“No”]|[“never”]'],
    ['Он назвал это «ошибкой».', 'Он назвал это |[«ошибкой»]|.'],
    ['Er nannte es „einen Fehler“.', 'Er nannte es |[„einen Fehler“]|.'],
    ['Er nannte es »einen Fehler«.', 'Er nannte es |[»einen Fehler«]|.'],
    ['Nazwał to „błędem”.', 'Nazwał to |[„błędem”]|.'],
    ['C’est « une erreur ».', 'C’est |[« une erreur »]|.'],
    ['彼は「間違い」と述べた。', '彼は|[「間違い」]|と述べた。'],
    ['Es sei ‹ein Fehler›.', 'Es sei |[‹ein Fehler›]|.'],
    ['It was "a mistake".', 'It was |["a mistake"]|.'],
    ['وصفه بأنه «خطأ».', 'وصفه بأنه |[«خطأ»]|.'],
    ['“He called it ‘no’ twice”', '[“He called it ‘no’ twice”]'],
    ['a “line\nbreak” inside', 'a |[“line\nbreak”]| inside'],
  ])('is split at its marks: %s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it.each([
    'No marks at all.',
    'An “open end',
    'A closed” end',
    'It’s the minister’s',
    'Only "one',
    '”wrong way round“',
  ])('without a closed pair is not verbatim: %s', (text) => {
    expect(splitVerbatim(text)).toEqual([{ text, isVerbatim: false }]);
  });

  it('of nothing has no runs', () => {
    expect(splitVerbatim('')).toEqual([]);
  });

  it.each(['a “b” c «d» "e" f', '“”', '“a', '«»«»', '"""'])('loses nothing: %s', (text) => {
    expect(
      splitVerbatim(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  it('with a thousand open marks is split without delay', () => {
    const text = '“'.repeat(1000) + '«'.repeat(1000) + '"'.repeat(1001);
    expect(
      splitVerbatim(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the first verbatim words', () => {
  it.each([
    ['They saw “no change” and “no hope”.', 'no change'],
    ['Он назвал это «ошибкой».', 'ошибкой'],
    ['No marks at all.', 'No marks at all.'],
    ['', ''],
  ])('of %j', (text, expected) => {
    expect(firstVerbatim(text)).toBe(expected);
  });
});
