import type { ResolvedDispute, ResolvedStatement } from '../../../../src/data/resolved-document.js';
import { speakerName } from '../../../../src/i18n/describe-quote.js';
import { attribute, escape } from '../hand/text.js';
import { original, provenance, record, sources, words } from './quote.js';
import type { Setting } from './setting.js';
import { heading, items, name, phrase, speakerLine } from './text.js';

/** A dispute with every voice. */
export function disputeSection(
  { id, topic, established, statements }: ResolvedDispute,
  setting: Setting,
): string {
  const { inLanguage } = setting.document;
  let html = heading(5, 'news-topic', phrase(topic, inLanguage, 'p-name'));
  if (established?.length)
    html += `<p class="news-label">${escape(setting.locale.established)}</p><ul class="news-list">${items(established, inLanguage, 'p-x-established')}</ul>`;
  for (const statement of statements) html += voice(statement, statements, setting);
  return `<div class="news-dispute h-x-dispute" data-id="${escape(id)}">${html}</div>`;
}

function voice(
  { id, stance, respondsTo, quote }: ResolvedStatement,
  statements: readonly ResolvedStatement[],
  setting: Setting,
): string {
  const { locale } = setting;
  const { speaker, text, kind = 'direct', date } = quote;
  const messages: Readonly<Record<string, string>> = locale.stance;
  const isReport = stance === 'states' && speaker.kind === 'media';
  const told = messages[isReport ? 'reported' : stance] ?? stance;
  const target = respondsTo && statements.find((other) => other.id === respondsTo);
  const answers =
    target && target !== statements[0]
      ? `<p class="news-answers">${locale.answers(name(speakerName(target.quote.speaker, locale), 'news-answered'))}</p>`
      : '';
  const party = speaker.party ? ` · ${name(speaker.party, 'p-x-party')}` : '';
  const said = text ? words(quote, setting) : `<p class="news-words">${escape(locale.noWords)}</p>`;
  return `<div class="news-statement h-cite" data-id="${escape(id)}" data-stance="${escape(stance)}"${attribute('data-responds-to', respondsTo)}${text ? ` data-kind="${kind}"` : ''}${attribute('data-date', date?.edtf)}><p class="news-stance"><strong class="p-x-stance">${escape(told)}</strong>${party}</p><div class="news-attribution">${speakerLine(speaker, setting)}${text ? record(quote, setting) : ''}${answers}${provenance(quote, setting, !!text)}</div>${said}${original(quote, setting)}${sources(quote, setting)}</div>`;
}
