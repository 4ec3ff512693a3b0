import { createIssue, type Issue } from './issue.js';
import type {
  ParsedDispute,
  ParsedDocument,
  ParsedQuote,
  ParsedStatement,
  ReadDispute,
  ReadDocument,
  ReadQuote,
} from './read-model.js';
import type { Outlet, Speaker } from './speaker.js';
import { orderStatements } from './statement-order.js';

type Keys = readonly (string | number)[];
type Identified<Item> = Item & { readonly id: string };

/**
 * Settles everything that one part of a document says of another: who an id stands for, which quote
 * a statement rests on, which language and which day apply where a part does not say so itself.
 *
 * @param issues receives ids that are taken and references to nothing
 */
export function settleReferences(document: ParsedDocument, issues: Issue[]): ReadDocument {
  const { people, outlets, inLanguage, datePublished } = document;

  // A text was read as a name; where it is an id, the one it stands for takes its place.
  const find = <Item extends Speaker>(items: readonly Item[] | undefined, given: Item): Item =>
    (given.id === given.name && items?.find(({ id }) => id === given.id)) || given;
  const speaker = (given: Speaker): Speaker => find(people, given);
  const outlet = <Given extends Outlet | undefined>(given: Given): Outlet | Given =>
    given && find<Outlet>(outlets, given);

  const settleQuote = (quote: Identified<ParsedQuote>): ReadQuote => ({
    ...quote,
    speaker: speaker(quote.speaker),
    saidTo: outlet(quote.saidTo),
    reportedBy: outlet(quote.reportedBy),
    inLanguage: quote.inLanguage ?? inLanguage,
    reported: datePublished,
  });
  const quotes = withIds(document.quotes, ['quotes'], issues).map(settleQuote);
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const findQuote = (id: string, keys: Keys): ReadQuote | undefined => {
    if (!byId.has(id)) issues.push(createIssue('reference', keys, id));
    return byId.get(id);
  };

  /** The words of a statement: those of its quote, or its own text, under the statement's attribution. */
  const settleWords = (statement: Identified<ParsedStatement>, keys: Keys): ReadQuote => {
    const { id, text = '', quote, date, url } = statement;
    const own = settleQuote({ ...statement, text, kind: 'paraphrase', date });
    const given =
      typeof quote === 'string' ? findQuote(quote, keys) : quote && settleQuote({ id, ...quote });
    return {
      ...own,
      ...given,
      speaker: (own.speaker.name ?? own.speaker.description) || !given ? own.speaker : given.speaker,
      date: date ?? given?.date,
      saidTo: own.saidTo ?? given?.saidTo,
      reportedBy: own.reportedBy ?? given?.reportedBy,
      url: url ?? given?.url,
    };
  };

  const settleDispute = (dispute: Identified<ParsedDispute>, keys: Keys): ReadDispute => {
    const statements = withIds(dispute.statements, [...keys, 'statements'], issues);
    return {
      ...dispute,
      statements: orderStatements(
        statements.map((statement, index) => {
          const place = [...keys, 'statements', index];
          const { id, stance = 'states', respondsTo } = statement;
          const isKnown = respondsTo !== id && statements.some((other) => other.id === respondsTo);
          if (respondsTo && !isKnown) {
            issues.push(createIssue('reference', [...place, 'respondsTo'], respondsTo));
          }
          return {
            id,
            stance,
            respondsTo: isKnown ? respondsTo : undefined,
            quote: settleWords(statement, [...place, 'quote']),
          };
        }),
      ),
    };
  };

  return {
    ...document,
    asOf: document.asOf ?? document.dateModified ?? datePublished,
    publisher: document.publisher?.map((given) => outlet(given)),
    author: document.author?.map(speaker),
    quotes,
    events: withIds(document.events, ['events'], issues).map((event, index) => ({
      ...event,
      statusSource: event.statusSource && speaker(event.statusSource),
      reportedBy: outlet(event.reportedBy),
      people: event.people?.map(speaker),
      disputedBy: event.disputedBy?.map(speaker),
      quotes: (event.quotes ?? []).flatMap(
        (id, place) => findQuote(id, ['events', index, 'quotes', place]) ?? [],
      ),
    })),
    // With a single side there is nothing to set side by side.
    disputes: withIds(document.disputes, ['disputes'], issues)
      .map((dispute, index) => settleDispute(dispute, ['disputes', index]))
      .filter(({ statements }) => statements.length > 1),
  };
}

/** Gives every item an id of its own: `quotes-2` where it has none, and where its id is taken. */
function withIds<Item extends { id?: string | undefined }>(
  items: readonly Item[] = [],
  keys: Keys,
  issues: Issue[],
): Identified<Item>[] {
  const taken = new Set<string | undefined>();
  return items.map((item, index) => {
    const isTaken = item.id && taken.has(item.id);
    if (isTaken) issues.push(createIssue('duplicate-id', [...keys, index, 'id'], item.id));
    taken.add(item.id);
    const id = (!isTaken && item.id) || `${String(keys[keys.length - 1])}-${String(index + 1)}`;
    return { ...item, id };
  });
}
