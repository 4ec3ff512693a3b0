import { createElement as h, type ReactNode } from 'react';
import {
  STANCE_GLYPHS,
  UNKNOWN_STANCE_GLYPH,
} from '../../../../src/components/statement-denial/stance-glyphs.js';
import { lookUp } from '../../../../src/data/look-up.js';
import { type LineItem, lineText } from '../../../../src/i18n/sentence.js';
import { readLink } from '../../../../src/data/link.js';
import type {
  ResolvedDispute,
  ResolvedQuote,
  ResolvedStatement,
} from '../../../../src/data/resolved-document.js';
import {
  describeProvenance,
  describeSpeaker,
  speakerName,
} from '../../../../src/i18n/describe-quote.js';
import { quotationMarks } from '../../../../src/i18n/quotation-marks.js';
import { SPEAKER_GLYPHS } from '../../../../src/shared/parts/glyphs.js';
import {
  Glyph,
  Link,
  list,
  Name,
  Paragraph,
  Phrase,
  Root,
  type SettingProps,
  show,
  Time,
  tongue,
} from './parts.js';

interface QuoteProps extends SettingProps {
  readonly quote: ResolvedQuote;
}

function Attribution({ quote, setting }: QuoteProps): ReactNode {
  const { name, role, record, glyph } = describeSpeaker(quote, setting.locale);
  const { base } = setting;
  const { url } = quote.speaker;
  return [
    h(
      'p',
      { key: 'name', part: 'name', className: 'name strong' },
      h(Link, { url, base, look: 'quiet', children: h(Name, { text: name }) }),
    ),
    role &&
      h(
        'p',
        { key: 'role', part: 'role', className: 'role small muted' },
        h(Name, { text: lineText(role) }),
      ),
    quote.text &&
      h(
        'p',
        { key: 'record', part: 'record', className: 'record meta' },
        h(Glyph, { drawing: SPEAKER_GLYPHS[glyph] }),
        h('span', null, lineText(record)),
      ),
  ];
}

function Provenance({
  quote,
  setting: { document, locale, base },
  needsDate = false,
}: QuoteProps & { readonly needsDate?: boolean }): ReactNode {
  const items = describeProvenance(quote, locale, document.timeZone);
  const isDated = items.some(({ date }) => date);
  const all = needsDate && !isDated ? [...items, { line: locale.dateNotGiven }] : items;
  if (all.length === 0) return null;
  return h(
    'p',
    { part: 'provenance', className: 'provenance meta muted' },
    list(all, ({ line, date, link }: LineItem) => [
      h(
        'span',
        { key: 'item' },
        h(Link, { url: link, base, children: h(Time, { date, text: lineText(line) }) }),
      ),
      ' ',
    ]),
  );
}

function Words({
  quote: { text, kind = 'direct', inLanguage, url },
  setting: { base },
  isHung = false,
}: QuoteProps & { readonly isHung?: boolean }): ReactNode {
  let words: ReactNode = show(text);
  if (kind === 'direct') {
    const [open, close] = quotationMarks(inLanguage);
    const opening = isHung
      ? [
          h('span', { key: 'hung', className: 'hung', 'data-mark': open }),
          h('span', { key: 'true', className: 'visually-hidden' }, open),
        ]
      : open;
    words = [opening, words, close];
  }
  const part = kind === 'paraphrase' ? 'words paraphrase' : 'words quote';
  const cite = url && readLink(url, base);
  return h(
    'blockquote',
    { part, className: 'words', ...tongue(inLanguage), cite },
    h('p', null, words),
  );
}

/** A compact quote card inside a summary. */
export function QuoteCard({ quote, setting }: QuoteProps): ReactNode {
  const attribution = h(Attribution, { quote, setting });
  return h(
    'news-quote-card',
    { exportparts: 'name, role, record, words, provenance', variant: 'compact' },
    h(
      Root,
      { tag: 'news-quote-card', setting, look: 'root embedded' },
      h(
        'figure',
        { className: 'quote compact' },
        h('figcaption', { part: 'attribution', className: 'attribution' }, attribution),
        h(
          'div',
          { className: 'body' },
          h(Paragraph, {
            part: 'context',
            look: 'small muted',
            text: quote.context,
            lang: setting.document.inLanguage,
          }),
          h(Words, { quote, setting }),
          h('div', { className: 'foot' }, h(Provenance, { quote, setting })),
        ),
      ),
    ),
  );
}

const TABLE_OF_PARTS = 'name, role, record, words, provenance, topic, stance, party, cell';

/** A dispute inside a summary. */
export function StatementDenial({
  dispute: { topic, established, statements },
  setting,
}: SettingProps & { readonly dispute: ResolvedDispute }): ReactNode {
  const { locale, document } = setting;
  const lang = document.inLanguage;
  const look = statements.length === 2 ? 'pair' : 'several';
  const facts =
    established?.length &&
    h(
      'div',
      { part: 'established', className: 'established label' },
      h('p', { className: 'muted' }, locale.established),
      h(
        'ul',
        { 'aria-label': locale.established },
        list(established, (text) => h('li', null, h(Phrase, { text, lang }))),
      ),
    );
  return h(
    'news-statement-denial',
    { exportparts: TABLE_OF_PARTS },
    h(
      Root,
      { tag: 'news-statement-denial', setting, look: 'root embedded' },
      h(
        'div',
        { part: 'row', className: 'row', role: 'group', 'aria-label': topic },
        h('h5', { part: 'topic', className: 'topic' }, h(Phrase, { text: topic, lang })),
        facts,
        h(
          'div',
          { className: `cells ${look}` },
          list(statements, (statement) => h(Cell, { statement, statements, setting })),
        ),
      ),
    ),
  );
}

interface CellProps extends SettingProps {
  readonly statement: ResolvedStatement;
  readonly statements: readonly ResolvedStatement[];
}

function Cell({ statement, statements, setting }: CellProps): ReactNode {
  const { locale } = setting;
  const { stance, respondsTo, quote } = statement;
  const { speaker } = quote;
  const shown = stance === 'states' && speaker.kind === 'media' ? 'reported' : stance;
  const messages: Readonly<Record<string, string>> = locale.stance;
  const told = messages[shown] ?? stance;
  const target = respondsTo && statements.find(({ id }) => id === respondsTo);
  const answers = target && locale.answers(speakerName(target.quote.speaker, locale));
  const label = [told, speakerName(speaker, locale), answers].filter(Boolean).join(', ');
  return h(
    'article',
    { part: 'cell', className: 'cell', 'aria-label': label },
    h(
      'p',
      { part: 'stance', className: 'stance label' },
      h(Glyph, { drawing: lookUp(STANCE_GLYPHS, shown) ?? UNKNOWN_STANCE_GLYPH }),
      h('span', { className: 'strong' }, told),
      speaker.party &&
        h('span', { part: 'party', className: 'party muted' }, h(Name, { text: speaker.party })),
    ),
    h(
      'div',
      { part: 'attribution', className: 'attribution' },
      h(Attribution, { quote, setting }),
      answers &&
        target !== statements[0] &&
        h('p', { part: 'answers', className: 'meta muted' }, answers),
    ),
    quote.text
      ? h(Words, { quote, setting, isHung: true })
      : h('p', { part: 'words', className: 'words label muted' }, locale.noWords),
    h('div', { className: 'from' }, h(Provenance, { quote, setting, needsDate: !!quote.text })),
  );
}
