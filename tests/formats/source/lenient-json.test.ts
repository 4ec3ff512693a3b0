import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../../src/formats/json-ld.js';
import { parseForgiving } from '../../../src/formats/source/lenient-json.js';

const repair = (text: string) => jsonLd.repair?.(text);

describe('text that was meant to be JSON-LD', () => {
  it.each([
    ['CDATA marks', '<![CDATA[{"@type":"Article"}]]>'],
    ['CDATA marks behind comment signs', '//<![CDATA[\n{"@type":"Article"}\n//]]>'],
    ['CDATA marks on the same line', '// <![CDATA[ {"@type":"Article"} //]]>'],
    ['an HTML comment before it', '<!-- made by a system --> {"@type":"Article"}'],
    ['an HTML comment around it', '<!--\n{"@type":"Article"}\n//-->'],
    ['comments', '{"@type":/* kind */"Article", // which\n// none\n}'],
    ['trailing commas', '{"@type":"Article",,}'],
    ['a semicolon at the end', '{"@type":"Article"};'],
    ['a brace too many', '{"@type":"Article"}}'],
    ['a byte order mark and control characters', '\ufeff\0{"@type":\u0001"Article"}\0'],
    ['entities for quotation marks', '{&quot;@type&quot;:&quot;Article&quot;}'],
    ['an escape that JSON does not have', '{"@type":"Artic\\le"}'],
  ])('is read with %s [D7]', (_, text) => {
    expect(repair(text)).toEqual({ '@type': 'Article' });
  });

  it.each([
    ['a line break in a text', '"a\nb"', 'a\nb'],
    [
      'a comment sign in a text',
      '"https://example.org /* no */ <!-- no -->"',
      'https://example.org /* no */ <!-- no -->',
    ],
    ['escapes', '"\\u00e9\\n\\"\\\\\\\'\\u12"', 'é\n"\\\'u12'],
    ['a value that a template left out', '', null],
    ['undefined', 'undefined', null],
    ['a list with a trailing comma', '[1, 2.5,]', [1, 2.5]],
    ['objects without a comma between', '[{} {}]', [{}, {}]],
    ['true', 'true', true],
    ['a negative number', '-1e3', -1000],
  ])('keeps %s', (_, json, value) => {
    expect(repair(`{"@type":"Article","x":${json},"y":0,}`)).toEqual({
      '@type': 'Article',
      x: value,
      y: 0,
    });
  });

  it('is read without a comma between properties', () => {
    expect(repair('{"@type":"Article" "name":"A"}')).toEqual({ '@type': 'Article', name: 'A' });
  });

  it('is a list where several documents follow each other', () => {
    expect(repair('{"@type":"Article"}\n,{"@type":"Event"};')).toEqual([
      { '@type': 'Article' },
      { '@type': 'Event' },
    ]);
  });

  it('has a property of its own for every name, whatever it is called', () => {
    const data = parseForgiving('{"__proto__":{"@type":"Article"},}');
    expect(Object.keys(Object(data) as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe('text of another kind is left alone', () => {
  it.each([
    ['a page', '<!doctype html><p>{"@type":"Article"}</p>'],
    ['a script that calls a function', 'callback({"@type":"Article"});'],
    ['a script that assigns', 'var x = {"@type":"Article"};'],
    ['an element', '<script>{"@type":"Article"}</script>'],
    ['JSON of another format', '{"a":1,}'],
    ['a quotation mark in the middle of a text', '{"@type":"Article","name":"He said "no" twice"}'],
    ['a comment without end', '/* {"@type":"Article"}'],
    ['single quotation marks', "{'@type':'Article'}"],
    ['nothing', ''],
    ['words', 'Not found'],
  ])('%s', (_, text) => {
    expect(repair(text)).toBeUndefined();
  });

  it('JSON that breaks off, wherever it does', () => {
    const whole = '[{"@type":"Article","n":[1,"\\u00e9",true,{"a":null}], /* b */ "c":-1.5e3,},]';
    expect(repair(whole)).toBeDefined();
    for (let length = 0; length < whole.length; length++) {
      expect(repair(whole.slice(0, length))).toBeUndefined();
    }
  });
});

describe('five megabytes', () => {
  const SIZE = 5_000_000;
  it.each([
    ['open brackets', '['],
    ['open objects', '{"a":'],
    ['quotation marks', '"'],
    ['escapes', '{"\\'],
    ['comments', '/**/'],
    ['unfinished comments', '{/*'],
    ['escaped quotation marks', '&quot;<'],
    ['commas', '{,,'],
    ['closed objects', '{}'],
    ['white space', ' \n'],
  ])('of %s take no long time', (_, piece) => {
    const start = performance.now();
    repair(piece.repeat(SIZE / piece.length));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
