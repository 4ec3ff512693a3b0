import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, readFrameNames } from '../../src/embed/height-messages.js';

const PAGE = 'https://news.example/embed/?src=/article.json';

/** Returns the messages that a host gets. `more` is appended to the address of the page. */
const told = (more = ''): readonly unknown[] =>
  heightMessages(285, PAGE + more, readFrameNames(PAGE + more));

describe('a height is told', () => {
  it.each<[string, string, unknown]>([
    ['as ours', '', { type: 'news-height', height: 285 }],
    ['as Datawrapper does', '', { 'datawrapper-height': { 'news-embed': 285 } }],
    [
      'as Datawrapper does, by the name the host has given',
      '&id=chart-7',
      { 'datawrapper-height': { 'chart-7': 285 } },
    ],
    ['to AMP', '', { sentinel: 'amp', type: 'embed-size', height: 285 }],
    [
      'to Medium and Flourish',
      '',
      JSON.stringify({ src: PAGE, context: 'iframe.resize', height: 285 }),
    ],
    ['to the Guardian', '', JSON.stringify({ type: 'set-height', value: 285 })],
    ['as Bluesky does', '&id=42', { id: '42', height: 285 }],
    [
      'to pym.js',
      '&initialWidth=400&childId=quote&parentTitle=News',
      'pymxPYMxquotexPYMxheightxPYMx285',
    ],
    ['to WordPress', '#?secret=aB3', { message: 'height', value: 285, secret: 'aB3' }],
  ])('%s', (_, more, message) => {
    expect(told(more)).toContainEqual(message);
  });

  it('in five forms where the host has given no name', () => {
    expect(told()).toHaveLength(5);
  });
});

it.each([
  ['?id=a.b:c_d-1', { id: 'a.b:c_d-1' }],
  ['?childId=quote', { childId: 'quote' }],
  ['#?secret=aB3', { secret: 'aB3' }],
  ['#secret=aB3', { secret: 'aB3' }],
  ['?id=%3Cimg%20src%3E&childId=a%20b#?secret=%22', {}],
  [`?id=${'a'.repeat(65)}&childId=#?secret=`, {}],
  ['?Id=a&child=b&secret=c', {}],
])('the names in “%s” are %j', (end, names) => {
  const { id, childId, secret } = readFrameNames(`https://news.example/${end}`);
  expect(JSON.parse(JSON.stringify({ id, childId, secret }))).toEqual(names);
});

describe('a host asks', () => {
  it.each<[string, unknown, string | undefined, boolean]>([
    ['in our words', { type: 'news-height?' }, undefined, true],
    ['as pym.js', 'pymxPYMxquotexPYMxwidthxPYMx400', 'quote', true],
    ['as pym.js, another frame', 'pymxPYMxotherxPYMxwidthxPYMx400', 'quote', false],
    ['as pym.js, a page without a name', 'pymxPYMxundefinedxPYMxwidthxPYMx400', undefined, false],
    ['for something else', { type: 'news-height', height: 400 }, undefined, false],
    ['with words', 'news-height?', 'quote', false],
    ['with nothing', null, undefined, false],
    ['with nothing at all', undefined, undefined, false],
  ])('%s: %j', (_, message, childId, expected) => {
    expect(asksForHeight(message, { childId })).toBe(expected);
  });
});
