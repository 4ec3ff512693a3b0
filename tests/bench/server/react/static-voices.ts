import { createElement as h, type ReactNode } from 'react';
import { readLink } from '../../../../src/data/link.js';
import type {
  ResolvedDispute,
  ResolvedQuote,
  ResolvedStatement,
} from '../../../../src/data/resolved-document.js';
import { describeSpeaker, speakerName } from '../../../../src/i18n/describe-quote.js';
import { formatDate } from '../../../../src/i18n/format-date.js';
import { languageName } from '../../../../src/i18n/language.js';
import { quotationMarks } from '../../../../src/i18n/quotation-marks.js';
import { lineText } from '../../../../src/i18n/sentence.js';
import { list, tongue } from './parts.js';
import {
  Cite,
  Item,
  line,
  Link,
  Name,
  Paragraph,
  Phrase,
  sentence,
  type SettingProps,
  SpeakerLine,
  Time,
} from './static-parts.js';

interface QuoteProps extends SettingProps {
  readonly quote: ResolvedQuote;
}

/** A quote with who said it. */
export function Quote({ quote, setting }: QuoteProps): ReactNode {
  const { id, kind = 'direct', date, speaker, context } = quote;
  const lang = setting.document.inLanguage;
  return h(
    'figure',
    {
      className: 'news-quote h-cite',
      'data-id': id,
      'data-kind': kind,
      'data-date': date?.edtf,
    },
    h(
      'figcaption',
      { className: 'news-attribution' },
      h(SpeakerLine, { speaker, setting }),
      h(RecordLine, { quote, setting }),
      h(Provenance, { quote, setting }),
    ),
    h(Paragraph, { text: context, look: 'p-x-context', lang }),
    h(Words, { words: quote, setting }),
    h(Original, { quote, setting }),
    h(Sources, { quote, setting }),
  );
}

interface WordsProps extends SettingProps {
  readonly words: Pick<ResolvedQuote, 'text' | 'kind' | 'inLanguage' | 'url'>;
  readonly look?: string;
}

function Words({
  words: { text, kind = 'direct', inLanguage, url },
  setting: { base },
  look = 'e-content',
}: WordsProps): ReactNode {
  const [open, close] = kind === 'direct' ? quotationMarks(inLanguage) : ['', ''];
  const cite = url && readLink(url, base);
  return h(
    'blockquote',
    { className: 'news-words', ...tongue(inLanguage), cite },
    h('p', null, open, h('span', { className: look }, text), close),
  );
}

function Original({ quote: { original, kind }, setting }: QuoteProps): ReactNode {
  if (!original) return null;
  const { text, inLanguage } = original;
  const { locale } = setting;
  const words = { text, inLanguage, kind, url: undefined };
  return h(
    'div',
    { className: 'news-original' },
    inLanguage && h('p', null, locale.original(languageName(inLanguage, locale.language))),
    h(Words, { words, setting, look: 'p-x-original' }),
  );
}

function RecordLine({ quote: { speaker, saidTo }, setting }: QuoteProps): ReactNode {
  const { locale } = setting;
  const view = describeSpeaker({ speaker, saidTo: undefined }, locale);
  const record = lineText(view.record);
  const className = view.isOnRecord ? 'p-x-record p-x-on-record' : 'p-x-record';
  const outlet = saidTo && h(Cite, { outlet: saidTo, look: 'p-x-said-to', setting });
  return h('p', { className }, outlet ? sentence(locale.toOutlet, record, outlet) : record);
}

