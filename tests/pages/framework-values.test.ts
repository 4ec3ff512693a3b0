/** What frameworks write where they have nothing to write. */
import { describe, expect, it } from 'vitest';
import type { NewsElement } from '../../src/index.js';
import { SIMPLE, TAGS } from './article.js';
import { PROPERTIES } from './properties.js';
import { pageOf, useSite } from './site.js';

const site = useSite();

/** By the name under which a failure is told. */
const VALUES = [
  'undefined',
  'null',
  'empty',
  'false',
  'number',
  'object',
  'list',
  'text of an object',
];

const FLAGS = ['anonymous', 'noImages', 'jsonLd'];

describe.each(TAGS)('<%s>', (tag) => {
  const names = Object.keys({ ...PROPERTIES.all, ...PROPERTIES[tag] });

  it.each(names)('takes a senseless %s for none [L16]', async (property) => {
    const [attributes, children] = SIMPLE[tag];
    const one = `<${tag} ${attributes}>${children || 'Fallback'}</${tag}>`;
    const { page, said, requests } = await site.open(pageOf(one));
    const count = requests.length;
    const differences = await page.evaluate(
      async ([name, key, kinds, flags]) => {
        const first = document.querySelector<NewsElement>(name);
        if (!first) throw new Error(name);
        const values: Readonly<Record<string, unknown>> = {
          undefined: undefined,
          null: null,
          empty: '',
          false: false,
          number: 7654321,
          object: { toString: () => '[object Object]' },
          list: [],
          'text of an object': '[object Object]',
        };
        const attribute = key.toLowerCase();
        const copy = async (change: (element: NewsElement) => void) => {
          const element = document.importNode(first, true);
          element.removeAttribute(attribute);
          document.body.append(element);
          await element.updateComplete;
          change(element);
          await element.updateComplete;
          await new Promise((resolve) => setTimeout(resolve));
          await element.updateComplete;
          return element;
        };
        const read = (element: NewsElement) => {
          // Lit's own notes in the markup are not the same twice.
          const html = element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';
          return html.includes('<slot') ? 'what the author wrote' : html;
        };
        const wanted = read(await copy(() => undefined));
        const found: string[] = [];
        const compare = (what: string, element: NewsElement) => {
          const html = read(element);
          if (html !== wanted) found.push(`${what}: ${html.replace(/<[^>]*>\s*/g, ' ')}`);
          element.remove();
        };
        for (const kind of kinds) {
          // For a flag, that is a yes; and an id may be a number.
          if (flags.includes(key) && /number|object|list/.test(kind)) continue;
          if (key === 'item' && kind === 'number') continue;
          const set = (element: NewsElement) => Object.assign(element, { [key]: values[kind] });
          compare(`property ${kind}`, await copy(set));
        }
        for (const value of flags.includes(key) ? ['false'] : ['', '[object Object]']) {
          const set = (element: NewsElement) => {
            element.setAttribute(attribute, value);
          };
          compare(`attribute "${value}"`, await copy(set));
        }
        return found;
      },
      [tag, property, VALUES, FLAGS] as const,
    );
    // A document that is none is told of, and what the author wrote is shown.
    const isFine = (line: string) => property === 'article' && line.includes('the author wrote');
    expect(differences.filter((line) => !isFine(line))).toEqual([]);
    expect(requests.slice(count)).toEqual([]);
    expect(said).toEqual([]);
  });
});
