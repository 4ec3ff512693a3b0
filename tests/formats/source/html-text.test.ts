// Proves: src/formats/source/html-field.ts
import { describe, expect, it } from 'vitest';
import { decodeEntities, readBlockquote, readHtml } from '../../../src/formats/source/html-text.js';
import { MAX_CHARACTERS } from '../../../src/data/limits.js';

describe('HTML in a field that is HTML by its format', () => {
  it.each<[string, string, readonly string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['paragraphs without ends', '<p>One.<p>Two.', ['One.', 'Two.']],
    ['line breaks', 'One.<br>Two.<br/>Three.', ['One.', 'Two.', 'Three.']],
    ['headings and lists', '<h2>One</h2><ul><li>Two<li>Three</ul>', ['One', 'Two', 'Three']],
    ['what stands in the middle of a word', 'over<b>rid</b>den', ['overridden']],
    ['links', 'See <a href="javascript:alert(1)">the list</a>.', ['See the list.']],
    ['white space', '<p>\n  One\t two \n</p>', ['One two']],
    ['spaces that do not break', 'One&nbsp;two', ['One\u00a0two']],
    ['entities, once', '&lt;b&gt; &amp;amp; &quot;c&quot; &#8217; &hellip;', ['<b> &amp; "c" ’ …']],
    [
      'entities of markup, which stay text',
      '&lt;script&gt;a&lt;/script&gt;',
      ['<script>a</script>'],
    ],
    ['scripts and styles', 'One<script>two()</script><style>a{}</style>', ['One']],
    ['embeds', 'One<iframe src="a">two</iframe> three<embed src="b">', ['One three']],
    ['an embed that closes itself, as XHTML has it', '<iframe src="a"/>One', ['One']],
    ['comments', 'One<!-- two --> three', ['One three']],
    ['a tag that never ends', 'One <a href="', ['One']],
    ['signs that are no tags', '1 < 2 and 3 > 2', ['1 < 2 and 3 > 2']],
    ['upper case', '<P>One</P><SCRIPT>two</SCRIPT>', ['One']],
    ['ends that never began', '</p></blockquote></script>One', ['One']],
    ['nothing', ' <p> </p>&nbsp;'.replace('&nbsp;', ''), []],
  ])('has its text: %s [D3]', (_, html, paragraphs) => {
    expect(readHtml(html).paragraphs).toEqual(paragraphs);
  });

  it.each<[string, boolean]>([
    ['Plain &amp; simple', false],
    ['<p>One.</p><br>', false],
    ['<p>One <em>two</em></p>', true],
    ['<a href="b">One</a>', true],
  ])('tells whether more than paragraphs is gone: %s [D3]', (html, isReduced) => {
    expect(readHtml(html).isReduced).toBe(isReduced);
  });

  it.each(['<b>', '<blockquote>', '<iframe>', '<p', '&amp;'])(
    'is read no further than a text is, however often it repeats %s',
    (piece) => {
      const { paragraphs } = readHtml(`One ${piece.repeat(2_000_000)} two`);
      expect(paragraphs[0]).toMatch(/^One/);
      expect(paragraphs.join('').length).toBeLessThanOrEqual(MAX_CHARACTERS);
    },
  );
});

describe('a quotation in HTML', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'has who said it in cite',
      '<blockquote>Words.<cite>Ada</cite></blockquote>',
      ['Words.'],
      ['Ada'],
    ],
    [
      'has who said it behind it',
      '<blockquote><p>Words.</p></blockquote>— Ada',
      ['Words.'],
      ['Ada'],
    ],
    [
      'has who said it in its last line',
      '<blockquote>Words.<br>– Ada</blockquote>',
      ['Words.'],
      ['Ada'],
    ],
    ['has nobody', '<blockquote>Words.</blockquote>', ['Words.'], []],
  ])('%s', (_, html, words, source) => {
    expect(readBlockquote(html)).toEqual({ words, source });
  });

  it('is none without the element', () => {
    expect(readBlockquote('<p>Words.</p>').words).toEqual([]);
  });
});

describe('text in which entities stand by habit', () => {
  it.each([
    ['Council &amp; clerk', 'Council & clerk'],
    ['&quot;Late&quot;, it&#39;s said', '"Late", it\'s said'],
    ['&amp;quot;', '&quot;'],
    ['&lt;b&gt;', '<b>'],
    ['<b>&eacute;</b>', '<b>é</b>'],
    ['AT&T; &nosuch; & &', 'AT&T; &nosuch; & &'],
    ['&#0;&#xD800;', '\ufffd\ufffd'],
    ['plain', 'plain'],
  ])('has them decoded once, and never into markup: %s [D2]', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});
