import type { ResolvedDispute, ResolvedStatement } from '../../../../src/data/resolved-document.js';
import { speakerName } from '../../../../src/i18n/describe-quote.js';
import {
  STANCE_GLYPHS,
  UNKNOWN_STANCE_GLYPH,
} from '../../../../src/components/statement-denial/stance-glyphs.js';
import { attribution, glyph, provenance } from './attribution.js';
import type { Setting } from './setting.js';
import { shadowRoot } from './shadow-root.js';
import { escape, heading, phrase, show } from './text.js';
import { words } from './words.js';

const GLYPHS = new Map(Object.entries(STANCE_GLYPHS).map(([name, one]) => [name, glyph(one)]));
const UNKNOWN = glyph(UNKNOWN_STANCE_GLYPH);

/** A dispute inside a summary. */
export function statementDenial(
  { topic, established, statements }: ResolvedDispute,
  setting: Setting,
): string {
  const { locale, document } = setting;
  const { inLanguage } = document;
  let facts = '';
  if (established?.length) {
    const label = escape(locale.established);
    for (const fact of established) facts += `<li>${phrase(fact, inLanguage)}</li>`;
    facts = `<div part="established" class="established label"><p class="muted">${label}</p><ul aria-label="${label}">${facts}</ul></div>`;
  }
  let cells = '';
  for (const statement of statements) cells += cell(statement, statements, setting);
  const look = statements.length === 2 ? 'pair' : 'several';
  const html = `<div part="row" class="row" role="group" aria-label="${escape(topic)}">${heading(5, 'topic', phrase(topic, inLanguage))}${facts}<div class="cells ${look}">${cells}</div></div>`;
  return `<news-statement-denial exportparts="name, role, record, words, provenance, topic, stance, party, cell">${shadowRoot('news-statement-denial', html, setting, { look: 'root embedded' })}</news-statement-denial>`;
}

function cell(
  { stance, respondsTo, quote }: ResolvedStatement,
  statements: readonly ResolvedStatement[],
  setting: Setting,
): string {
  const { locale, base } = setting;
  const { speaker } = quote;
  const shown = stance === 'states' && speaker.kind === 'media' ? 'reported' : stance;
  const messages: Readonly<Record<string, string>> = locale.stance;
  const told = escape(messages[shown] ?? stance);
  const name = escape(speakerName(speaker, locale));
  const target = respondsTo && statements.find(({ id }) => id === respondsTo);
  const answers = target ? escape(locale.answers(speakerName(target.quote.speaker, locale))) : '';
  const more =
    answers && target !== statements[0]
      ? `<p part="answers" class="meta muted">${answers}</p>`
      : '';
  const party = speaker.party
    ? `<span part="party" class="party muted"><bdi>${show(speaker.party)}</bdi></span>`
    : '';
  const said = quote.text
    ? words(quote, base, true)
    : `<p part="words" class="words label muted">${escape(locale.noWords)}</p>`;
  return `<article part="cell" class="cell" aria-label="${told}, ${name}${answers && `, ${answers}`}"><p part="stance" class="stance label">${GLYPHS.get(shown) ?? UNKNOWN}<span class="strong">${told}</span>${party}</p><div part="attribution" class="attribution">${attribution(quote, setting, more)}</div>${said}<div class="from">${provenance(quote, setting, !!quote.text)}</div></article>`;
}
