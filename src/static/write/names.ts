import { nothing, type TemplateResult } from 'lit';
import type { Outlet, Speaker } from '../../data/speaker.js';
import { speakerInSentence, speakerName } from '../../i18n/describe-quote.js';
import { directionOf } from '../../i18n/language.js';
import { oneLine } from '../../shared/parts/one-line.js';
import { renderSentence } from '../../shared/parts/sentence.js';
import { renderStaticLink } from '../../shared/parts/link.js';
import type { StaticSetting } from './setting.js';
import { renderStaticName } from './text.js';

/** The id by which the document refers to somebody it names once; nothing for who is written out in place. */
const idOf = (who: Speaker | Outlet, { known }: StaticSetting): string | typeof nothing =>
  (known.has(who) && who.id) || nothing;

/** What the name of a speaker is: a name, a description, or words of ours that neither is given. */
function lookOf({ name, description, anonymous }: Speaker): string {
  const look = name ? 'p-name' : description ? 'p-note' : 'p-x-unnamed';
  return anonymous ? `${look} p-x-anonymous` : look;
}

/** The description as given, where it is shown with a capital letter. */
const descriptionOf = ({ name, description }: Speaker, shown: string): string | typeof nothing =>
  (!name && description !== shown && description) || nothing;

/** Whether anything is known of a speaker. */
const isKnown = ({ id, name, description, anonymous }: Speaker): boolean =>
  !!(id ?? name ?? description ?? anonymous);

/**
 * A speaker inside a sentence of ours: the name alone.
 *
 * @param look what the speaker is there: `p-author`
 * @param shown the name as it is shown
 */
export function renderStaticPerson(
  speaker: Speaker,
  look: string,
  setting: StaticSetting,
  shown: string = speakerInSentence(speaker, setting.locale),
): TemplateResult {
  if (!isKnown(speaker)) return renderStaticName(shown, 'news-speaker');
  return oneLine`<span class="${look} h-card" data-id=${idOf(speaker, setting)}
    data-kind=${speaker.kind ?? nothing} data-description=${descriptionOf(speaker, shown)}>
    ${renderStaticName(shown, lookOf(speaker))}</span>`;
}

/** A paragraph with name and role, in this order everywhere: who before what. */
export function renderStaticSpeaker(speaker: Speaker, setting: StaticSetting): TemplateResult {
  const { locale, base } = setting;
  const { url, kind, jobTitle, affiliation } = speaker;
  const shown = speakerName(speaker, locale);
  const joinedRole = joined(
    setting,
    jobTitle && renderStaticName(jobTitle, 'p-job-title'),
    affiliation && renderStaticName(affiliation, 'p-org'),
  );
  // Of isolates alone nothing tells the direction that they follow each other in.
  const isTurned = jobTitle && affiliation && directionOf(locale.language) === 'rtl';
  const role = isTurned ? oneLine`<span dir="rtl">${joinedRole}</span>` : joinedRole;
  const name = oneLine`<strong class="${lookOf(speaker)}" dir="auto">${shown}</strong>`;
  const look = isKnown(speaker) ? 'news-speaker p-author h-card' : 'news-speaker';
  return oneLine`<p class="${look}" data-id=${idOf(speaker, setting)}
    data-kind=${kind ?? nothing} data-description=${descriptionOf(speaker, shown)}>
    ${joined(setting, renderStaticLink(url, name, base, 'u-url'), role)}</p>`;
}

/** Two pieces as a language joins a role and an organisation; one alone where the other is missing. */
const joined = ({ locale }: StaticSetting, one: unknown, other: unknown): unknown =>
  one && other ? renderSentence(locale.affiliation, one, other) : (one ?? other);

/** An outlet, wherever it stands. */
export function renderStaticOutlet(
  outlet: Outlet,
  look: string,
  setting: StaticSetting,
): TemplateResult {
  return oneLine`<cite class="${look} h-card" dir="auto" data-id=${idOf(outlet, setting)}>
    ${renderStaticLink(outlet.url, outlet.name, setting.base, 'u-url')}</cite>`;
}
