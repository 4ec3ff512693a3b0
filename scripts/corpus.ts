import { describeCorpus } from '../tests/corpus/account.js';
import { loadCorpus } from '../tests/corpus/documents.js';

/** docs/formats.md: how much of documents in third-party formats is found. Undefined without ../shared/corpus. */
export function generateFormatsPage(): string | undefined {
  const corpus = loadCorpus();
  return corpus && describeCorpus(corpus);
}
