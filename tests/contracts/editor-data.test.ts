/** Editor data contains everything that custom-elements.json documents. Needs a build, as npm test makes one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Documented, readDocumentedElements } from '../../scripts/documented-elements.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface CustomData {
  readonly version: number;
  readonly tags: readonly {
    readonly name: string;
    readonly description: { readonly kind: string; readonly value: string };
    readonly attributes: readonly {
      readonly name: string;
      readonly description: { readonly kind: string; readonly value: string };
      readonly valueSet?: string;
      readonly values?: readonly Named[];
      readonly references?: readonly { readonly name: string; readonly url: string }[];
    }[];
  }[];
}
interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly (Named & { readonly value: { readonly type: string } })[];
        readonly slots: readonly Named[];
        readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
        readonly css: {
          readonly properties: readonly Named[];
          readonly parts: readonly Named[];
          readonly 'pseudo-classes': readonly Named[];
        };
      })[];
    };
  };
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const customData = read('dist/html-custom-data.json') as CustomData;
const webTypes = read('dist/web-types.json') as WebTypes;
const pkg = read('package.json') as Readonly<Record<string, unknown>>;
const documented = readDocumentedElements();

const described = (entries: readonly Documented[]) =>
  entries.map(({ name, description }) => ({ name, description }));
const only = (entries: readonly Named[] = []) =>
  entries.map(({ name, description }) => ({ name, description }));

/** Attributes that take one of a few words. */
const WORDS = [
  ['news-quote-card', 'variant', 'card pull compact'],
  ['news-event-timeline', 'order', 'oldest newest'],
  ['news-event-timeline', 'group', 'none day month year'],
  ['news-event-timeline', 'layout', 'vertical horizontal'],
  ['news-summary', 'scheme', 'light dark auto'],
  ['news-summary', 'theme', 'editorial'],
  ['news-quote-card', 'speaker', ''],
] as const;

describe('the custom data for VS Code', () => {
  it('has every tag, and no other', () => {
    expect(customData.version).toBe(1.1);
    expect(customData.tags.map(({ name }) => name)).toEqual(documented.map(({ tag }) => tag));
  });

  describe.each(documented)('<$tag>', (element) => {
    const found = customData.tags.find(({ name }) => name === element.tag);

    it('has every attribute with what it means', () => {
      const attributes = found?.attributes.map(({ name, description: { kind, value } }) => {
        expect(kind).toBe('markdown');
        return { name, description: value };
      });
      expect(attributes).toEqual(described(element.attributes));
    });

    it('says what else there is: events, slots, parts, custom properties, states', () => {
      const text = found?.description.value ?? '';
      expect(text.startsWith(element.description)).toBe(true);
      const { events, slots, parts, customProperties, states } = element;
      for (const { name, description } of [events, parts, customProperties, states].flat()) {
        expect(text).toContain(`- \`${name}\`: ${description}`);
      }
      for (const { description } of slots) expect(text).toContain(`- ${description}`);
    });

    it('has attributes that are there or not, and dates with their standard', () => {
      for (const { name, type, description } of element.attributes) {
        const attribute = found?.attributes.find((one) => one.name === name);
        expect(attribute?.valueSet, name).toBe(type === 'boolean' ? 'v' : undefined);
        expect(
          attribute?.references?.map((one) => one.name),
          name,
        ).toEqual(description.includes('EDTF') ? ['EDTF'] : undefined);
      }
    });
  });

  it.each(WORDS)('completes <%s %s="%s">', (tag, name, words) => {
    const attributes = customData.tags.find((one) => one.name === tag)?.attributes;
    const values = attributes?.find((one) => one.name === name)?.values;
    expect(values?.map((value) => value.name).join(' ') ?? '').toBe(words);
  });
});

describe('the web types for the editors of JetBrains', () => {
  it('are of this package, which says where they are', () => {
    expect(webTypes).toMatchObject({ name: pkg['name'], version: pkg['version'] });
    expect(pkg['web-types']).toBe('./dist/web-types.json');
  });

  const { elements } = webTypes.contributions.html;

  it('have every tag, and no other', () => {
    expect(elements.map(({ name }) => name)).toEqual(documented.map(({ tag }) => tag));
  });

  it.each(documented)('have all of <$tag>', (element) => {
    const found = elements.find(({ name }) => name === element.tag);
    expect(found?.description).toBe(element.description);
    expect(only(found?.attributes)).toEqual(described(element.attributes));
    expect(only(found?.slots)).toEqual(described(element.slots));
    expect(only(found?.js.properties)).toEqual(described(element.properties));
    expect(only(found?.js.events)).toEqual(described(element.events));
    expect(only(found?.css.properties)).toEqual(described(element.customProperties));
    expect(only(found?.css.parts)).toEqual(described(element.parts));
    expect(only(found?.css['pseudo-classes'])).toEqual(
      described(element.states.map((state) => ({ ...state, name: `state(${state.name})` }))),
    );
  });

  it.each(WORDS.filter(([, , words]) => words))('know what <%s %s> takes', (tag, name, words) => {
    const attributes = elements.find((one) => one.name === tag)?.attributes;
    const type = attributes?.find((one) => one.name === name)?.value.type;
    const wanted = words.split(' ').map((word) => `'${word}'`);
    expect(type).toBe(wanted.join(' | '));
  });
});
