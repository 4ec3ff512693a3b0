/**
 * The types that frameworks read say what custom-elements.json says, and fit the classes. Whether each framework
 * takes them: integrations/frameworks. Needs a build, as npm test makes one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readDocumentedElements } from '../../scripts/documented-elements.js';

const folder = fileURLToPath(new URL('../../dist/types/', import.meta.url));
const file = `${folder}tags.d.ts`;
const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: true });
const checker = program.getTypeChecker();
const elements = readDocumentedElements();

/** Members at a path of names in the interface `Tags`. */
function membersAt(...path: readonly string[]): ReadonlyMap<string, ts.Symbol> {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const tags = (module ? checker.getExportsOfModule(module) : []).find(
    ({ name }) => name === 'Tags',
  );
  if (!tags) throw new Error('There is no interface Tags.');
  let type = checker.getDeclaredTypeOfSymbol(tags);
  for (const name of path) {
    const member = type.getProperty(name);
    if (!member) throw new Error(`There is no ${path.join('.')}.`);
    type = checker.getTypeOfSymbol(member);
  }
  return new Map(type.getProperties().map((member) => [member.name, member]));
}

const typeOf = (member: ts.Symbol | undefined): string =>
  member
    ? checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(member)))
    : 'missing';

it('know every tag, and no other', () => {
  expect([...membersAt().keys()].sort()).toEqual(elements.map(({ tag }) => tag).sort());
});

it('have no fault of their own', () => {
  const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  expect(
    faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  ).toEqual([]);
});

describe.each(elements)('<$tag>', ({ tag, className, properties, attributes, events }) => {
  it('is the class', () => {
    expect(typeOf(membersAt(tag).get('element'))).toBe(className);
  });

  it('has every property with the type of the class, and what it means', () => {
    const members = membersAt(tag, 'properties');
    const own = membersAt(tag, 'element');
    expect([...members.keys()]).toEqual(properties.map(({ name }) => name));
    for (const { name, description } of properties) {
      const member = members.get(name);
      expect(typeOf(member), name).toBe(typeOf(own.get(name)));
      const comment = ts.displayPartsToString(member?.getDocumentationComment(checker));
      expect(comment).toBe(description.replace(/\s+/g, ' '));
    }
  });

  it('has every attribute, in lower case, as something that can be written', () => {
    const members = membersAt(tag, 'attributes');
    expect([...members.keys()]).toEqual(attributes.map(({ name }) => name));
    const writable = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
    for (const [name, member] of members) {
      expect(name).toBe(name.toLowerCase());
      const type = checker.getNonNullableType(checker.getTypeOfSymbol(member));
      const parts = type.isUnion() ? type.types : [type];
      expect(parts.filter(({ flags }) => !(flags & writable)).length, name).toBe(0);
    }
  });

  it('has every event with its class', () => {
    const members = [...membersAt(tag, 'events')].map(([name, one]) => [name, typeOf(one)]);
    expect(members).toEqual(events.map(({ name, type }) => [name, type]));
  });
});

it.each(readdirSync(folder).filter((name) => name !== 'tags.d.ts'))(
  '%s can be imported by its name, and says what its framework calls its elements',
  (name) => {
    const pkg = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { exports: Readonly<Record<string, unknown>> };
    expect(pkg.exports[`./${name}`]).toBe(`./dist/types/${name}`);
    const text = readFileSync(folder + name, 'utf8');
    expect(text).toMatch(/declare module '[\w/-]+' \{[^]*extends Elements \{\}/);
  },
);
