import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const source = fileURLToPath(new URL('../src/data/issue.ts', import.meta.url));

/** A code, as it stands in the source: its comment has a line for the cause and one for the remedy. */
export interface DocumentedIssue {
  readonly code: string;
  readonly message: string;
  readonly cause: string;
  readonly remedy: string;
}

/** All codes, in the order of the source. What has no comment has an empty cause. */
export function readIssueCodes(): readonly DocumentedIssue[] {
  const issues: DocumentedIssue[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'ISSUES') {
      node.initializer?.forEachChild(readTable);
    } else node.forEachChild(visit);
  };
  const readTable = (table: ts.Node): void => {
    table.forEachChild((entry) => {
      if (!ts.isPropertyAssignment(entry) || !ts.isStringLiteral(entry.initializer)) return;
      const [cause = '', remedy = ''] = ts
        .getJSDocCommentsAndTags(entry)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
        .join('\n')
        .split('\n');
      const code = entry.name.getText().replace(/'/g, '');
      issues.push({ code, message: entry.initializer.text, cause, remedy });
    });
  };
  visit(ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.Latest, true));
  return issues;
}

/** docs/issues.md: every issue code with its cause and its remedy, from the comments in src/data/issue.ts. */
export async function generateIssuePage(): Promise<string> {
  const rows = readIssueCodes().map(
    ({ code, cause, remedy, message }) => `| \`${code}\` | ${cause} | ${remedy} | ${message} |`,
  );
  const text = `<!-- Made by npm run generated. -->

# Issues

Bad data is the normal case. Nothing throws: what can be read is shown, what cannot is left out, and each problem is an issue
\`{ code, path, message }\`. All issues of a reading come in one \`news-error\` event, are in the property \`issues\` of the
element, and in what \`readDocument\` returns. \`path\` is a JSON Pointer: \`/quotes/0/date\`. In a page that uses a development
build of Lit the console has a line for each code.

| Code | Cause | Remedy | Message |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  return format(text, { ...(await resolveConfig('docs/issues.md')), parser: 'markdown' });
}
