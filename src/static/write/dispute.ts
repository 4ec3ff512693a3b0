import type { ResolvedDispute, ResolvedStatement } from '../../data/resolved-document.js';
import { describeStatement } from '../../i18n/describe-statement.js';
import { element, type StaticElement } from '../node.js';
import { writeProvenance, writeRecord, writeSources, writeSpeaker } from './attribution.js';
import { writeLine } from './line.js';
import type { StaticSetting } from './setting.js';
import { joinPieces, writeHeading, writeItems, writeName, writePhrase } from './text.js';
import { writeOriginal, writeWords } from './words.js';

/**
 * Writes a dispute: the topic, the undisputed facts, then the statements in order of time.
 *
 * @param steps levels of its heading below the first one
 */
export function writeDispute(
  dispute: ResolvedDispute,
  setting: StaticSetting,
  steps: number,
): StaticElement {
  const { id, topic, established, statements } = dispute;
  const { locale, document, level } = setting;
  const { inLanguage } = document;
  return element(
    'div',
    { class: 'news-dispute h-x-dispute', 'data-id': id },
    writeHeading(level, steps, 'news-topic', writePhrase(topic, inLanguage, 'p-name')),
    established?.length
      ? [
          element('p', { class: 'news-label' }, locale.established),
          element(
            'ul',
            { class: 'news-list' },
            writeItems(established, inLanguage, 'p-x-established'),
          ),
        ]
      : undefined,
    statements.map((statement) => writeStatement(statement, dispute, setting)),
  );
}

function writeStatement(
  statement: ResolvedStatement,
  dispute: ResolvedDispute,
  setting: StaticSetting,
): StaticElement {
  const { locale, document } = setting;
  const { id, stance, respondsTo, quote } = statement;
  const { text, kind = 'direct', date } = quote;
  const view = describeStatement(statement, dispute, locale, document.timeZone);
  const { party } = quote.speaker;
  return element(
    'div',
    {
      class: 'news-statement h-cite',
      'data-id': id,
      'data-stance': stance,
      'data-responds-to': respondsTo,
      'data-kind': text ? kind : undefined,
      'data-date': date?.edtf,
    },
    element(
      'p',
      { class: 'news-stance' },
      joinPieces([
        element('strong', { class: 'p-x-stance' }, view.stanceText),
        party && writeName(party, 'p-x-party'),
      ]),
    ),
    element(
      'div',
      { class: 'news-attribution' },
      writeSpeaker(view.speaker, quote.speaker, setting),
      text ? writeRecord(view.speaker, setting) : undefined,
      view.answers && element('p', { class: 'news-answers' }, writeLine(view.answers, setting)),
      writeProvenance(view.provenance, quote, setting),
    ),
    text ? writeWords(quote, setting) : element('p', { class: 'news-words' }, locale.noWords),
    writeOriginal(quote, setting),
    writeSources(quote, setting),
  );
}
