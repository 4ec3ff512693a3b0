// Reads the elements from custom-elements.json, for framework types and editor data.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description: string, type: string, default: string | undefined }} Documented
 * @typedef {Documented & { property: string }} DocumentedAttribute
 * @typedef {{
 *   tag: string,
 *   className: string,
 *   summary: string,
 *   description: string,
 *   attributes: DocumentedAttribute[],
 *   properties: Documented[],
 *   events: Documented[],
 *   slots: Documented[],
 *   parts: Documented[],
 *   customProperties: Documented[],
 *   states: Documented[],
 * }} DocumentedElement
 */

/** @typedef {{ name?: string, description?: string, default?: string, type?: { text: string } }} Entry */
/** @typedef {Entry & { kind: string, static?: boolean, readonly?: boolean }} Member */
/**
 * @typedef {{
 *   name: string,
 *   tagName?: string,
 *   summary?: string,
 *   description?: string,
 *   attributes?: (Entry & { fieldName?: string })[],
 *   members?: Member[],
 *   events?: Entry[],
 *   slots?: Entry[],
 *   cssParts?: Entry[],
 *   cssProperties?: Entry[],
 *   cssStates?: Entry[],
 * }} Declaration
 */

/** @param {Entry} entry @returns {Documented} */
const documented = ({ name = '', description = '', type, default: missing }) => ({
  name,
  description,
  type: type?.text ?? '',
  default: missing,
});

/**
 * Returns every element that has a tag, in the order of the manifest.
 *
 * @returns {DocumentedElement[]}
 */
export function readDocumentedElements() {
  const file = new URL('../custom-elements.json', import.meta.url);
  /** @type {{ modules: { declarations: Declaration[] }[] }} */
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, ...declaration }) => (tagName ? [read(tagName, declaration)] : []));
}

/** @param {string} tag @param {Declaration} declaration @returns {DocumentedElement} */
function read(tag, declaration) {
  const { name, summary = '', description = '', attributes = [], members = [] } = declaration;
  const { events, slots, cssParts, cssProperties, cssStates } = declaration;
  return {
    tag,
    className: name,
    summary,
    description,
    attributes: attributes.map((entry) => ({
      ...documented(entry),
      property: entry.fieldName ?? entry.name ?? '',
    })),
    // Markup sets fields only, and none that are read-only.
    properties: members
      .filter((member) => member.kind === 'field' && !member.static && !member.readonly)
      .map(documented),
    events: (events ?? []).map(documented),
    slots: (slots ?? []).map(documented),
    parts: (cssParts ?? []).map(documented),
    customProperties: (cssProperties ?? []).map(documented),
    states: (cssStates ?? []).map(documented),
  };
}
