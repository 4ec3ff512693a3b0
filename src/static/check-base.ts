/**
 * An address where relative ones can start.
 *
 * @throws {RangeError} for anything but a whole address
 */
export function checkBase(base: string | undefined): string | undefined {
  if (base === undefined || URL.canParse(base)) return base;
  throw new RangeError(`checkBase: base is no whole address: "${base}".`);
}
