// Writes editor data from custom-elements.json: dist/html-custom-data.json for VS Code, dist/web-types.json for
// JetBrains. The manifest plugins (custom-element-vs-code-integration 1.5.0, custom-element-jet-brains-integration
// 1.8.0) complete a type's name instead of its words, and leave out parts, states and links to standards.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import pkg from '../package.json' with { type: 'json' };
import { readDocumentedElements } from './documented-elements.js';

/** @typedef {import('./documented-elements.js').Documented} Documented */
/** @typedef {import('./documented-elements.js').DocumentedAttribute} DocumentedAttribute */
/** @typedef {import('./documented-elements.js').DocumentedElement} DocumentedElement */

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The standard that descriptions name. */
const EDTF = { name: 'EDTF', url: 'https://www.loc.gov/standards/datetime/' };

/**
 * Reads the words that a property takes from its type. Empty for any text.
 *
 * @returns {(className: string, property: string) => string[]}
 */
function readWords() {
  const file = `${dist}/elements.d.ts`;
  const program = ts.createProgram([file], { strict: true, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const classes = new Map(
    (module ? checker.getExportsOfModule(module) : []).map((one) => [one.name, one]),
  );
  return (className, property) => {
    const found = classes.get(className);
    if (!found) throw new Error(`dist/elements.d.ts does not export ${className}.`);
    const original = checker.getAliasedSymbol(found);
    const member = checker.getDeclaredTypeOfSymbol(original).getProperty(property);
    const type = member && checker.getNonNullableType(checker.getTypeOfSymbol(member));
    const parts = type?.isUnion() ? type.types : type ? [type] : [];
    return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [];
  };
}

const wordsOf = readWords();

/** @param {string} value */
const markdown = (value) => ({ kind: 'markdown', value });

/** @param {string} title @param {readonly Documented[]} entries */
function list(title, entries) {
  const lines = entries.map(
    ({ name, description }) => `- ${name && `\`${name}\`: `}${description}`,
  );
  return entries.length > 0 ? [`**${title}**`, lines.join('\n')] : [];
}

/** Describes an element in one text, for editors with a single field. @param {DocumentedElement} element */
const wholeDescription = ({ description, events, slots, parts, customProperties, states }) =>
  [
    description,
    ...list('Between the tags', slots),
    ...list('Events', events),
    ...list('Parts', parts),
    ...list('Custom properties', customProperties),
    ...list('States', states),
  ].join('\n\n');

/** @param {readonly DocumentedElement[]} elements */
const customData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(wholeDescription(element)),
    attributes: element.attributes.map(({ name, description, type, property }) => {
      const words = wordsOf(element.className, property);
      return {
        name,
        description: markdown(description),
        // VS Code's value set of boolean attributes.
        valueSet: type.includes('boolean') ? 'v' : undefined,
        values: words.length > 0 ? words.map((word) => ({ name: word })) : undefined,
        references: description.includes(EDTF.name) ? [EDTF] : undefined,
      };
    }),
  })),
});

/** @param {Documented} entry */
const named = ({ name, description }) => ({ name, description });

/** @param {DocumentedElement} element */
function webTypesElement(element) {
  const { tag, className, description, attributes, properties, events } = element;
  /** @param {string} property @param {string} type */
  const typeOf = (property, type) =>
    wordsOf(className, property)
      .map((word) => `'${word}'`)
      .join(' | ') || type;
  return {
    name: tag,
    description,
    attributes: attributes.map(({ name, description, type, property, default: missing }) => ({
      name,
      description,
      required: false,
      // The manifest quotes words, markup does not.
      default: missing?.replace(/^'(.*)'$/, '$1'),
      value: { type: typeOf(property, type) },
    })),
    slots: element.slots.map(named),
    js: {
      properties: properties.map((entry) => ({
        ...named(entry),
        type: typeOf(entry.name, entry.type),
      })),
      events: events.map((entry) => ({ ...named(entry), type: entry.type })),
    },
    css: {
      properties: element.customProperties.map((entry) => ({
        ...named(entry),
        default: entry.default,
      })),
      parts: element.parts.map(named),
      'pseudo-classes': element.states.map((state) =>
        named({ ...state, name: `state(${state.name})` }),
      ),
    },
  };
}

/** @param {readonly DocumentedElement[]} elements */
const webTypes = (elements) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: pkg.name,
  version: pkg.version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: { html: { elements: elements.map(webTypesElement) } },
});

const elements = readDocumentedElements();
/** @type {(file: string, data: object) => void} */
const write = (file, data) => {
  writeFileSync(`${dist}/${file}`, `${JSON.stringify(data, null, 2)}\n`);
};
write('html-custom-data.json', customData(elements));
write('web-types.json', webTypes(elements));
