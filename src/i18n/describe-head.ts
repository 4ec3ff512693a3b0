import { hasSections } from '../data/content.js';
import type { PartialDate } from '../data/partial-date.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import { describeAsOf } from './describe-date.js';
import { mentionOutlet, speakerName } from './describe-quote.js';
import { type DateStyle, formatDate } from './format-date.js';
import { withFullStop } from './full-stop.js';
import type { Locale } from './locale.js';
import { type LineItem, type Mention, say } from './sentence.js';

/** View of the head of an article: the lines above its sections, without the article's own texts. */
export interface HeadView {
  /** Place, days, authors and publishers, as far as known. */
  readonly dateline: readonly LineItem[];
  /** Sentence with the day on which the content was true; undefined if no section depends on a day. */
  readonly asOf: { readonly line: string; readonly date: PartialDate | undefined } | undefined;
}

/** Describes the head of an article. */
export function describeHead(document: ResolvedDocument, locale: Locale): HeadView {
  const { asOf, timeZone } = document;
  const style = { long: true, timeZone };
  const line = asOf ? describeAsOf(asOf, locale, style) : locale.dateNotGiven;
  return {
    dateline: describeDateline(document, locale, style),
    asOf: asOf || hasSections(document) ? { line: withFullStop(line), date: asOf } : undefined,
  };
}

function describeDateline(
  document: ResolvedDocument,
  locale: Locale,
  style: DateStyle,
): readonly LineItem[] {
  const { dateline, datePublished, dateModified, author, publisher = [] } = document;
  const items: readonly (LineItem | '' | false | 0 | undefined)[] = [
    dateline && { line: { as: 'dateline', text: dateline } },
    datePublished && { line: formatDate(datePublished, locale, style), date: datePublished },
    dateModified &&
      dateModified.edtf !== datePublished?.edtf && {
        line: locale.updated(formatDate(dateModified, locale, style)),
        date: dateModified,
      },
    author?.length && {
      line: say(
        (...names) => locale.byAuthors(locale.list(names)),
        ...author.map((person): Mention => ({
          as: 'author',
          person,
          text: speakerName(person, locale),
        })),
      ),
    },
    ...publisher.map((outlet) => ({
      line: mentionOutlet('publisher', outlet),
      link: outlet.url,
    })),
  ];
  return items.filter((item) => !!item);
}
