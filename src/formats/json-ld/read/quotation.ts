import type { Quote } from '../../../data/quote.js';
import type { Outlet, Speaker } from '../../../data/speaker.js';
import { readAddress } from './address.js';
import { Thing } from './graph.js';
import { readMomentAt } from './moment.js';
import { readPlainText } from './plain-text.js';
import { readOutlets, readVoice } from './who.js';

/** Reads a schema.org `Quotation`. Without words, notes an issue and returns undefined. */
export function readQuotation(quotation: Thing): Quote | undefined {
  const text = readWords(quotation);
  if (!text) {
    quotation.found.note('missing', '');
    return undefined;
  }
  const [translated] = quotation.things('translationOfWork');
  const original = translated && readWords(translated);
  return {
    text,
    kind: 'direct',
    ...readSaying(
      quotation,
      ['creator', 'author', 'spokenByCharacter'],
      ['dateCreated', 'datePublished'],
    ),
    context: quotation.text('description'),
    url: readAddress(quotation, 'url'),
    archivedAt: readAddress(quotation, 'archivedAt'),
    original: original ? { text: original, inLanguage: readLanguage(translated) } : undefined,
  };
}

/** Reads properties that quotations and claims share: speaker, date, language, reporting outlet. */
export function readSaying(
  thing: Thing,
  voices: readonly string[],
  dates: readonly string[],
): Pick<Quote, 'date' | 'inLanguage' | 'reportedBy'> & { speaker: Speaker } {
  const speaker = readVoice(thing, ...voices);
  const [source] = thing.things('isBasedOn');
  const isUnknown = Object.keys(speaker).length === 0;
  const reports = isUnknown ? source?.text('description') : undefined;
  return {
    speaker: reports ? { kind: 'media', description: reports } : speaker,
    date: readMomentAt(thing.literal(...dates)?.found),
    reportedBy: readReporter(thing),
    inLanguage: readLanguage(thing),
  };
}

function readReporter(thing: Thing): Outlet | undefined {
  const works = [thing, ...thing.things('isBasedOn')];
  return works.flatMap((work) => readOutlets(work, 'publisher'))[0];
}

/** Returns the words. Joins several pieces with an ellipsis. */
function readWords(quotation: Thing): string | undefined {
  const pieces = quotation
    .values('text')
    .flatMap((value) =>
      value instanceof Thing ? [] : (readPlainText(value.found.text() ?? '') ?? []),
    );
  return pieces.join(' … ') || undefined;
}

/** Returns a language tag, also from a `Language`. */
export function readLanguage(thing: Thing): string | undefined {
  for (const value of thing.values('inLanguage')) {
    const tags =
      value instanceof Thing
        ? [value.text('alternateName'), value.text('identifier'), value.text('name')]
        : [value.found.text()];
    const tag = tags.find((given) => /^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i.test(given ?? ''));
    if (tag) return tag.replaceAll('_', '-');
  }
  return undefined;
}
