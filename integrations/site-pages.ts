/** Expected content of a built site, for every generator. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ATTRIBUTES,
  ENTITIES,
  MARKUP,
  SCRIPTS,
  STYLES,
  TEMPLATES,
} from '../tests/hostile/code-strings.js';
import { expectedText } from '../tests/hostile/expected-text.js';

const samples = new URL('../stories/samples/', import.meta.url);
export const sampleFile = (name: string): string => fileURLToPath(new URL(name, samples));
export const sample = (name: string): string => readFileSync(new URL(name, samples), 'utf8');

/** Addresses of pages, each with words in reading order. */
export const PAGES: readonly (readonly [address: string, words: readonly string[]])[] = [
  [
    '/',
    [
      'A whole article',
      'Washington Explains the Delay of the Lavrov–Rubio Meeting',
      'As of 21 October 2025',
      'Photo: flickr.com by U.S. Department of State',
      'Key points',
      'Sergey Ryabkov',
      'On the reported delay',
      'Timeline',
      'Text of the page goes on as before.',
    ],
  ],
  [
    '/quote/',
    [
      'Words before the quote.',
      'Sergey Ryabkov',
      'On the record',
      'it’s impossible to postpone something that was never agreed upon.”',
      'In a list:',
      'A White House insider',
      'Anonymous, to CNN',
      'Words after the quote.',
    ],
  ],
  [
    '/timeline/',
    ['A timeline', '16 Oct 2025', 'As of 21 Oct 2025', 'Postponed', 'No new date given.', 'doubt'],
  ],
  [
    '/dispute/',
    [
      'A statement and its answers',
      'On the reported delay',
      'A source in the White House',
      'Disputes the premise',
      'never agreed upon',
    ],
  ],
];

/** Texts that Markdown, template languages or string functions could interpret. */
const OF_GENERATORS = {
  'a blank line': 'One line.\n\nAnother.\n\n    and code\n\n> and a quote',
  'a list': 'Words:\n\n- one\n- two\n\n# a title',
  'marks of Markdown': '*stars* __lines__ `code` [a link](javascript:hit()) ![a picture](/hit/md)',
  'a fence': '```html\n<img src=/hit/fence onerror=hit()>\n```',
  'output of Liquid': '{{ 7 | times: 6 }} {{ page.url }}',
  'tags of Liquid': '{% include "hit" %} {% raw %} {% endraw %} {%- comment -%}',
  'a shortcode of Hugo': '{{< ref "hit" >}} {{% hit %}} {{</* hit */>}}',
  'an expression of MDX': '{hit()} {1 + 1} import hit from "hit"; export const hit = 1',
  'an expression of Astro': '${hit()} <Fragment set:html={hit()} />',
  'patterns of replacement': "$& $1 $$ $` $' $<hit>",
  'the end of CDATA': ']]> <![CDATA[ &amp; &#60;b&#62;',
  'the end of what is around': '</div></main></template></news-summary></news-event-timeline>',
  'letters that XML forbids': 'a\u0000b\u0001c\u000bd\ufffee\uffff',
} as const;

const STRINGS: readonly string[] = [
  MARKUP,
  ENTITIES,
  ATTRIBUTES,
  TEMPLATES,
  SCRIPTS,
  STYLES,
  OF_GENERATORS,
].flatMap((strings) => Object.values(strings));

/** A document in which every text is hostile. */
export const HOSTILE = {
  headline: OF_GENERATORS['a blank line'],
  asOf: '2025-10-21',
  events: STRINGS.map((name, index) => ({ id: `event-${index}`, name })),
  quotes: STRINGS.map((text, index) => ({
    id: `quote-${index}`,
    kind: 'paraphrase',
    text,
    speaker: { name: text },
    url: 'javascript:hit()',
  })),
};

/** Names of its events as readers see them. */
export const HOSTILE_NAMES = STRINGS.map((text) => expectedText(text).replace(/\s+/g, ' ').trim());
