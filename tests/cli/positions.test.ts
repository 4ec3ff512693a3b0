import { describe, expect, it } from 'vitest';
import { countLines, findFault, findValues, keysOf } from '../../src/cli/positions.js';

const positionOf = (json: string, pointer: string): string => {
  const offset = findValues(json)(keysOf(pointer));
  if (offset === undefined) return 'nowhere';
  const { line, column } = countLines(json)(offset);
  return `${line}:${column}`;
};

describe('a value stands at', () => {
  it.each([
    ['the document', '  {"a": 1}', '', '1:3'],
    ['a property', '{"a": 1}', '/a', '1:7'],
    ['an item', '[1, [2, 3]]', '/1/1', '1:9'],
    ['an item of an object', '{\n  "a": [\n    {"b": 1},\n    {"b": 2}\n  ]\n}', '/a/1/b', '4:11'],
    ['a key with a slash', '{"a/b": 1}', '/a~1b', '1:9'],
    ['a key with a tilde', '{"a~b": 1}', '/a~0b', '1:9'],
    ['a key with a tilde and a 1', '{"a~1b": 1}', '/a~01b', '1:10'],
    ['an empty key', '{"": {"": 1}}', '//', '1:11'],
    ['a key that is a number', '{"0": 1}', '/0', '1:7'],
    ['a key that is escaped', '{"\\u0061": 1}', '/a', '1:12'],
    ['a key like a property of every object', '{"a": 1}', '/constructor', '1:1'],
    ['the last of several of one name', '{"a": 1, "a": 2}', '/a', '1:15'],
    ['what holds it, where it is not there', '{"a": {"b": 1}}', '/a/c/d', '1:7'],
    ['what holds it, where the list ends before', '{"a": [1]}', '/a/7', '1:7'],
    ['what holds it, where it is no list', '{"a": "text"}', '/a/0', '1:7'],
    ['a line after CR LF', '{\r\n"a":\r\n1}', '/a', '3:1'],
    ['a line after CR', '{\r"a": 1}', '/a', '2:6'],
    ['a line after an empty one', '{\n\n"a": 1}', '/a', '3:6'],
    ['a column behind letters of two units', '{"😀": 1, "a": 2}', '/a', '1:16'],
    ['a line that a line separator does not end', '{"\u2028": 1, "a": 2}', '/a', '1:15'],
    ['a place behind a comment', '{ // why\n"a": 1}', '/a', '2:6'],
    ['a place behind a comma too many', '{"a": [1,],\n"b": 2,}', '/b', '2:6'],
    ['no place, where there is nothing', ' ', '', 'nowhere'],
    ['no place, where it is too deep to tell', '['.repeat(200_000), '/0', 'nowhere'],
  ])('%s', (_, json, pointer, position) => {
    expect(positionOf(json, pointer)).toBe(position);
  });
});

describe('text is no JSON from', () => {
  it.each([
    ['a comma too many', '{"a": 1,}', 8],
    ['a comment', '{"a": 1} // why', 9],
    ['a word', '{"a": yes}', 6],
    ['single quotation marks', "{'a': 1}", 1],
    ['a line break within a text', '{"a": "x\ny"}', 6],
    ['its end', '{"a": [1', 8],
    ['what follows it', '{} {}', 3],
  ])('%s', (_, text, offset) => {
    expect(findFault(text)).toBe(offset);
  });

  it.each(['{}', '[1, "a", null]', ' {"a": 1e5}\n'])('nowhere in %s', (text) => {
    expect(findFault(text)).toBeUndefined();
  });
});
