/** The account of what is found in the corpus, as docs/formats.md gives it. No text of a publisher is in it. */
import type { CorpusDocument } from './documents.js';
import { checkDocument, type Expectation } from './expectations.js';

/** The line on what is not found in a document; undefined where all is. */
export function describeMissed(
  file: string,
  expectations: readonly Expectation[],
): string | undefined {
  const names = expectations.filter(({ isMet }) => !isMet).map(({ name }) => name);
  return names.length > 0 ? `- \`${file}\`: ${names.join(', ')}\n` : undefined;
}

/** Display names of the formats in the index. */
const NAMES: Readonly<Record<string, string>> = {
  claimreview: 'schema.org ClaimReview',
  'google-factcheck-tools': 'Google Fact Check Tools',
  jsonld: 'schema.org JSON-LD',
  'jsonld-malformed': 'JSON-LD that is not JSON',
  ninjs: 'IPTC ninjs',
  'ninjs-collection': 'IPTC ninjs, a list of items',
  timelinejs2: 'TimelineJS 2',
  timelinejs3: 'TimelineJS 3',
};

const INTRODUCTION = `<!-- Made by npm run generated. -->

# Formats of others

Documents in schema.org JSON-LD, IPTC ninjs and TimelineJS are read as they are, where the reader of the format has been
imported. This is how much of them is found: documents from real sites, agencies, standards and tools, none made for this
library. What is expected of each was written down by people who read it, or comes from the tests of the repository it is
from; "answer" asks that something is shown, or that an issue says why not. Dates count as the same where they are the same
instant, or without a zone the same date and time, known as exactly; a fraction of a second may be missing.`;

/** The page, in Markdown. */
export function describeCorpus(corpus: readonly CorpusDocument[]): string {
  const checked = corpus.map((entry) => ({ ...entry, expectations: checkDocument(entry) }));
  const row = (name: string, entries: typeof checked): string => {
    const all = entries.flatMap(({ expectations }) => expectations);
    const met = all.filter(({ isMet }) => isMet);
    return `| ${name} | ${entries.length} | ${met.length} | ${all.length} |`;
  };
  const formats = [...new Set(checked.map(({ format }) => format))].sort();
  const rows = formats.map((name) =>
    row(
      NAMES[name] ?? name,
      checked.filter(({ format }) => format === name),
    ),
  );
  const missed = checked
    .map(({ file, expectations }) => describeMissed(file, expectations) ?? '')
    .join('');
  return `${INTRODUCTION}

| Format | Documents | Expectations met | of |
| --- | --: | --: | --: |
${[...rows, row('all', checked)].join('\n')}

## Not found

${missed || 'Nothing.\n'}`;
}
