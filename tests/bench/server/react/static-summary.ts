import { createElement as h, type ReactNode } from 'react';
import { describeEvent } from '../../../../src/i18n/describe-event.js';
import { orderEvents, type PlacedEvent } from '../../../../src/data/event-order.js';
import type { Image } from '../../../../src/data/image.js';
import { licenceName } from '../../../../src/data/licence.js';
import { readImageAddress } from '../../../../src/data/link.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { directionOf } from '../../../../src/i18n/language.js';
import { type Line, lineText } from '../../../../src/i18n/sentence.js';
import { list } from './parts.js';
import {
  Cite,
  Item,
  line,
  Link,
  Name,
  Paragraph,
  Person,
  Phrase,
  sentence,
  type SettingProps,
  Time,
} from './static-parts.js';
import { Dispute, Quote } from './static-voices.js';

/** A whole article as plain HTML. */
export function StaticSummary({ setting }: SettingProps): ReactNode {
  const { document, locale, base } = setting;
  const { keyPoints = [], quotes, disputes, events, inLanguage: lang, url } = document;
  const points = list(keyPoints, (text) => h(Item, { text, look: 'p-x-key-point', lang }));
  const isQuoted = quotes.length + disputes.length > 0;
  return h(
    'article',
    {
      className: 'news-summary h-entry',
      lang: locale.language,
      dir: directionOf(locale.language),
      'data-in-language': lang ?? '',
      'data-time-zone': document.timeZone,
      'data-as-of': document.asOf?.edtf,
      'data-date-published': document.datePublished?.edtf,
      'data-date-modified': document.dateModified?.edtf,
    },
    h(Head, { setting }),
    points.length > 0 &&
      h(Section, { title: locale.keyPoints }, h('ul', { className: 'news-list' }, points)),
    quotes.length > 0 &&
      h(
        Section,
        { title: locale.keyQuotes },
        list(quotes, (quote) => h(Quote, { quote, setting })),
      ),
    disputes.length > 0 &&
      h(
        Section,
        { title: locale.statements },
        list(disputes, (dispute) => h(Dispute, { dispute, setting })),
        h(Note, { text: locale.orderRule }),
      ),
    events.length > 0 && h(Section, { title: locale.timeline }, h(Events, { setting })),
    h(Corrections, { setting }),
    (isQuoted || url) &&
      h(
        'footer',
        { className: 'news-footer' },
        isQuoted && h(Note, { text: locale.verbatimNote }),
        url &&
          h('p', { className: 'news-links' }, h(Link, { url, base, look: 'u-url' }, locale.source)),
      ),
  );
}

const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactNode =>
  h(
    'section',
    { className: 'news-section' },
    h('h4', { className: 'news-heading' }, title),
    children,
  );

const Note = ({ text }: { readonly text: string }): ReactNode =>
  h('p', { className: 'news-note' }, text);

function Head({ setting }: SettingProps): ReactNode {
  const { document, locale } = setting;
  const { headline, description, asOf, image, inLanguage: lang, timeZone } = document;
  const { dateline, datePublished, dateModified, author, publisher = [] } = document;
  const style = { long: true, timeZone };
  const pieces = [
    dateline && h(Name, { text: dateline, look: 'p-x-dateline' }),
    datePublished &&
      h(
        Time,
        { date: datePublished, look: 'dt-published' },
        formatDate(datePublished, locale, style),
      ),
    dateModified &&
      dateModified.edtf !== datePublished?.edtf &&
      h(
        Time,
        { date: dateModified, look: 'dt-updated' },
        locale.updated(formatDate(dateModified, locale, style)),
      ),
    author?.length &&
      sentence(
        (...names) => locale.byAuthors(locale.list(names)),
        ...author.map((speaker) => h(Person, { speaker, look: 'p-author', setting })),
      ),
    ...publisher.map((outlet) => h(Cite, { outlet, look: 'p-x-publisher', setting })),
  ].filter(Boolean);
  const asOfWords = asOf
    ? h(Time, { date: asOf, look: 'news-time' }, `${locale.asOf(formatDate(asOf, locale, style))}.`)
    : `${locale.dateNotGiven}.`;
  return h(
    'header',
    { className: 'news-head' },
    pieces.length > 0 && h('p', { className: 'news-dateline' }, line(pieces)),
    headline &&
      h('h3', { className: 'news-headline' }, h(Phrase, { text: headline, look: 'p-name', lang })),
    h(Paragraph, { text: description, look: 'news-standfirst p-summary', lang }),
    h('p', { className: 'news-as-of' }, h('strong', null, asOfWords), ' ', locale.laterNotIncluded),
    h(Photo, { image, setting }),
  );
}

