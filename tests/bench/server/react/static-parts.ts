/** Components of plain HTML that several others use. */
import { createElement as h, type ReactNode } from 'react';
import { readLink } from '../../../../src/data/link.js';
import { type PartialDate, toDateTime } from '../../../../src/data/partial-date.js';
import type { Outlet, Speaker } from '../../../../src/data/speaker.js';
import { speakerInSentence, speakerName } from '../../../../src/i18n/describe-quote.js';
import type { Setting } from '../hand-static/setting.js';
import { tongue } from './parts.js';

export interface SettingProps {
  readonly setting: Setting;
}

// No language has these characters in its words.
const FIRST = 0xe000;
const PLACE = /([\ue000-\ue00f])/;

/** A message of a language with elements in it. */
export const sentence = (
  message: (...places: string[]) => string,
  ...parts: readonly ReactNode[]
): readonly ReactNode[] =>
  message(...parts.map((_, index) => String.fromCharCode(FIRST + index)))
    .split(PLACE)
    .map((piece, index) => (index % 2 ? parts[piece.charCodeAt(0) - FIRST] : piece));

/** Pieces of a line with a dot between each two. */
export const line = (pieces: readonly ReactNode[]): ReactNode =>
  pieces.filter(Boolean).map((piece, index) => (index > 0 ? [' · ', piece] : piece));

interface TextProps {
  readonly text: string;
  readonly look: string;
}

export const Name = ({ text, look }: TextProps): ReactNode =>
  h('span', { className: look, dir: 'auto' }, text);

interface TongueProps {
  readonly text: string | undefined;
  readonly look: string;
  readonly lang: string | undefined;
}

export const Phrase = ({ text, look, lang }: TongueProps): ReactNode =>
  h('span', { className: look, ...tongue(lang) }, text);

export const Paragraph = ({ text, look, lang }: TongueProps): ReactNode =>
  text ? h('p', { className: look, ...tongue(lang) }, text) : null;

export const Item = ({ text, look, lang }: TongueProps): ReactNode =>
  h('li', { className: look, ...tongue(lang) }, text);

interface TimeProps {
  readonly date: PartialDate;
  readonly look: string;
  readonly children?: ReactNode;
}

export function Time({ date, look, children }: TimeProps): ReactNode {
  const dateTime = toDateTime(date);
  return dateTime
    ? h('time', { className: look, dateTime }, children)
    : h('span', { className: look }, children);
}

interface LinkProps {
  readonly url: string | undefined;
  readonly base: string | undefined;
  readonly look: string;
  readonly children?: ReactNode;
}

export function Link({ url, base, look, children }: LinkProps): ReactNode {
  const href = url && readLink(url, base);
  return href ? h('a', { className: look, href }, children) : children;
}

const idOf = (who: Speaker | Outlet, { known }: Setting): string | undefined =>
  known.has(who) ? who.id : undefined;

function lookOf({ name, description, anonymous }: Speaker): string {
  const look = name ? 'p-name' : description ? 'p-note' : 'p-x-unnamed';
  return anonymous ? `${look} p-x-anonymous` : look;
}

const descriptionOf = ({ name, description }: Speaker, shown: string): string | undefined =>
  !name && description !== shown ? description : undefined;

interface PersonProps extends SettingProps {
  readonly speaker: Speaker;
  readonly look: string;
}

export function Person({ speaker, look, setting }: PersonProps): ReactNode {
  const shown = speakerInSentence(speaker, setting.locale);
  return h(
    'span',
    {
      className: `${look} h-card`,
      'data-id': idOf(speaker, setting),
      'data-kind': speaker.kind,
      'data-description': descriptionOf(speaker, shown),
    },
    h(Name, { text: shown, look: lookOf(speaker) }),
  );
}

/** Name and role. */
export function SpeakerLine({
  speaker,
  setting,
}: SettingProps & { readonly speaker: Speaker }): ReactNode {
  const { locale, base } = setting;
  const { url, kind, jobTitle, affiliation } = speaker;
  const shown = speakerName(speaker, locale);
  const title = jobTitle && h(Name, { text: jobTitle, look: 'p-job-title' });
  const organisation = affiliation && h(Name, { text: affiliation, look: 'p-org' });
  const join = (one: ReactNode, other: ReactNode): ReactNode =>
    one && other ? sentence(locale.affiliation, one, other) : one || other;
  const name = h('strong', { className: lookOf(speaker), dir: 'auto' }, shown);
  return h(
    'p',
    {
      className: 'news-speaker p-author h-card',
      'data-id': idOf(speaker, setting),
      'data-kind': kind,
      'data-description': descriptionOf(speaker, shown),
    },
    join(h(Link, { url, base, look: 'u-url' }, name), join(title, organisation)),
  );
}

export const Cite = ({
  outlet,
  look,
  setting,
}: SettingProps & { readonly outlet: Outlet; readonly look: string }): ReactNode =>
  h(
    'cite',
    { className: `${look} h-card`, dir: 'auto', 'data-id': idOf(outlet, setting) },
    h(Link, { url: outlet.url, base: setting.base, look: 'u-url' }, outlet.name),
  );
