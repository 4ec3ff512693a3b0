import { nothing, type TemplateResult } from 'lit';
import { lookUp } from '../../data/look-up.js';
import type { ResolvedDispute, ResolvedStatement } from '../../data/resolved-document.js';
import { speakerName } from '../../i18n/describe-quote.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { renderSentence } from '../../shared/parts/sentence.js';
import { renderStaticSpeaker } from './names.js';
import type { StaticSetting } from './setting.js';
import {
  renderStaticHeading,
  renderStaticItems,
  renderStaticLine,
  renderStaticName,
  renderStaticPhrase,
} from './text.js';
import {
  renderStaticOriginal,
  renderStaticProvenance,
  renderStaticRecord,
  renderStaticSources,
  renderStaticWords,
} from './words.js';

/**
 * A dispute as plain HTML: the topic, what nobody disputes, then every voice in order of time.
 *
 * @param level of the heading
 */
export function renderStaticDispute(
  { id, topic, established, statements }: ResolvedDispute,
  setting: StaticSetting,
  level: number,
): TemplateResult {
  const { locale, document } = setting;
  const { inLanguage } = document;
  const facts = established?.length
    ? oneLine`<p class="news-label">${locale.established}</p>
      <ul class="news-list">${renderStaticItems(established, inLanguage, 'p-x-established')}</ul>`
    : nothing;
  return oneLine`<div class="news-dispute h-x-dispute" data-id="${id}">
    ${renderStaticHeading(level, 'news-topic', renderStaticPhrase(topic, inLanguage, 'p-name'))}
    ${facts}
    ${statements.map((statement) => renderStatement(statement, statements, setting))}
  </div>`;
}

function renderStatement(
  { id, stance, respondsTo, quote }: ResolvedStatement,
  statements: readonly ResolvedStatement[],
  setting: StaticSetting,
): TemplateResult {
  const { locale } = setting;
  const { speaker, text, kind = 'direct', date } = quote;
  const isReport = stance === 'states' && speaker.kind === 'media';
  const stanceText = lookUp(locale.stance, isReport ? 'reported' : stance) ?? stance;
  const target = statements.find((other) => other.id === respondsTo);
  const answers =
    target && target !== statements[0]
      ? renderSentence(
          locale.answers,
          renderStaticName(speakerName(target.quote.speaker, locale), 'news-answered'),
        )
      : undefined;
  return oneLine`<div class="news-statement h-cite" data-id="${id}" data-stance="${stance}"
    data-responds-to=${respondsTo ?? nothing} data-kind=${text ? kind : nothing}
    data-date=${date?.edtf ?? nothing}>
    <p class="news-stance">${renderStaticLine([
      oneLine`<strong class="p-x-stance">${stanceText}</strong>`,
      speaker.party && renderStaticName(speaker.party, 'p-x-party'),
    ])}</p>
    <div class="news-attribution">
      ${renderStaticSpeaker(speaker, setting)}
      ${text ? renderStaticRecord(quote, setting) : nothing}
      ${answers ? oneLine`<p class="news-answers">${answers}</p>` : nothing}
      ${renderStaticProvenance(quote, setting, !!text)}
    </div>
    ${text ? renderStaticWords(quote, setting) : oneLine`<p class="news-words">${locale.noWords}</p>`}
    ${renderStaticOriginal(quote, setting)}
    ${renderStaticSources(quote, setting)}
  </div>`;
}
