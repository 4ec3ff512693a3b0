import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  HTML_CARRIERS,
  type Kind,
  MARKDOWN_CARRIERS,
  type Outcome,
  type Row,
  VERDICTS,
} from '../integrations/carriers.js';

const file = (place: string): string => fileURLToPath(new URL(`../${place}`, import.meta.url));
const results = file('integrations/results/');
const recipes = file('integrations/sanitizers/recipes/');

/** Rows of all integrations, in the order of their files. */
const readRows = (): readonly Row[] =>
  readdirSync(results)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(results + name, 'utf8')) as readonly Row[]);

/**
 * Carriers that authors can paste or store. If several give readers the same, the first wins. For hosts that drop our
 * tags, plain HTML comes first: it needs another script.
 */
const STORED: Readonly<Record<Kind, readonly string[]>> = {
  html: ['canonical', 'html-class', 'light', 'attrs', 'a-href'],
  markdown: ['canonical', 'html-class', 'light-lines', 'markdown', 'attrs', 'code-json'],
};

const MADE_BY: Readonly<Record<string, string>> = {
  canonical: 'the tag: `renderSnippets(…).tag`',
  'html-class': 'plain HTML: `renderSnippets(…).plain`',
  light: 'the tag with plain HTML inside',
  'light-lines': 'the tag with plain HTML inside',
  attrs: 'the tag with attributes',
  'a-href': 'a link with the words and who said them',
  markdown: 'Markdown: `renderToMarkdown(…)`',
  'code-json': 'JSON in a block of code',
};

const rank = (verdict: Outcome['without']): number => VERDICTS.indexOf(verdict);
/** Cost of a carrier. Being readable without scripts weighs most, then the result with scripts. */
const cost = ({ withScript, without }: Outcome): number =>
  (rank(without) > rank('text') ? 1000 : 0) + rank(withScript) * 20 + rank(without);

/** The carrier to recommend for a host. */
function bestFor({ kind, carriers }: Row): string | undefined {
  const hasTags = carriers['attrs']?.withScript === 'element';
  const names = hasTags ? STORED[kind] : ['html-class', ...STORED[kind]];
  return names
    .filter((name) => carriers[name] && rank(carriers[name].withScript) <= rank('text'))
    .sort((one, other) => costOf(carriers, one) - costOf(carriers, other))[0];
}

const costOf = (carriers: Row['carriers'], name: string): number => {
  const outcome = carriers[name];
  return outcome ? cost(outcome) : Infinity;
};

const cellOf = (outcome: Outcome | undefined): string => {
  if (!outcome) return '';
  const { withScript, without } = outcome;
  const word = (verdict: Outcome['without']): string => {
    if (verdict === 'element') return '**element**';
    return verdict === 'nothing' ? '–' : verdict;
  };
  return withScript === without ? word(without) : `${word(withScript)} / ${word(without)}`;
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

function resultTable(kind: Kind, all: readonly Row[]): string {
  const carriers = kind === 'html' ? HTML_CARRIERS : MARKDOWN_CARRIERS;
  const rows = all.filter((row) => row.kind === kind);
  const names = Object.keys(carriers);
  const legend = table(
    ['Carrier', 'What is pasted or stored'],
    Object.entries(carriers).map(([name, { is }]) => [`\`${name}\``, is]),
  );
  const cells = rows.map(({ host, version, carriers: outcomes }) => [
    `${host} ${version}`,
    ...names.map((name) => cellOf(outcomes[name])),
  ]);
  return `${legend}\n\n${table(['Host', ...names.map((name) => `\`${name}\``)], cells)}`;
}

const guideTable = (rows: readonly Row[]): string =>
  table(
    ['Where', 'Paste or store', 'Readers get', 'Without scripts'],
    rows.map((row) => {
      const best = bestFor(row);
      const outcome = best ? row.carriers[best] : undefined;
      if (!best || !outcome) return [row.host, 'nothing of ours: write it as text', '', ''];
      return [row.host, MADE_BY[best] ?? best, outcome.withScript, outcome.without];
    }),
  );

const recipe = (name: string): string =>
  `\`\`\`js\n${readFileSync(`${recipes}${name}.js`, 'utf8').trim()}\n\`\`\``;

/** docs/hosts.md: the result of each way to carry data, in each tested system. */
export function generateHostsPage(): string {
  const rows = readRows();
  return readFileSync(file('integrations/sanitizers/guide.md'), 'utf8')
    .replace(/\{\{recipe ([a-z-]+)\}\}/g, (_, name: string) => recipe(name))
    .replace('{{guide}}', () => guideTable(rows))
    .replace('{{html}}', () => resultTable('html', rows))
    .replace('{{markdown}}', () => resultTable('markdown', rows));
}
