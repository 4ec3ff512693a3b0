import { describe, expect, it } from 'vitest';
import { toScriptJson } from '../../src/data/script-json.js';

describe('as JSON for a script', () => {
  it.each([
    ['the end of a script', '</script><script>alert(1)</script>', '<'],
    ['a comment', '<!-- -->', '>'],
    ['an entity', '&quot;', '&'],
    ['a shortcode', 'A [gallery] opens', '[gallery'],
    ['line separators', 'A\u2028b\u2029c', '\u2028'],
    ['quotation marks and backslashes before a bracket', '"\\"[\\[', '[\\'],
  ])('%s is text as before, and not in the markup', (_, headline, sign) => {
    const graph = { headline };
    const json = toScriptJson(graph);
    expect(json).not.toContain(sign);
    expect(JSON.parse(json)).toEqual(graph);
  });

  it('lists stay lists', () => {
    const graph = { author: ['Ada [1]', 'Bea'] };
    const json = toScriptJson(graph);
    expect(json).toContain('"author":[');
    expect(JSON.parse(json)).toEqual(graph);
  });
});
