import { documentSchema } from './document.js';
import type {
  ParsedStatement,
  ParsedQuote,
  ResolvedDocument,
  ResolvedQuote,
  ResolvedStatement,
} from './resolved-document.js';
import type { Outlet, Speaker } from './speaker.js';
import { orderStatements } from './statement-order.js';
import { withoutMarks } from './verbatim.js';
import { refined } from './schema-combinators.js';
import { type Reference } from './schema-values.js';

/**
 * Resolves references: speakers and outlets by id, quotes of events and statements, inherited language and
 * date.
 */
export const settledDocumentSchema = refined(documentSchema, (document): ResolvedDocument => {
  const { people, outlets, inLanguage, datePublished, events = [], disputes = [] } = document;

  // Text was read as a name. If it is an id, use the item with this id.
  const find = <Item extends Speaker>(items: ReadonlyMap<string, Item>, given: Item): Item =>
    // A speaker without an id refers to nobody else.
    (given.id && given.id === given.name && items.get(given.id)) || given;
  const [peopleById, outletsById] = [byId(people), byId(outlets)];
  const speaker = (given: Speaker): Speaker => find(peopleById, given);
  const outlet = <Given extends Outlet | undefined>(given: Given): Outlet | Given =>
    given && find<Outlet>(outletsById, given);

  const settleQuote = (quote: ParsedQuote & { id: string }): ResolvedQuote => ({
    ...quote,
    text: (quote.kind ?? 'direct') === 'direct' ? withoutMarks(quote.text) : quote.text,
    speaker: speaker(quote.speaker),
    saidTo: outlet(quote.saidTo),
    reportedBy: outlet(quote.reportedBy),
    inLanguage: quote.inLanguage ?? inLanguage,
    reported: datePublished,
  });
  const quotes = (document.quotes ?? []).map(settleQuote);
  const quotesById = byId(quotes);
  const findQuote = ({ id, miss }: Reference): ResolvedQuote | null => quotesById.get(id) ?? miss();

  /** Returns the words of a statement: its quote, or its own text, with the attribution of the statement. */
  const settleWords = (statement: ParsedStatement & { id: string }): ResolvedQuote => {
    const { id, text = '', quote, speaker: voice, date, saidTo, reportedBy, url } = statement;
    const own = settleQuote({
      id,
      text,
      kind: 'paraphrase',
      speaker: voice,
      date,
      saidTo,
      reportedBy,
      url,
    });
    const given = quote && ('miss' in quote ? findQuote(quote) : settleQuote({ id, ...quote }));
    if (!given) return own;
    return {
      ...given,
      speaker: (own.speaker.name ?? own.speaker.description) ? own.speaker : given.speaker,
      date: date ?? given.date,
      saidTo: own.saidTo ?? given.saidTo,
      reportedBy: own.reportedBy ?? given.reportedBy,
      url: url ?? given.url,
    };
  };

  return {
    ...document,
    asOf: document.asOf ?? document.dateModified ?? datePublished,
    publisher: document.publisher?.map((given) => outlet(given)),
    author: document.author?.map(speaker),
    quotes,
    events: events.map((event) => ({
      ...event,
      statusSource: event.statusSource && speaker(event.statusSource),
      reportedBy: outlet(event.reportedBy),
      people: event.people?.map(speaker),
      disputedBy: event.disputedBy && [...new Set(event.disputedBy.map(speaker))],
      quotes: [...new Set((event.quotes ?? []).flatMap((given) => findQuote(given) ?? []))],
    })),
    disputes: disputes
      .map((dispute) => ({
        ...dispute,
        statements: orderStatements(
          dispute.statements.map((statement, _, all): ResolvedStatement => {
            const { id, stance = 'states', respondsTo } = statement;
            const target = all.find((other) => other !== statement && other.id === respondsTo?.id);
            if (!target) respondsTo?.miss();
            return {
              id,
              stance,
              respondsTo: target?.id,
              quote: settleWords(statement),
            };
          }),
        ),
      }))
      // A dispute needs two sides.
      .filter(({ statements }) => statements.length > 1),
  };
});

/** Indexes items by id. The first of several with the same id wins. */
function byId<Item extends { id?: string | undefined }>(
  items: readonly Item[] = [],
): ReadonlyMap<string, Item> {
  const entries = items.flatMap((item) => (item.id ? [[item.id, item] as const] : []));
  return new Map(entries.reverse());
}
