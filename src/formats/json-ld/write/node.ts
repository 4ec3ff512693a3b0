/** One value of a property: text, a node, or a reference to a node, which has only an `@id`. */
export type JsonLdValue = string | JsonLdNode;

/** Node of a graph. */
export interface JsonLdNode {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | readonly JsonLdValue[] | undefined;
}

/** Properties of a node. Values may be empty. */
export type Properties = Readonly<
  Record<string, JsonLdValue | undefined | readonly (JsonLdValue | undefined)[]>
>;

/** Creates a node with its properties in the given order. Leaves out empty properties. */
export function createNode(type: string, properties: Properties): JsonLdNode {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    const values = [value].flat().filter((each) => !!each);
    return values.length > 0 ? [[name, values.length > 1 ? values : values[0]] as const] : [];
  });
  return { '@type': type, ...Object.fromEntries(entries) };
}
