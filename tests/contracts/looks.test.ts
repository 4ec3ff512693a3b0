/** The table of attributes is complete: a property without a row fails here, and so does a row without a property. */
import { describe, expect, it } from 'vitest';
import { readDocumentedElements } from '../../scripts/documented-elements.js';
import { CLASSES } from '../../src/server/render-tag.js';
import { type Attribute, ATTRIBUTES, attributesOf, TAGS } from '../../src/shared/looks.js';

const documented = readDocumentedElements();

it('has the tags of the manifest', () => {
  expect([...TAGS].sort()).toEqual(documented.map(({ tag }) => tag).sort());
});

describe.each(TAGS)('<%s>', (tag) => {
  const rows: Readonly<Record<string, Attribute>> = ATTRIBUTES[tag];

  it('has a row for each attribute', () => {
    const { attributes = [] } = documented.find((element) => element.tag === tag) ?? {};
    expect(Object.keys(rows).sort()).toEqual(attributes.map(({ property }) => property).sort());
    expect(
      attributesOf(tag)
        .map(([name]) => name)
        .sort(),
    ).toEqual(attributes.map(({ name }) => name).sort());
  });

  it('has the defaults of the element', () => {
    const Class = CLASSES.get(tag);
    const element =
      Class && (new Class() as unknown as Readonly<Record<string, string | number | boolean>>);
    for (const [property, attribute] of Object.entries(rows)) {
      const value = element?.[property];
      if (attribute.type === 'flag') expect(value, property).toBe(false);
      else if (value !== undefined)
        expect(`${value as string | number}`, property).toBe(
          'default' in attribute ? attribute.default : '',
        );
    }
  });

  it('has defaults that are words', () => {
    for (const attribute of Object.values(rows)) {
      if (attribute.type === 'word' && attribute.default !== undefined)
        expect(attribute.words).toContain(attribute.default);
    }
  });
});
