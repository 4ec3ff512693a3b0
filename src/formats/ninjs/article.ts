/** Reads articles of ninjs, and other items that become a whole document. */
import type { NewsSummaryDocument } from '../../data/document.js';
import type { Found } from '../source/found.js';
import { readPlainField } from '../source/html-field.js';
import { isPicture, membersIn } from './items.js';
import { noticeOf } from './picture.js';
import { readDescription, readHeadline } from './wordings.js';

/** "By" in the languages of agencies that put it before the name. */
const BY: Readonly<Record<string, string>> = {
  da: 'af',
  de: 'von',
  en: 'by',
  es: 'por',
  fr: 'par',
  it: 'di',
  nb: 'av',
  nl: 'door',
  nn: 'av',
  no: 'av',
  pt: 'por',
  sv: 'av',
};

/**
 * Reads the document properties of an item. `title` is metadata, not for publication: it is only a fallback
 * for the headline. The publisher is a party called publisher or provider: sources and holders of rights may be
 * others. `uri` is an id and need not be a page (ninjs 3.1, `uri`): the address of the article comes only from
 * an alternative id with the role of an address.
 */
export function readArticle(item: Found): NewsSummaryDocument {
  return {
    headline: readHeadline(item) ?? readPlainField(item.at('title')) ?? '',
    description: readDescription(item),
    dateline: readPlainField(item.at('located')),
    url: readAddress(item),
    author: readAuthors(item),
    publisher: readPublishers(item),
    ...readFrame(item),
  };
}

/**
 * Reads language and dates. An item is published when it was first created; the fallback is the date of this
 * version. It is modified if the two differ.
 */
export function readFrame(
  item: Found,
): Pick<NewsSummaryDocument, 'inLanguage' | 'datePublished' | 'dateModified'> {
  const first = item.at('firstCreated', 'firstcreated').text();
  const version = item.at('versionCreated', 'versioncreated').text();
  return {
    inLanguage: item.at('language').text(),
    datePublished: first ?? version,
    dateModified: first === version ? undefined : first && version,
  };
}

/** Notes properties that no element shows. The copyright notice of a picture is shown. */
export function noteRest(item: Found): void {
  const rest = [
    ...partiesOf(item).filter((party) => !isPublisher(party)),
    ...(isPicture(item) ? [] : [noticeOf(item)]),
    item.at('edNote', 'ednote'),
    item.at('embargoedUntil', 'embargoed'),
    item.at('usageTerms', 'usageterms'),
    item.at('plannedCoverage'),
    item.at('trustIndicators', 'trustindicators', 'trustindicator'),
  ];
  for (const part of rest) if (part.isGiven) part.note('left-out');
}

/** Returns the last part of a role, which may be an address. */
const roleOf = (entry: Found): string =>
  entry.at('role', 'rel').text()?.split(/[/:#]/).pop()?.toLowerCase() ?? '';

function readAuthors(item: Found): string[] | undefined {
  const line = readPlainField(item.at('by', 'byline'));
  if (line === undefined) {
    const names = item
      .at('people', 'persons', 'person')
      .items()
      .filter((person) => /^(author|creator|by|byline|writer|reporter)$/.test(roleOf(person)))
      .flatMap((person) => readPlainField(person.at('name')) ?? []);
    return names.length > 0 ? names : undefined;
  }
  const [first = '', ...name] = line.split(/\s+/);
  const language = item.at('language').text()?.slice(0, 2).toLowerCase() ?? '';
  const isBy = /^by$/i.test(first) || first.toLowerCase() === BY[language];
  return [isBy && name.length > 0 ? name.join(' ') : line];
}

function readPublishers(item: Found): string[] | undefined {
  const provider = item.at('provider');
  const names = [
    provider.isObject ? provider.at('name') : provider,
    ...[...partiesOf(item), ...item.at('organisations', 'organisation').items()]
      .filter(isPublisher)
      .map((party) => party.at('name')),
  ].flatMap((name) => readPlainField(name) ?? []);
  return names.length > 0 ? [...new Set(names)] : undefined;
}

const partiesOf = (item: Found): readonly Found[] =>
  item.at('infoSources', 'infosources', 'infosource').items();

const isPublisher = (party: Found): boolean => /^(publisher|provider)$/.test(roleOf(party));

/** Returns the page of the article: an alternative id with the role of an address or a canonical address. */
function readAddress(item: Found): string | undefined {
  const ids = item.at('altIds', 'altids', 'altid');
  const named = ids.isObject ? ids.names.map((name) => ({ role: name, value: ids.at(name) })) : [];
  const listed = membersIn(ids).map((id) => ({ role: roleOf(id), value: id.at('value') }));
  return [...named, ...listed]
    .filter(({ role }) => /url|canonical|permalink/i.test(role))
    .map(({ value }) => value.text())
    .find((address) => address !== undefined && /^https?:\/\//i.test(address));
}
