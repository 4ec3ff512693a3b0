// Writes docs/issues.md from src/data/issue.ts and issue-help.ts: npm run issue-codes [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ISSUE_HELP } from '../src/data/issue-help.js';
import { type IssueCode, ISSUES } from '../src/data/issue.js';

const target = fileURLToPath(new URL('../docs/issues.md', import.meta.url));

/** Returns the text of docs/issues.md. */
export async function generateIssuePage(): Promise<string> {
  const rows = Object.entries(ISSUES).map(([code, message]) => {
    const { cause, remedy } = ISSUE_HELP[code as IssueCode];
    return `| \`${code}\` | ${cause} | ${remedy} | ${message} |`;
  });
  const text = `<!-- Made by npm run issue-codes. -->

# Issues

Bad data never throws. Elements show what can be read, leave out the rest, and report each problem as an issue
\`{ code, path, message }\`. \`path\` is a JSON Pointer: \`/quotes/0/date\`.

You get the issues of a reading in one \`news-error\` event, in the property \`issues\` of the element, and from
\`readDocument\`. With a development build of Lit, the console shows one warning per code. \`ISSUE_HELP\` in
\`news-summary-elements/data.js\` has the causes and remedies below.

| Code | Cause | Remedy | Message |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  return format(text, { ...(await resolveConfig(target)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await generateIssuePage();
  if (!process.argv.includes('--check')) writeFileSync(target, page);
  else if (readFileSync(target, 'utf8') !== page) {
    console.error('docs/issues.md is not current. Run: npm run issue-codes');
    process.exitCode = 1;
  }
}
