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

/** One voice of a dispute. */
export interface StatementView {
  /** Chooses the sign: a stance, `reported`, or an unknown word as given. */
  readonly stance: string;
  readonly stanceText: string;
  readonly speaker: SpeakerView;
  /** Whom the voice answers, unless that is the first statement. */
  readonly answers: Line | undefined;
  /** Names the voice for those who do not see it. */
  readonly label: string;
  /** Says so if words have no date. */
  readonly provenance: readonly ProvenanceItem[];
}

/** Describes a statement of a dispute. */
export function describeStatement(
  { stance, respondsTo, quote }: ResolvedStatement,
  { statements }: Pick<ResolvedDispute, 'statements'>,
  locale: Locale,
  timeZone: string | undefined,
): StatementView {
  // News reports do not state, they report.
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
