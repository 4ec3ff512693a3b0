/** Texts are read literally: nothing is decoded, repaired or derived. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';

describe('text is what is written', () => {
  it.each([
    ['entities [D2]', 'Rain &amp; sun &#39;now&#39; &lt;b&gt; &quot;'],
    ['entities of entities [D2]', '&amp;lt;script&amp;gt;'],
    ['HTML [D3]', '<p>Rain</p><p>Sun <a href="https://a.example/">here</a><br>'],
    ['HTML in comments and CDATA [D3]', '<!-- Rain --><![CDATA[Sun]]>'],
    ['escapes of JSON in JSON [D3]', '\\u003cb\\u003e \\n'],
    ['keys of every object [D13]', '__proto__ constructor toJSON'],
  ])('%s', (_, text) => {
    const { value, issues } = readDocument(JSON.stringify({ text, speaker: text, context: text }));
    expect(issues).toEqual([]);
    expect(value?.quotes[0]).toMatchObject({ text, speaker: { name: text }, context: text });
  });
});

describe('JSON that is wrapped is none', () => {
  const json = '{"headline":"Rain"}';

  it.each([
    ['CDATA', `<![CDATA[${json}]]>`],
    ['a script that hides it', `//<![CDATA[\n${json}\n//]]>`],
    ['a comment of HTML', `<!-- ${json} -->`],
    ['a comment of JavaScript', `/* Rain */ ${json}`],
    ['a stray semicolon', `${json};`],
    ['a variable', `var article = ${json}`],
  ])('in %s [D7]', (_, wrapped) => {
    const { value, issues } = readDocument(wrapped);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['parse']);
  });
});

it('of two equal keys the last counts, as JSON has it [D14]', () => {
  const { value, issues } = readDocument('{"headline":"Rain","headline":"Sun"}');
  expect(value?.headline).toBe('Sun');
  expect(issues).toEqual([]);
});

it('nothing is worked out from ratings: the model has none [D12]', () => {
  const reviewRating = { ratingValue: 1, bestRating: 5, worstRating: 5, alternateName: 'False' };
  const { value, issues } = readDocument({
    headline: 'Rain',
    disputes: [
      {
        topic: 'On the rain',
        reviewRating,
        statements: [
          { speaker: 'Ada', text: 'It rains.', reviewRating },
          { speaker: 'Ben', text: 'It does not.', stance: 'denies' },
        ],
      },
    ],
  });
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unknown-property /disputes/0/statements/0/reviewRating',
    'unknown-property /disputes/0/reviewRating',
  ]);
  expect(value?.disputes[0]?.statements.map(({ stance }) => stance)).toEqual(['states', 'denies']);
  expect(JSON.stringify(value)).not.toMatch(/rating/i);
});

describe('a host in an address', () => {
  it.each([
    'https://courier.example@nowhere.example/',
    'https://xn--urier-7nc.example/',
    'https://соurier.example/',
    `https://${'a.'.repeat(60)}example/`,
  ])('is never part of what is read as text: %s [D24]', (url) => {
    const { value } = readDocument({ text: 'Said.', speaker: { name: 'Ada', url }, url });
    const texts = JSON.stringify(value, (key, part: unknown) => (key === 'url' ? undefined : part));
    expect(texts).not.toContain('example');
  });
});
