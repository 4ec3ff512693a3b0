/** Looks up a key from untrusted data. Never returns inherited properties such as `constructor`. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  key: string | undefined,
): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