function Provenance({
  quote,
  setting,
  needsDate = false,
}: QuoteProps & { readonly needsDate?: boolean }): ReactNode {
  const { locale, document, base } = setting;
  const { text, speaker, saidTo, reportedBy, date, reported, original } = quote;
  const { anonymous, anonymityReason } = speaker;
  const { timeZone } = document;
  const pieces: ReactNode[] = [];
  let isDated = true;
  if (reportedBy) {
    const outlet = h(Cite, { outlet: reportedBy, look: 'p-x-reported-by', setting });
    pieces.push(sentence(locale.reportedBy, outlet));
  }
  if (date) {
    const day = formatDate(date, locale, { timeZone });
    pieces.push(h(Time, { date, look: 'dt-published' }, text ? locale.said(day) : day));
  } else if (reported && text && speaker.kind !== 'media') {
    const day = locale.reported(formatDate(reported, locale, { timeZone }));
    pieces.push(h(Time, { date: reported, look: 'dt-x-date-reported' }, day));
  } else {
    isDated = false;
  }
  if (original?.inLanguage)
    pieces.push(locale.translatedFrom(languageName(original.inLanguage, locale.language)));
  if (anonymous && anonymityReason) {
    const reason = h(Name, { text: anonymityReason, look: 'p-x-anonymity-reason' });
    pieces.push(sentence(locale.anonymityReason, reason));
  }
  if (anonymous && saidTo?.unnamedSourcesPolicy) {
    const look = 'u-x-unnamed-sources-policy';
    const policy = locale.unnamedSourcesPolicy(saidTo.name);
    pieces.push(h(Link, { url: saidTo.unnamedSourcesPolicy, base, look }, policy));
  }
  if (needsDate && !isDated) pieces.push(locale.dateNotGiven);
  return pieces.length > 0 ? h('p', { className: 'news-provenance' }, line(pieces)) : null;
}

function Sources({ quote: { url, archivedAt }, setting: { locale, base } }: QuoteProps): ReactNode {
  if (!url && !archivedAt) return null;
  const pieces = [
    url && h(Link, { url, base, look: 'u-url' }, locale.source),
    archivedAt && h(Link, { url: archivedAt, base, look: 'u-x-archived' }, locale.archived),
  ];
  return h('p', { className: 'news-links' }, line(pieces));
}

/** A dispute with every voice. */
export function Dispute({
  dispute: { id, topic, established = [], statements },
  setting,
}: SettingProps & { readonly dispute: ResolvedDispute }): ReactNode {
  const { locale, document } = setting;
  const lang = document.inLanguage;
  const facts = (established as readonly string[]).length > 0 && [
    h('p', { className: 'news-label' }, locale.established),
    h(
      'ul',
      { className: 'news-list' },
      list(established, (text) => h(Item, { text, look: 'p-x-established', lang })),
    ),
  ];
  return h(
    'div',
    { className: 'news-dispute h-x-dispute', 'data-id': id },
    h('h5', { className: 'news-topic' }, h(Phrase, { text: topic, look: 'p-name', lang })),
    facts,
    list(statements, (statement) => h(Voice, { statement, statements, setting })),
  );
}

interface VoiceProps extends SettingProps {
  readonly statement: ResolvedStatement;
  readonly statements: readonly ResolvedStatement[];
}

function Voice({
  statement: { id, stance, respondsTo, quote },
  statements,
  setting,
}: VoiceProps): ReactNode {
  const { locale } = setting;
  const { speaker, text, kind = 'direct', date } = quote;
  const messages: Readonly<Record<string, string>> = locale.stance;
  const isReport = stance === 'states' && speaker.kind === 'media';
  const told = messages[isReport ? 'reported' : stance] ?? stance;
  const target = respondsTo && statements.find((other) => other.id === respondsTo);
  const answered = target && target !== statements[0] && target.quote.speaker;
  const answers =
    answered &&
    sentence(
      locale.answers,
      h(Name, { text: speakerName(answered, locale), look: 'news-answered' }),
    );
  return h(
    'div',
    {
      className: 'news-statement h-cite',
      'data-id': id,
      'data-stance': stance,
      'data-responds-to': respondsTo,
      'data-kind': text ? kind : undefined,
      'data-date': date?.edtf,
    },
    h(
      'p',
      { className: 'news-stance' },
      line([
        h('strong', { className: 'p-x-stance' }, told),
        speaker.party && h(Name, { text: speaker.party, look: 'p-x-party' }),
      ]),
    ),
    h(
      'div',
      { className: 'news-attribution' },
      h(SpeakerLine, { speaker, setting }),
      text && h(RecordLine, { quote, setting }),
      answers && h('p', { className: 'news-answers' }, answers),
      h(Provenance, { quote, setting, needsDate: !!text }),
    ),
    text
      ? h(Words, { words: quote, setting })
      : h('p', { className: 'news-words' }, locale.noWords),
    h(Original, { quote, setting }),
    h(Sources, { quote, setting }),
  );
}
