import type { Outlet, Speaker } from '../../../data/speaker.js';
import { readHtml } from '../../source/html-text.js';
import { isWebAddress, readAddress } from './address.js';
import { Thing, type Value } from './graph.js';
import { readPlainText } from './plain-text.js';

const ORGANISATION =
  /organization|group|team|corporation|business|consortium|^(ngo|airline|project|hospital)$|school|college/;

/** Wikidata item "anonymous". Publishers give it as `sameAs`, or as the id. */
const WIKIDATA_ANONYMOUS = /wikidata\.org\/(?:wiki|entity)\/Q4233718$/;

/** Type names that systems write instead of a name. */
const PLACEHOLDER = /^(Person|Organization)$/;

/** Reads a person or organization. Undefined without a name or description, unless marked as anonymous. */
export function readWho(value: Value): Speaker | undefined {
  if (!(value instanceof Thing)) {
    const name = readName(readPlainText(value.found.text() ?? ''));
    if (!name || isWebAddress(name) || PLACEHOLDER.test(name)) return undefined;
    return isAnonymous(name) ? { anonymous: true } : { name };
  }
  const name = nameOf(value);
  const isPerson = value.types.has('person');
  const isOrganisation = !isPerson && [...value.types].some((type) => ORGANISATION.test(type));
  const isHidden = isAnonymous(name ?? '') || marksAnonymous(value);
  if (isHidden || (!name && !isOrganisation)) {
    const description = value.text('description', 'disambiguatingDescription');
    return isHidden || description ? { description, anonymous: true } : undefined;
  }
  const description = name ? undefined : value.text('description');
  if (!name && !description) return undefined;
  return {
    name,
    description,
    kind: isOrganisation ? 'institution' : undefined,
    jobTitle: value.text('jobTitle'),
    affiliation: value.text('affiliation', 'worksFor'),
    url: readAddress(value, 'url'),
  };
}

/** Reads all people and organizations under the first of these properties that has any. */
export const readAllWho = (thing: Thing, ...names: readonly string[]): readonly Speaker[] =>
  thing.settled(...names).flatMap((value) => readWho(value) ?? []);

/** Reads the speaker; empty if unknown. Notes a second speaker as `left-out`. */
export function readVoice(thing: Thing, ...names: readonly string[]): Speaker {
  for (const name of names) {
    const [first, second] = readAllWho(thing, name);
    if (second) thing.place(name).note('left-out', second.name ?? '');
    if (first) return first;
  }
  return {};
}

/** Reads outlets under the first of these properties that has any. Notes an issue for one without a name. */
export function readOutlets(thing: Thing, ...names: readonly string[]): readonly Outlet[] {
  return thing.settled(...names).flatMap((value): readonly Outlet[] => {
    const { name } = readWho(value) ?? {};
    if (!name) {
      value.found.note('missing', '');
      return [];
    }
    if (!(value instanceof Thing)) return [{ name }];
    const policy = 'unnamedSourcesPolicy';
    return [
      {
        name,
        url: readAddress(value, 'url'),
        unnamedSourcesPolicy: readAddress(value, policy) ?? readAddress(thing, policy),
      },
    ];
  });
}

function nameOf(thing: Thing): string | undefined {
  const parts = [thing.text('givenName'), thing.text('familyName')].filter(Boolean);
  // Some agencies write `byline`, which schema.org does not have.
  const name =
    thing.text('name', 'legalName') ?? (parts.join(' ') || thing.text('alternateName', 'byline'));
  return name && isWebAddress(name) ? undefined : readName(name);
}

/** Removes the link that some systems write around a name. */
const readName = (name: string | undefined): string | undefined =>
  name && /^<a\s[^]*<\/a>$/i.test(name) ? readHtml(name).paragraphs.join(' ') || undefined : name;

const isAnonymous = (name: string): boolean => /^anonymous$/i.test(name);

const marksAnonymous = (thing: Thing): boolean =>
  [thing.id, readAddress(thing, 'sameAs')].some((address) =>
    WIKIDATA_ANONYMOUS.test(address ?? ''),
  );