function Photo({
  image,
  setting: { locale, base },
}: SettingProps & { readonly image: Image | undefined }): ReactNode {
  if (!image) return null;
  const { url, alt = '', caption, creditText, creator, license, acquireLicensePage } = image;
  const { width, height } = image;
  const src = readImageAddress(url, base);
  const credit = creditText
    ? h(Name, { text: creditText, look: 'p-x-credit' })
    : creator && sentence(locale.photo, h(Name, { text: creator, look: 'p-x-creator' }));
  if (!src || !credit) return null;
  const about = line([
    credit,
    license &&
      h(Link, { url: license, base, look: 'u-x-license' }, licenceName(license) ?? locale.licence),
    acquireLicensePage &&
      h(Link, { url: acquireLicensePage, base, look: 'u-x-acquire-license' }, locale.getLicence),
  ]);
  return h(
    'figure',
    { className: 'news-photo' },
    h('img', { className: 'u-photo', src, alt, width, height, loading: 'lazy' }),
    h(
      'figcaption',
      null,
      caption && h('p', { className: 'p-x-caption', dir: 'auto' }, caption),
      h('p', { className: 'news-credit' }, about),
    ),
  );
}

function Events({ setting }: SettingProps): ReactNode {
  const { document, locale, now } = setting;
  const { events, asOf } = document;
  const { past, ahead, undated } = orderEvents(events, 'oldest', asOf, now);
  const render = (placed: PlacedEvent): ReactNode => h(Event, { placed, setting });
  const asOfLine =
    asOf &&
    ahead.length > 0 &&
    h(
      'li',
      { className: 'news-as-of' },
      h(
        'strong',
        null,
        h(Time, { date: asOf, look: 'news-time' }, locale.asOf(formatDate(asOf, locale))),
      ),
    );
  return h(
    'ol',
    { className: 'news-events' },
    list(past, render),
    asOfLine,
    list(ahead, render),
    list(undated, render),
  );
}

/** The sentences about an event are text alone, which is less than the others write. */
function Event({ placed, setting }: SettingProps & { readonly placed: PlacedEvent }): ReactNode {
  const { document, locale, base } = setting;
  const { inLanguage: lang } = document;
  const {
    date: described,
    statusText,
    notes,
    sources,
    event,
  } = describeEvent(placed, document, locale);
  const { id, name, description, date, previousDate, status, url, image } = event;
  const dated = (line: Line | undefined, isDate: boolean): ReactNode => {
    const text = line && lineText(line);
    return isDate && date ? h(Time, { date, look: 'dt-start' }, text) : text;
  };
  const className = status ? 'news-status p-x-status' : 'news-status';
  return h(
    'li',
    {
      className: 'news-event h-event',
      'data-id': id,
      'data-status': status,
      'data-date': date?.edtf,
      'data-previous-date': previousDate?.edtf,
    },
    h(
      'p',
      { className: 'news-when' },
      line([
        h('strong', null, dated(described.label, described.timeIs === 'label')),
        dated(described.note, described.timeIs === 'note'),
        statusText && h('strong', { className }, statusText),
      ]),
    ),
    h(
      'p',
      { className: 'news-title' },
      h(Link, { url, base, look: 'u-url' }, h(Phrase, { text: name, look: 'p-name', lang })),
    ),
    h(Paragraph, { text: description, look: 'p-summary', lang }),
    list(notes, (text) => h(Note, { text })),
    list(sources, (line) => h('p', { className: 'news-source' }, lineText(line))),
    h(Photo, { image, setting }),
  );
}

function Corrections({ setting: { document, locale } }: SettingProps): ReactNode {
  const { correction, timeZone, inLanguage: lang } = document;
  if (!correction?.length) return null;
  const items = list(correction, ({ text, date }) =>
    h(
      'li',
      { 'data-date': date?.edtf },
      date &&
        h(
          'strong',
          null,
          h(Time, { date, look: 'dt-x-corrected' }, formatDate(date, locale, { timeZone })),
        ),
      h(Phrase, { text, look: 'p-x-correction', lang }),
    ),
  );
  return h(Section, { title: locale.correction }, h('ul', { className: 'news-list' }, items));
}
