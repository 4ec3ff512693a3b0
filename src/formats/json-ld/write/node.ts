/** One value of a property: text, a node, or a reference to one, which has nothing but an `@id`. */
export type JsonLdValue = string | JsonLdNode;

/** A node of a graph. */
export interface JsonLdNode {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | readonly JsonLdValue[] | undefined;
}

/** Properties of a node, some of which may have nothing in them. */
export type Properties = Readonly<
  Record<string, JsonLdValue | undefined | readonly (JsonLdValue | undefined)[]>
>;

/** A node of a type, with its properties in the order given; those with nothing in them are left out. */
export function createNode(type: string, properties: Properties): JsonLdNode {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    const values = [value].flat().filter((each) => !!each);
    return values.length > 0 ? [[name, values.length > 1 ? values : values[0]] as const] : [];
  });
  return { '@type': type, ...Object.fromEntries(entries) };
}
