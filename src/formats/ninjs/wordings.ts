/**
 * Reads headlines, descriptions and bodies. Since ninjs 2.0 they are lists of `{role, contentType, value}`. In
 * 1.x they are properties named after role and format: `headline`, `headline_main`, `description_xhtml`.
 */
import type { Found } from '../source/found.js';
import { readHtmlField, readPlainField } from '../source/html-field.js';

/** One of several texts for the same thing. */
interface Wording {
  readonly field: Found;
  /** Lower case; empty if missing. */
  readonly role: string;
  readonly isHtml: boolean;
}

/** Roles in order of preference, and roles to ignore. */
interface Preference {
  readonly order: readonly RegExp[];
  readonly never?: RegExp;
}

const PLAIN = /^(text|main|headline|long|simple|default)?$/;
const SUMMARY = /summary|standfirst|abstract|teaser|intro|excerpt|lead|deck|dek/;
const NOT_DESCRIPTION = /credit|writer|byline|author|\balt|note|keyword|slug|copyright|usage|title/;

/** Returns the main headline. Fallback: a subheading. */
export const readHeadline = (item: Found): string | undefined =>
  choose(wordingsOf(item, 'headlines', 'headline'), {
    order: [/^(main|headline)$/, PLAIN, /^(?!.*(sub|kicker|slug|deck|alt))/],
  });

/** Returns the description of an article or an event: a summary, else a description, else a caption. */
export const readDescription = (item: Found): string | undefined =>
  choose(wordingsOf(item, 'descriptions', 'description'), {
    order: [SUMMARY, PLAIN, /caption/],
    never: NOT_DESCRIPTION,
  });

/** Returns the caption of a picture. */
export const readCaption = (item: Found): string | undefined =>
  choose(wordingsOf(item, 'descriptions', 'description'), {
    order: [/caption/, PLAIN],
    never: NOT_DESCRIPTION,
  });

/** Returns the description with this role: a credit line, an alternative text. */
export const readDescriptionOf = (item: Found, role: RegExp): string | undefined =>
  choose(
    wordingsOf(item, 'descriptions', 'description').filter((one) => role.test(one.role)),
    {
      order: [],
    },
  );

/** Returns the body of an event. Event calendars use it as a description. */
export const readBody = (item: Found): string | undefined =>
  choose(wordingsOf(item, 'bodies', 'body'), { order: [PLAIN] });

/** Notes the bodies of an item as `left-out`: no element shows them. */
export function noteBodies(item: Found): void {
  for (const { field } of wordingsOf(item, 'bodies', 'body')) field.note('left-out');
}

function wordingsOf(item: Found, plural: string, singular: string): Wording[] {
  const listed = item
    .at(plural)
    .items()
    .map((entry) => {
      const role = entry.at('role').text()?.toLowerCase() ?? '';
      const type = entry.at('contentType', 'contenttype', 'mimetype').text()?.toLowerCase();
      return toWording(entry.isObject ? entry.at('value') : entry, role, type);
    });
  const named = item.names
    .filter((name) => name === singular || name.startsWith(`${singular}_`))
    .map((name) => toWording(item.at(name), name.slice(singular.length + 1).toLowerCase()));
  return [...named, ...listed].flatMap((one) => one ?? []);
}

/** Prepares a text. Returns undefined for XML for machines, and for values that are not text. */
function toWording(field: Found, role: string, type = role): Wording | undefined {
  const text = field.text();
  const isForMachines = /xml|nitf/.test(type) && !type.includes('html');
  if (text === undefined || isForMachines) return undefined;
  // Many systems leave the type out, or write it as the role.
  const isMarked = /html|richtext/.test(type + role) || /^<[a-z][^>]*>/i.test(text);
  const purpose = role.replace(/_?(x?html5?|richtext|richhtml5?|text)$/, '');
  return { field, role: purpose, isHtml: isMarked && !type.includes('plain') };
}

function choose(wordings: readonly Wording[], { order, never }: Preference): string | undefined {
  const rank = ({ role, isHtml }: Wording): number => {
    const place = order.findIndex((preferred) => preferred.test(role));
    return (place < 0 ? order.length : place) * 2 + Number(isHtml);
  };
  const [best] = wordings
    .filter(({ role }) => !never?.test(role))
    .sort((a, b) => rank(a) - rank(b));
  return best && (best.isHtml ? readHtmlField(best.field) : readPlainField(best.field));
}
