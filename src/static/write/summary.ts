import { lookUp } from '../../data/look-up.js';
import { formatDate } from '../../i18n/format-date.js';
import { element, type StaticElement, type StaticNode } from '../node.js';
import { writeDispute } from './dispute.js';
import { writeEvents } from './events.js';
import { writeHead } from './head.js';
import { writeLink } from './link.js';
import { writeQuote } from './quote.js';
import { type StaticSetting, writeRoot } from './setting.js';
import { writeHeading, writeItems, writePhrase } from './text.js';
import { writeTime } from './time.js';

type Section = StaticElement | undefined;

/** Sections in their default order. */
const SECTIONS: Readonly<Record<string, (setting: StaticSetting) => Section>> = {
  keypoints: writeKeyPoints,
  quotes: writeQuotes,
  disputes: writeDisputes,
  events: writeTimeline,
  correction: writeCorrections,
};

/**
 * Writes a whole article, like a summary and in its order.
 *
 * @param sections names and order of the sections, separated by spaces, as in the attribute of the element
 */
export function writeSummary(
  setting: StaticSetting,
  sections: string = Object.keys(SECTIONS).join(' '),
): StaticElement {
  const names = sections.toLowerCase().split(/[\s,]+/);
  return writeRoot(
    'news-summary h-entry',
    setting,
    writeHead(setting),
    names.map((name) => lookUp(SECTIONS, name)?.(setting)),
    writeFooter(setting),
  );
}

/** Writes the only list of a document that is a part: quotes, disputes or events. */
export function writePart(setting: StaticSetting): StaticElement {
  const { document, locale, level } = setting;
  const { quotes, disputes, events } = document;
  return writeRoot(
    'news-part',
    setting,
    quotes.map((quote) => writeQuote(quote, setting, true)),
    disputes.map((dispute) => writeDispute(dispute, setting, 0)),
    disputes.length > 0 ? writeNote(locale.orderRule) : undefined,
    events.length > 0
      ? [writeHeading(level, 0, 'news-heading', locale.timeline), writeEvents(setting)]
      : undefined,
  );
}

function writeKeyPoints(setting: StaticSetting): Section {
  const { keyPoints, inLanguage } = setting.document;
  if (!keyPoints?.length) return undefined;
  const items = writeItems(keyPoints, inLanguage, 'p-x-key-point');
  return writeSection(
    setting,
    setting.locale.keyPoints,
    element('ul', { class: 'news-list' }, items),
  );
}

function writeQuotes(setting: StaticSetting): Section {
  const { quotes } = setting.document;
  if (quotes.length === 0) return undefined;
  return writeSection(
    setting,
    setting.locale.keyQuotes,
    quotes.map((quote) => writeQuote(quote, setting, false)),
  );
}

function writeDisputes(setting: StaticSetting): Section {
  const { document, locale } = setting;
  if (document.disputes.length === 0) return undefined;
  return writeSection(
    setting,
    locale.statements,
    document.disputes.map((dispute) => writeDispute(dispute, setting, 2)),
    writeNote(locale.orderRule),
  );
}

function writeTimeline(setting: StaticSetting): Section {
  if (setting.document.events.length === 0) return undefined;
  return writeSection(setting, setting.locale.timeline, writeEvents(setting));
}

function writeCorrections(setting: StaticSetting): Section {
  const { document, locale } = setting;
  const { correction, timeZone, inLanguage } = document;
  if (!correction?.length) return undefined;
  const items = correction.map(({ text, date }) =>
    element(
      'li',
      { 'data-date': date?.edtf },
      date && [
        element(
          'strong',
          {},
          writeTime(date, formatDate(date, locale, { timeZone }), 'dt-x-corrected'),
        ),
        ' ',
      ],
      writePhrase(text, inLanguage, 'p-x-correction'),
    ),
  );
  return writeSection(setting, locale.correction, element('ul', { class: 'news-list' }, items));
}

const writeSection = (
  { level }: StaticSetting,
  heading: string,
  ...content: readonly StaticNode[]
): StaticElement =>
  element(
    'section',
    { class: 'news-section' },
    writeHeading(level, 1, 'news-heading', heading),
    ...content,
  );

const writeNote = (text: string): StaticElement => element('p', { class: 'news-note' }, text);

function writeFooter({ document, locale, base }: StaticSetting): Section {
  const { url, quotes, disputes } = document;
  const hasVoices = quotes.length + disputes.length > 0;
  if (!hasVoices && !url) return undefined;
  return element(
    'footer',
    { class: 'news-footer' },
    hasVoices ? writeNote(locale.verbatimNote) : undefined,
    url && element('p', { class: 'news-links' }, writeLink(url, locale.source, base, 'u-url')),
  );
}
