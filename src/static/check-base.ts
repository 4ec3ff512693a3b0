/**
 * Validates a base of relative addresses.
 *
 * @throws {RangeError} unless it is an absolute address
 */
export function checkBase(base: string | undefined): string | undefined {
  if (base === undefined || URL.canParse(base)) return base;
  throw new RangeError(`checkBase: base is no whole address: "${base}".`);
}
