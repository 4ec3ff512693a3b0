import { createElement as h, type ReactNode } from 'react';
import { readLink } from '../../../../src/data/link.js';
import { speakerName } from '../../../../src/i18n/describe-quote.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { TOOL_GLYPHS } from '../../../../src/shared/parts/glyphs.js';
import {
  Glyph,
  Link,
  list,
  Name,
  Paragraph,
  Photo,
  Phrase,
  Root,
  type SettingProps,
  Time,
} from './parts.js';
import { Timeline } from './timeline.js';
import { QuoteCard, StatementDenial } from './voices.js';

/** A whole article as `<news-summary>`. */
export function Summary({ setting }: SettingProps): ReactNode {
  const { document, locale, until } = setting;
  const { headline, keyPoints = [], quotes, disputes, events, inLanguage: lang } = document;
  const points = h(
    'ul',
    { className: 'key-points' },
    list(keyPoints, (text) => h('li', null, h(Phrase, { text, lang }))),
  );
  const cards = h(
    'div',
    { className: 'quotes' },
    list(quotes, (quote) => h(QuoteCard, { quote, setting })),
  );
  const panels = h(
    'div',
    { className: 'disputes' },
    list(disputes, (dispute) => h(StatementDenial, { dispute, setting })),
  );
  const rule = h('p', { className: 'note meta muted' }, h(Name, { text: locale.orderRule }));
  return h(
    'news-summary',
    null,
    h(
      Root,
      { tag: 'news-summary', setting, until },
      h(
        'article',
        { className: 'summary', 'aria-label': headline || undefined },
        h(Head, { setting }),
        keyPoints.length > 0 && h(Band, { title: locale.keyPoints }, points),
        quotes.length > 0 && h(Band, { title: locale.keyQuotes }, cards),
        disputes.length > 0 && h(Band, { title: locale.statements }, panels, rule),
        events.length > 0 &&
          h(Band, { title: locale.timeline }, h(Timeline, { setting, isInside: true })),
        h(Corrections, { setting }),
        h(Footer, { setting }),
      ),
    ),
  );
}

interface BandProps {
  readonly title: string;
  readonly children?: ReactNode;
}

const Band = ({ title, children }: BandProps): ReactNode =>
  h(
    'section',
    { part: 'band', className: 'band' },
    h('h4', { part: 'heading', className: 'heading' }, title),
    children,
  );

function Head({ setting }: SettingProps): ReactNode {
  const { document, locale, base } = setting;
  const { headline, description, image, asOf, timeZone, inLanguage: lang } = document;
  const { dateline, datePublished, dateModified, author, publisher = [] } = document;
  const style = { long: true, timeZone };
  const pieces: ReactNode[] = [
    dateline && h(Name, { text: dateline }),
    datePublished &&
      h(Time, { date: datePublished, text: formatDate(datePublished, locale, style) }),
    dateModified &&
      dateModified.edtf !== datePublished?.edtf &&
      h(Time, {
        date: dateModified,
        text: locale.updated(formatDate(dateModified, locale, style)),
      }),
    author?.length && locale.byAuthors(locale.list(author.map((who) => speakerName(who, locale)))),
    ...publisher.map(({ name, url }) =>
      h(Link, { url, base, look: 'quiet', children: h(Name, { text: name }) }),
    ),
  ].filter(Boolean);
  const asOfText = asOf ? locale.asOf(formatDate(asOf, locale, style)) : locale.dateNotGiven;
  return h(
    'header',
    { part: 'head', className: image ? 'head illustrated' : 'head' },
    h(
      'div',
      { className: 'title-block' },
      pieces.length > 0 &&
        h(
          'p',
          { part: 'dateline', className: 'dateline small muted' },
          list(pieces, (piece) => [h('span', { key: 'piece' }, piece), ' ']),
        ),
      headline &&
        h('h3', { part: 'headline', className: 'headline' }, h(Phrase, { text: headline, lang })),
      h(Paragraph, { part: 'standfirst', look: '', text: description, lang }),
      h(
        'p',
        { part: 'as-of', className: 'as-of small' },
        h('span', { className: 'strong' }, h(Time, { date: asOf, text: `${asOfText}.` })),
        ' ',
        h('span', { className: 'muted' }, h(Name, { text: locale.laterNotIncluded })),
      ),
    ),
    h(Photo, { image, setting }),
  );
}

function Corrections({ setting: { document, locale } }: SettingProps): ReactNode {
  const { correction, timeZone, inLanguage: lang } = document;
  if (!correction?.length) return null;
  return h(
    Band,
    { title: locale.correction },
    h(
      'ul',
      { className: 'corrections' },
      list(correction, ({ text, date }) =>
        h(
          'li',
          null,
          date &&
            h(
              'span',
              { className: 'strong' },
              h(Time, { date, text: formatDate(date, locale, { timeZone }) }),
            ),
          h(Phrase, { text, lang }),
        ),
      ),
    ),
  );
}

function Footer({ setting: { document, locale, base } }: SettingProps): ReactNode {
  const { url, quotes, disputes } = document;
  const href = url && readLink(url, base);
  return h(
    'footer',
    { part: 'footer', className: 'footer' },
    quotes.length + disputes.length > 0 &&
      h('p', { className: 'note meta muted' }, h(Name, { text: locale.verbatimNote })),
    h(
      'div',
      { part: 'tools', className: 'tools' },
      h(
        'button',
        { className: 'tool meta muted', part: 'tool', type: 'button' },
        h(Glyph, { drawing: TOOL_GLYPHS.link }),
        h('span', { className: 'long' }, locale.copyLink),
        h('span', { className: 'short' }, locale.copyLinkShort),
      ),
      href &&
        h(
          'a',
          { part: 'tool', className: 'tool meta muted', href },
          h(Glyph, { drawing: TOOL_GLYPHS.leave }),
          h('span', null, locale.source),
        ),
      h('span', { className: 'visually-hidden', role: 'status' }),
    ),
  );
}
