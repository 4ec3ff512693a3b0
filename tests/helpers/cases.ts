/** Reads test cases from text: a case per line, cells between bars. An empty cell is an empty string. */
export const cases = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
