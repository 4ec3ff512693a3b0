/** Writes RESULTS.md. */
import { format, resolveConfig } from 'prettier';
import { type App, versionOf } from './apps.js';

/** Results of each framework, by check. */
export type Results = Map<App, Readonly<Record<string, string>>>;

/** Counts the passes of a check. */
const score = (found: Readonly<Record<string, string>>): string => {
  const all = Object.values(found);
  return `${all.filter((verdict) => verdict !== 'no').length} of ${all.length}`;
};

/**
 * Writes the page as Markdown.
 *
 * @param file path of the page, for its Prettier configuration
 */
export async function resultsPage(results: Results, file: string): Promise<string> {
  const columns = [...results];
  const rows = Object.keys(columns[0]?.[1] ?? {});
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    line(['', ...columns.map(([app]) => `${app.name.replace(/ \d+$/, '')} ${versionOf(app)}`)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map((row) => line([row, ...columns.map(([, found]) => found[row] ?? '')])),
    line(['**passed**', ...columns.map(([, found]) => score(found))]),
  ];
  const text = `<!-- Made by UPDATE=1 npm run test:integrations -- frameworks. -->

# What arrives

The questions of [custom-elements-everywhere.com](https://custom-elements-everywhere.com), asked with the elements of this library in the
apps beside this page, in Chromium. Everything is given once and then changed; what counts is what a reader sees both times. The cell
says as what it arrived. Multi-word names and listeners are written as the framework wants them (Solid: \`prop:\`, \`attr:\`, \`on:\`;
Angular: \`[attr.…]\`).

${table.join('\n')}
`;
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}
