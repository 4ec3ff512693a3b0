/** What a table has under a key from foreign data; never what every object has, such as `constructor`. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  key: string | undefined,
): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
