import { lookUp } from '../data/look-up.js';
import type { ResolvedDispute, ResolvedStatement } from '../data/resolved-document.js';
import {
  describeProvenance,
  describeSpeaker,
  type ProvenanceItem,
  speakerName,
  type SpeakerView,
} from './describe-quote.js';
import type { Locale } from './locale.js';
import { type Line, lineText, say } from './sentence.js';

/** View of a statement. */
export interface StatementView {
  /** Chooses the sign: a stance, `reported`, or an unknown value as written. */
  readonly stance: string;
  readonly stanceText: string;
  readonly speaker: SpeakerView;
  /** Person or outlet that the statement answers; undefined if it answers the first statement. */
  readonly answers: Line | undefined;
  /** Accessible name. */
  readonly label: string;
  /** Origin of the words. Says so if they have no date. */
  readonly provenance: readonly ProvenanceItem[];
}

/** Describes a statement of a dispute. */
export function describeStatement(
  { stance, respondsTo, quote }: ResolvedStatement,
  { statements }: Pick<ResolvedDispute, 'statements'>,
  locale: Locale,
  timeZone: string | undefined,
): StatementView {
  // The stance of news reports that state something reads "Reported".
  const shown = stance === 'states' && quote.speaker.kind === 'media' ? 'reported' : stance;
  const stanceText = lookUp(locale.stance, shown) ?? stance;
  const speaker = describeSpeaker(quote, locale);
  const target = statements.find(({ id }) => id === respondsTo);
  const answers =
    target &&
    say(locale.answers, { as: 'respondsTo', text: speakerName(target.quote.speaker, locale) });
  const provenance = describeProvenance(quote, locale, timeZone);
  return {
    stance: shown,
    stanceText,
    speaker,
    answers: target === statements[0] ? undefined : answers,
    label: [stanceText, speaker.name, answers && lineText(answers)].filter(Boolean).join(', '),
    provenance:
      quote.text && !provenance.some(({ date }) => date)
        ? [...provenance, { line: locale.dateNotGiven }]
        : provenance,
  };
}
