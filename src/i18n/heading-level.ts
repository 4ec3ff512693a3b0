/** Level of a first heading, 2 to 6. Default: 3. */
export const headingLevel = (level: number): number =>
  [2, 3, 4, 5, 6].includes(level) ? level : 3;

/** Level of a heading some steps below another. HTML ends at 6. */
export const levelBelow = (level: number, steps: number): number => Math.min(level + steps, 6);
