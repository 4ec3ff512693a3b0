/** schema.org's own vocabulary, and what in a graph does not fit it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonLdNode } from '../../src/formats/json-ld/write/node.js';

const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');

/** Facts of the vocabulary about each term, by the last word of the property. */
const terms = new Map<string, Map<string, Set<string>>>();
const TRIPLE = /^<http:\/\/schema\.org\/(\w+)> <[^>]*?(\w+)> <([^>]+)> /;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [, term, property, object] = TRIPLE.exec(line) ?? [];
  if (!term || !property || !object) continue;
  const properties = terms.get(term) ?? new Map<string, Set<string>>();
  terms.set(term, properties);
  const objects = properties.get(property) ?? new Set<string>();
  properties.set(property, objects.add(object.replace('http://schema.org/', '')));
}

const said = (term: string, property: string): readonly string[] => [
  ...(terms.get(term)?.get(property) ?? []),
];
const isA = (term: string, kind: string): boolean =>
  said(term, 'type').some((type) => type.endsWith(`#${kind}`));
const superseded = (term: string): boolean => said(term, 'supersededBy').length > 0;

/** A type and everything it is a kind of. */
const kindsOf = (type: string): readonly string[] => [
  type,
  ...said(type, 'subClassOf').flatMap(kindsOf),
];
const fits = (type: string, allowed: readonly string[]): boolean =>
  kindsOf(type).some((kind) => allowed.includes(kind));

const DAY = /^\d{4}-\d\d-\d\d$/;
/** Seconds that are not known are left out, as ISO 8601 allows; the vocabulary's own form has them. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/;
const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text));

/** The data types that are told by their form. */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  Text: () => true,
  URL: (text) => URL.canParse(text),
  Date: isDay,
  DateTime: (text) => TIME.test(text) && isDay(text.slice(0, 10)),
  Distance: (text) => /^\d+ px$/.test(text),
};

/** Returns true if a text is valid for one of the types: by its form, or as a member of an enumeration. */
function isTextOf(text: string, allowed: readonly string[]): boolean {
  const member = text.replace('https://schema.org/', '');
  const isMember = member !== text && said(member, 'type').some((type) => allowed.includes(type));
  return isMember || allowed.some((type) => FORMS[type]?.(text));
}

const NAME = /^(https?:\/\/[^#\s]+#[^#\s]+|_:[\p{L}\p{Nd}_][\p{L}\p{Nd}_-]*)$/u;

/** Everything in a graph that schema.org has no such word for, or has for something else. */
export function findFaults(graph: readonly JsonLdNode[]): readonly string[] {
  const faults: string[] = [];
  const named = new Map<string, JsonLdNode>();
  for (const node of graph) {
    const id = node['@id'] ?? '';
    if (!NAME.test(id)) faults.push(`@id "${id}"`);
    if (named.has(id)) faults.push(`${id} twice`);
    named.set(id, node);
  }

  const check = (node: JsonLdNode): void => {
    const { '@type': type = '' } = node;
    if (!isA(type, 'Class') || superseded(type)) faults.push(`no type ${type}`);
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      const place = `${type}.${property}`;
      if (!isA(property, 'Property') || superseded(property)) faults.push(`no property ${place}`);
      else if (!fits(type, said(property, 'domainIncludes'))) faults.push(`${place} not of it`);
      const values = [value].flat();
      if (values.length === 0) faults.push(`${place} empty`);
      for (const each of values) checkValue(each, place, said(property, 'rangeIncludes'));
    }
  };
  const checkValue = (
    value: string | JsonLdNode | undefined,
    place: string,
    range: readonly string[],
  ): void => {
    if (typeof value !== 'object') {
      if (!value) faults.push(`${place} empty`);
      else if (!isTextOf(value, range)) faults.push(`${place} "${value}"`);
      return;
    }
    const { '@id': id = '' } = value;
    const isReference = Object.keys(value).join() === '@id';
    const target = isReference ? named.get(id) : value;
    if (!target) faults.push(`${place} to nothing: ${id}`);
    else if (!fits(target['@type'] ?? '', range))
      faults.push(`${place} ${String(target['@type'])}`);
    if (!isReference) check(value);
  };
  graph.forEach(check);
  return faults;
}
