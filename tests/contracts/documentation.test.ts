/**
 * Class documentation lists exactly the public API. Parts are checked in rendered elements:
 * tests/package/documented-parts.test.ts.
 */
import { readFileSync } from 'node:fs';
import type { CSSResult, CSSResultGroup } from 'lit';
import { describe, expect, it } from 'vitest';
import * as elements from '../../src/elements.js';

interface Documented {
  readonly name?: string;
  readonly description?: string;
  readonly fieldName?: string;
}
interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly (Documented & {
    readonly kind: string;
    readonly privacy?: string;
    readonly static?: boolean;
  })[];
  readonly slots?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

/** Made by npm run manifest, which npm test runs first. */
const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as { modules: readonly { declarations: readonly Declaration[] }[] };
const declarations = manifest.modules.flatMap((module) => module.declarations);

const { NewsQuoteCardElement, NewsEventTimelineElement } = elements;
const { NewsStatementDenialElement, NewsSummaryElement } = elements;

/** Those of every element; `lang` and `dir` are HTML's own. */
const SHARED = ['article', 'src', 'timeout', 'item', 'noimages', 'headinglevel', 'scheme', 'theme'];

/** Tag, class, its attributes, the events. */
const ELEMENTS = [
  [
    'news-quote-card',
    NewsQuoteCardElement,
    'text kind speaker jobtitle affiliation anonymous saidto reportedby date cite context variant',
    ['news-load', 'news-error', 'news-share', 'news-toggle'],
  ],
  [
    'news-event-timeline',
    NewsEventTimelineElement,
    'heading asof order group layout',
    ['news-load', 'news-error'],
  ],
  [
    'news-statement-denial',
    NewsStatementDenialElement,
    'topic statement statementby statementdate denial denialby denialdate stance',
    ['news-load', 'news-error'],
  ],
  [
    'news-summary',
    NewsSummaryElement,
    'headline sections jsonld',
    ['news-load', 'news-error', 'news-share'],
  ],
] as const;

const named = (documented: readonly Documented[]) => documented.map(({ name }) => name).sort();
const isDescribed = ({ name, description }: Documented) =>
  name !== undefined && (description?.length ?? 0) > 8;

describe.each(ELEMENTS)('<%s>', (tag, Element, own, events) => {
  // With what it inherits.
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  const { attributes = [], members = [], events: documented = [] } = declaration ?? {};

  it('has a summary and a description', () => {
    expect(declaration?.name).toBe(Element.name);
    expect(declaration?.summary).toMatch(/\.$/);
    expect(declaration?.description?.length).toBeGreaterThan(60);
  });

  it('observes the attributes of the specification, and no others', () => {
    const observed = Element.observedAttributes.filter((name) => name !== 'lang' && name !== 'dir');
    expect(observed.sort()).toEqual([...own.split(' '), ...SHARED].sort());
  });

  it('has every attribute in the manifest, with what it means', () => {
    const expected = [...own.split(' '), ...SHARED].sort();
    expect(named(attributes)).toEqual(expected);
    expect(attributes.filter((attribute) => !isDescribed(attribute))).toEqual([]);
  });

  it('has every public member documented', () => {
    const open = members.filter(
      ({ name, privacy = 'public' }) => privacy === 'public' && !name?.startsWith('#'),
    );
    expect(open.filter((member) => !isDescribed(member)).map(({ name }) => name)).toEqual([]);
  });

  it('has its slot documented', () => {
    expect(named(declaration?.slots ?? [])).toEqual(['']);
    expect(declaration?.slots?.every(isDescribed)).toBe(true);
  });

  it('has its events documented, each by its name', () => {
    expect(named(documented)).toEqual([...events].sort());
    expect(documented.filter((event) => !isDescribed(event))).toEqual([]);
  });

  it('has the custom properties documented that its styles use, and no others', () => {
    const properties = declaration?.cssProperties ?? [];
    expect(named(properties)).toEqual([...propertiesOf(tag)].sort());
    expect(properties.filter((property) => !isDescribed(property))).toEqual([]);
  });
});

/** The `--news-…` that have an effect in an element, its parts included. */
function propertiesOf(tag: string): Set<string> {
  const own = usedIn(ELEMENTS.find(([name]) => name === tag)?.[1].styles);
  if (tag !== 'news-summary') return own;
  const parts = ELEMENTS.filter(([name]) => name !== tag).flatMap(([, part]) => [
    ...usedIn(part.styles),
  ]);
  const all = new Set([...own, ...parts]);
  // Only a single card uses it; a summary shows none.
  all.delete('--news-radius');
  return all;
}

function usedIn(styles: CSSResultGroup | undefined): Set<string> {
  const css = flatten(styles).join('\n');
  const used = new Set<string>();
  for (const [, property = '', value = ''] of css.matchAll(/([\w-]+)\s*:([^;{}]*)/g)) {
    // A property inside a private variable counts only if that variable is used.
    const isIdle = property.startsWith('--_') && !css.includes(`var(${property}`);
    if (!isIdle) for (const [name] of value.matchAll(/--news-[\w-]+/g)) used.add(name);
  }
  return used;
}

const flatten = (styles: CSSResultGroup | undefined): string[] =>
  Array.isArray(styles) ? styles.flatMap(flatten) : styles ? [(styles as CSSResult).cssText] : [];
