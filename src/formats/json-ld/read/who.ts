import type { Outlet, Speaker } from '../../../data/speaker.js';
import { readHtml } from '../../source/html-text.js';
import { isWebAddress, readAddress } from './address.js';
import { Thing, type Value } from './graph.js';
import { readPlainText } from './plain-text.js';

const ORGANISATION =
  /organization|group|team|corporation|business|consortium|^(ngo|airline|project|hospital)$|school|college/;

/** The item that stands for "anonymous" in Wikidata: publishers name it as `sameAs`, or as the id. */
const WIKIDATA_ANONYMOUS = /wikidata\.org\/(?:wiki|entity)\/Q4233718$/;

/** Type names that a system has left where a name should be. */
const PLACEHOLDER = /^(Person|Organization)$/;

/** Who speaks, writes or takes part. Undefined where there is neither a name nor a description. */
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

/** All who stand under the first of these properties that has any. */
export const readAllWho = (thing: Thing, ...names: readonly string[]): readonly Speaker[] =>
  thing.settled(...names).flatMap((value) => readWho(value) ?? []);

/** The one who speaks; nobody known where there is none. What is said by several is told of. */
export function readVoice(thing: Thing, ...names: readonly string[]): Speaker {
  for (const name of names) {
    const [first, second] = readAllWho(thing, name);
    if (second) thing.place(name).note('left-out', second.name ?? '');
    if (first) return first;
  }
  return {};
}

/** Outlets under the first of these properties that has any. One without a name is an issue. */
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
  // Some agencies write `byline`, a word of theirs.
  const name =
    thing.text('name', 'legalName') ?? (parts.join(' ') || thing.text('alternateName', 'byline'));
  return name && isWebAddress(name) ? undefined : readName(name);
}

/** A name without the link around it that some systems write with it. */
const readName = (name: string | undefined): string | undefined =>
  name && /^<a\s[^]*<\/a>$/i.test(name) ? readHtml(name).paragraphs.join(' ') || undefined : name;

const isAnonymous = (name: string): boolean => /^anonymous$/i.test(name);

const marksAnonymous = (thing: Thing): boolean =>
  [thing.id, readAddress(thing, 'sameAs')].some((address) =>
    WIKIDATA_ANONYMOUS.test(address ?? ''),
  );
