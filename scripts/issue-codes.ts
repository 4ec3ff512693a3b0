import { format, resolveConfig } from 'prettier';
import { ISSUE_HELP } from '../src/data/issue-help.js';
import { type IssueCode, ISSUES } from '../src/data/issue.js';

/** Returns the text of docs/issues.md. */
export async function generateIssuePage(): Promise<string> {
  const rows = Object.entries(ISSUES).map(([code, message]) => {
    const { cause, remedy } = ISSUE_HELP[code as IssueCode];
    return `| \`${code}\` | ${cause} | ${remedy} | ${message} |`;
  });
  const text = `<!-- Made by npm run generated. -->

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
  return format(text, { ...(await resolveConfig('docs/issues.md')), parser: 'markdown' });
}
