/** The level of a first heading: 2 to 6; 3 if missing or wrong. */
export const headingLevel = (level: number): number =>
  [2, 3, 4, 5, 6].includes(level) ? level : 3;

/** The level of a heading some steps below another. HTML has none below 6. */
export const levelBelow = (level: number, steps: number): number => Math.min(level + steps, 6);
