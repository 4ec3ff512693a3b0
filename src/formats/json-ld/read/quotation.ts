import type { Quote } from '../../../data/quote.js';
import type { Outlet, Speaker } from '../../../data/speaker.js';
import { readAddress } from './address.js';
import { Thing } from './graph.js';
import { readMomentAt } from './moment.js';
import { readPlainText } from './plain-text.js';
import { readOutlets, readVoice } from './who.js';

/** A schema.org `Quotation`. Undefined, and an issue, where it has no words. */
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

/** What a quotation and a claim have in common: who, when, in which language, and who reported it. */
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

/** The words; of several pieces all of them, with a sign that something stood between. */
function readWords(quotation: Thing): string | undefined {
  const pieces = quotation
    .values('text')
    .flatMap((value) =>
      value instanceof Thing ? [] : (readPlainText(value.found.text() ?? '') ?? []),
    );
  return pieces.join(' … ') || undefined;
}

/** A language as a tag, or as a `Language` whose name is one. */
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
