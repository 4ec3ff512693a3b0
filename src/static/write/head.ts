import { describeHead, type HeadView } from '../../i18n/describe-head.js';
import { element, type StaticElement } from '../node.js';
import { writeLine } from './line.js';
import { writePhoto } from './photo.js';
import type { StaticSetting } from './setting.js';
import { joinPieces, writeHeading, writeParagraph, writePhrase } from './text.js';
import { writeTime } from './time.js';

/** Writes the head of a summary. */
export function writeHead(setting: StaticSetting): StaticElement {
  const { document, level, locale } = setting;
  const { headline, description, image, inLanguage } = document;
  const { dateline, asOf } = describeHead(document, locale);
  return element(
    'header',
    { class: 'news-head' },
    writeDateline(dateline, setting),
    headline
      ? writeHeading(level, 0, 'news-headline', writePhrase(headline, inLanguage, 'p-name'))
      : undefined,
    writeParagraph(description, inLanguage, 'news-standfirst p-summary'),
    asOf && writeAsOf(asOf, setting),
    writePhoto(image, setting),
  );
}

const writeAsOf = (
  { line, date }: NonNullable<HeadView['asOf']>,
  { locale }: StaticSetting,
): StaticElement =>
  element(
    'p',
    { class: 'news-as-of' },
    element('strong', {}, date ? writeTime(date, line, 'news-time') : line),
    ' ',
    locale.laterNotIncluded,
  );

/** Writes place, days, authors and publishers in a line; undefined if none is known. */
function writeDateline(
  items: HeadView['dateline'],
  setting: StaticSetting,
): StaticElement | undefined {
  if (items.length === 0) return undefined;
  const pieces = items.map(({ line, date }) => {
    const piece = writeLine(line, setting);
    return date
      ? writeTime(
          date,
          piece,
          date === setting.document.datePublished ? 'dt-published' : 'dt-updated',
        )
      : piece;
  });
  return element('p', { class: 'news-dateline' }, joinPieces(pieces));
}
