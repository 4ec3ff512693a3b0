import type { Outlet, Speaker } from '../../data/speaker.js';
import { fill, type Line, type Mention } from '../../i18n/sentence.js';
import { element, type StaticElement, type StaticNode } from '../node.js';
import { writeLink } from './link.js';
import type { StaticSetting } from './setting.js';
import { writeName, writePhrase } from './text.js';

/** Class of each mention, most of them of microformats2. */
const LOOKS: Readonly<Record<Mention['as'], string>> = {
  affiliation: 'p-org',
  anonymityReason: 'p-x-anonymity-reason',
  author: 'p-author',
  creator: 'p-x-creator',
  creditText: 'p-x-credit',
  dateText: 'p-x-date-text',
  dateline: 'p-x-dateline',
  disputedBy: 'p-x-disputed-by',
  jobTitle: 'p-job-title',
  location: 'p-location',
  publisher: 'p-x-publisher',
  quotes: 'p-x-words',
  reportedBy: 'p-x-reported-by',
  respondsTo: 'news-answered',
  saidTo: 'p-x-said-to',
  statusSource: 'p-x-status-source',
};

/** Writes a line with its mentions. */
export function writeLine(line: Line, setting: StaticSetting): StaticNode {
  if (typeof line === 'string') return line;
  if ('parts' in line) {
    return fill(line.message, line.parts).map((part) => writeLine(part, setting));
  }
  const look = LOOKS[line.as];
  if ('person' in line) return writePerson(line.person, line.text, look, setting);
  if ('outlet' in line) return writeOutlet(line.outlet, look, setting);
  if ('quote' in line) {
    const { id, kind = 'direct', speaker, inLanguage } = line.quote;
    return element(
      'span',
      {
        class: `${look} h-cite`,
        'data-id': id,
        'data-kind': kind,
        'data-speaker': speaker.id ?? '',
      },
      writePhrase(line.text, inLanguage, 'e-content'),
    );
  }
  return line.as === 'dateText'
    ? writePhrase(line.text, setting.document.inLanguage, look)
    : writeName(line.text, look);
}

/** Writes a speaker inside one of our sentences: the name alone. */
function writePerson(
  speaker: Speaker,
  shown: string,
  look: string,
  setting: StaticSetting,
): StaticElement {
  if (!isKnown(speaker)) return writeName(shown, 'news-speaker');
  return element(
    'span',
    { class: `${look} h-card`, ...cardOf(speaker, shown, setting) },
    writeName(shown, lookOf(speaker)),
  );
}

function writeOutlet(outlet: Outlet, look: string, setting: StaticSetting): StaticElement {
  return element(
    'cite',
    { class: `${look} h-card`, dir: 'auto', 'data-id': idOf(outlet, setting) },
    writeLink(outlet.url, outlet.name, setting.base, 'u-url'),
  );
}

/** Returns the id of a speaker or outlet that the document lists; undefined for one written in place. */
const idOf = (who: Speaker | Outlet, { known }: StaticSetting): string | undefined =>
  (known.has(who) && who.id) || undefined;

/** Returns the class of a speaker's name: name, description, or our words for a missing one. */
export function lookOf({ name, description, anonymous }: Speaker): string {
  const look = name ? 'p-name' : description ? 'p-note' : 'p-x-unnamed';
  return anonymous ? `${look} p-x-anonymous` : look;
}

/** Attributes of a speaker's card. `data-description` keeps a description that is shown capitalized. */
export const cardOf = (
  speaker: Speaker,
  shown: string,
  setting: StaticSetting,
): Readonly<Record<string, string | undefined>> => ({
  'data-id': idOf(speaker, setting),
  'data-kind': speaker.kind,
  'data-description':
    (!speaker.name && speaker.description !== shown && speaker.description) || undefined,
});

/** Whether anything is known of a speaker. */
export const isKnown = ({ id, name, description, anonymous }: Speaker): boolean =>
  !!(id ?? name ?? description ?? anonymous);
