import { describe, expect, it } from 'vitest';
import { serializeJsonLd } from '../../../src/data/json-ld-graph/serialize-json-ld.js';
import { graphOf } from './graph-of.js';

describe('as JSON for a script', () => {
  it.each([
    ['the end of a script', '</script><script>alert(1)</script>', '<'],
    ['a comment', '<!-- -->', '>'],
    ['an entity', '&quot;', '&'],
    ['a shortcode', 'A [gallery] opens', '[gallery'],
    ['line separators', 'A\u2028b\u2029c', '\u2028'],
    ['quotation marks and backslashes before a bracket', '"\\"[\\[', '[\\'],
  ])('%s is text as before, and not in the markup', (_, headline, sign) => {
    const graph = graphOf({ headline });
    const json = serializeJsonLd(graph);
    expect(json).not.toContain(sign);
    expect(JSON.parse(json)).toEqual(graph);
  });

  it('lists stay lists', () => {
    const graph = graphOf({ author: ['Ada [1]', 'Bea'] });
    const json = serializeJsonLd(graph);
    expect(json).toContain('"author":[');
    expect(JSON.parse(json)).toEqual(graph);
  });
});
