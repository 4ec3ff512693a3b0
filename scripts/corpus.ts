import { describeCorpus } from '../tests/corpus/account.js';
import { loadCorpus } from '../tests/corpus/documents.js';

/** docs/formats.md: how much is read of documents in third-party formats. Undefined without ../shared/corpus. */
export function generateFormatsPage(): string | undefined {
  const corpus = loadCorpus();
  return corpus && describeCorpus(corpus);
}
