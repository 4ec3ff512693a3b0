import type { Quote } from '../../data/quote.js';
import { splitVerbatim } from '../../data/verbatim.js';
import {
  addressAt,
  attributeOf,
  dateAt,
  type Names,
  partOf,
  textAt,
  textIn,
} from './microformats.js';

/**
 * Reads an h-cite: words, speaker and recipient. Without `data-kind` the quotation marks decide, so that only
 * words between them count as verbatim.
 *
 * @returns undefined without a speaker; `text` is empty without words
 */
export function readCite(root: HTMLElement, names: Names): Quote | undefined {
  const author = partOf(root, 'p-author') ?? partOf(root, 'news-speaker');
  if (!author) return undefined;
  const words = partOf(root, 'e-content');
  const block = words?.closest('blockquote') ?? words;
  const { id, kind, date } = root.dataset;
  const all = textIn(block) ?? '';
  const record = partOf(root, 'p-x-record');
  const original = partOf(root, 'p-x-original');
  return {
    id,
    text: (kind ? textIn(words) : all) ?? '',
    kind: (kind as Quote['kind']) ?? kindOf(all),
    speaker:
      names.speaker(author, {
        party: textAt(root, 'p-x-party'),
        anonymityReason: textAt(root, 'p-x-anonymity-reason'),
        onRecord: record && !record.matches('.p-x-on-record') ? false : undefined,
      }) ?? {},
    date: dateAt(root, date, 'dt-published'),
    saidTo: names.outlet(partOf(root, 'p-x-said-to'), {
      unnamedSourcesPolicy: addressAt(root, 'u-x-unnamed-sources-policy'),
    }),
    reportedBy: names.outlet(partOf(root, 'p-x-reported-by')),
    context: textAt(root, 'p-x-context'),
    url: addressAt(root, 'u-url') ?? attributeOf(block, 'cite'),
    archivedAt: addressAt(root, 'u-x-archived'),
    inLanguage: attributeOf(block, 'lang'),
    original: original && {
      text: textIn(original) ?? '',
      inLanguage: attributeOf(original.closest('blockquote') ?? original, 'lang'),
    },
  };
}

/** Infers the kind of a quote from its quotation marks. */
function kindOf(text: string): Quote['kind'] {
  const runs = splitVerbatim(text);
  if (!runs.some(({ isVerbatim }) => isVerbatim)) return 'paraphrase';
  return runs.length > 1 ? 'partial' : 'direct';
}
