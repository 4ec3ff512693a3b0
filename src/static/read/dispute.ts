import { type Dispute, isWordless, type Statement } from '../../data/dispute.js';
import type { NewsSummaryDocument } from '../../data/document.js';
import { Names, partsOf, textAt, textIn } from './microformats.js';
import { readCite } from './cite.js';

/** Reads the disputes inside an element that have two or more voices. */
export function readDisputes(element: Element, names: Names): Dispute[] {
  return [...element.querySelectorAll<HTMLElement>('.h-x-dispute')].flatMap((root) => {
    const topic = textAt(root, 'p-name');
    const statements = partsOf(root, 'h-cite').flatMap((cite) => readStatement(cite, names));
    const established = partsOf(root, 'p-x-established').flatMap((fact) => textIn(fact) ?? []);
    return topic && statements.length > 1
      ? [{ id: root.dataset['id'], topic, established, statements }]
      : [];
  });
}

function readStatement(root: HTMLElement, names: Names): readonly Statement[] {
  const words = readCite(root, names);
  const { id, respondsTo } = root.dataset;
  // Unknown stances are shown as written.
  const stance = (root.dataset['stance'] ?? textAt(root, 'p-x-stance')) as Statement['stance'];
  if (!words || !(words.text || isWordless(stance))) return [];
  const { speaker, date, saidTo, reportedBy, url } = words;
  const quote = words.text ? { ...words, id: undefined } : undefined;
  return [{ id, stance, respondsTo, speaker, date, saidTo, reportedBy, url, quote }];
}

/**
 * Reads disputes as `renderToHtml` writes them: see docs/markup.md.
 *
 * @returns undefined if no dispute has a topic and two voices
 */
export function readStaticDispute(element: Element): NewsSummaryDocument | undefined {
  const root = element.querySelector('.h-x-dispute');
  const names = new Names();
  const disputes = root ? readDisputes(element, names) : [];
  return root && disputes.length > 0 ? names.document(root, { disputes }) : undefined;
}
