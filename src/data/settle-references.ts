import { STANCES } from './dispute.js';
import { EVENT_STATUSES } from './event.js';
import { createIssue, type Issue } from './issue.js';
import { earliest, latest, type PartialDate } from './partial-date.js';
import type {
  ParsedDispute,
  ParsedDocument,
  ParsedQuote,
  ParsedStatement,
  ReadDispute,
  ReadDocument,
  ReadEvent,
  ReadQuote,
} from './read-model.js';
import type { Outlet, Speaker } from './speaker.js';
import { orderStatements } from './statement-order.js';

type Keys = readonly (string | number)[];

/**
 * Settles everything that one part of a document says of another: who an id stands for, which quote
 * a statement rests on, which language and which day apply where a part does not say so itself.
 *
 * @param issues receives what refers to nothing, taken ids, unknown words and swapped intervals
 */
export function settleReferences(document: ParsedDocument, issues: Issue[]): ReadDocument {
  const people = byId(document.people);
  const outlets = byId(document.outlets);
  // A text was read as a name; where it is an id, the one it stands for takes its place.
  const speaker = (given: Speaker): Speaker =>
    (given.id === given.name && people.get(given.id)) || given;
  const outlet = <Given extends Outlet | undefined>(given: Given): Outlet | Given =>
    (given && given.id === given.name && outlets.get(given.id)) || given;

  const settleQuote = (quote: ParsedQuote & { id: string }, keys: Keys): ReadQuote => {
    checkInterval(quote.date, keys, issues);
    return {
      ...quote,
      speaker: speaker(quote.speaker),
      saidTo: outlet(quote.saidTo),
      reportedBy: outlet(quote.reportedBy),
      inLanguage: quote.inLanguage ?? document.inLanguage,
      reported: document.datePublished,
    };
  };

  const quotes = withIds('quotes', document.quotes, issues).map((quote, index) =>
    settleQuote(quote, ['quotes', index]),
  );
  const quotesById = byId(quotes);
  const findQuote = (id: string, keys: Keys): ReadQuote[] => {
    const quote = quotesById.get(id);
    if (!quote) issues.push(createIssue('reference', keys, id));
    return quote ? [quote] : [];
  };

  const events = withIds('events', document.events, issues).map((event, index): ReadEvent => {
    const keys = ['events', index];
    checkInterval(event.date, keys, issues);
    checkWord(event.status, EVENT_STATUSES, [...keys, 'status'], issues);
    return {
      ...event,
      statusSource: event.statusSource && speaker(event.statusSource),
      reportedBy: outlet(event.reportedBy),
      people: event.people?.map(speaker),
      disputedBy: event.disputedBy?.map(speaker),
      quotes: (event.quotes ?? []).flatMap((id, place) => findQuote(id, [...keys, 'quotes', place])),
    };
  });

  /** The words of a statement: those of its quote, or its own text, under the statement's attribution. */
  const settleWords = (statement: ParsedStatement & { id: string }, keys: Keys): ReadQuote => {
    const { id, speaker, text = '', quote, date, saidTo, reportedBy, url } = statement;
    const given =
      typeof quote === 'string'
        ? findQuote(quote, [...keys, 'quote'])[0]
        : quote && settleQuote({ id, ...quote }, [...keys, 'quote']);
    const own = settleQuote({ id, speaker, text, kind: 'paraphrase', date, saidTo, reportedBy, url }, keys);
    if (!given) return own;
    return {
      ...given,
      speaker: own.speaker.name || own.speaker.description ? own.speaker : given.speaker,
      date: own.date ?? given.date,
      saidTo: own.saidTo ?? given.saidTo,
      reportedBy: own.reportedBy ?? given.reportedBy,
      url: own.url ?? given.url,
    };
  };

  const settleDispute = (dispute: ParsedDispute & { id: string }, keys: Keys): ReadDispute => {
    const statements = withIds('statements', dispute.statements, issues, keys);
    const ids = new Set(statements.map(({ id }) => id));
    return {
      ...dispute,
      statements: orderStatements(
        statements.map((statement, index) => {
          const place = [...keys, 'statements', index];
          const { id, stance = 'states', respondsTo } = statement;
          checkWord(stance, STANCES, [...place, 'stance'], issues);
          const known = respondsTo !== undefined && ids.has(respondsTo) && respondsTo !== id;
          if (respondsTo !== undefined && !known) {
            issues.push(createIssue('reference', [...place, 'respondsTo'], respondsTo));
          }
          return {
            id,
            stance,
            respondsTo: known ? respondsTo : undefined,
            quote: settleWords(statement, place),
          };
        }),
      ),
    };
  };

  return {
    ...document,
    asOf: document.asOf ?? document.dateModified ?? document.datePublished,
    publisher: document.publisher?.map((given) => outlet(given)),
    author: document.author?.map(speaker),
    quotes,
    events,
    disputes: withIds('disputes', document.disputes, issues).map((dispute, index) =>
      settleDispute(dispute, ['disputes', index]),
    ),
  };
}

function byId<Item extends { id?: string | undefined }>(
  items: readonly Item[] = [],
): ReadonlyMap<string | undefined, Item> {
  // The first of two items with one id keeps it.
  return new Map([...items].reverse().map((item) => [item.id, item]));
}

/** Gives every item an id of its own: `quotes-2` where it has none, and where its id is taken. */
function withIds<Item extends { id?: string | undefined }>(
  list: string,
  items: readonly Item[] = [],
  issues: Issue[],
  keys: Keys = [],
): (Item & { id: string })[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    let { id } = item;
    if (id !== undefined && taken.has(id)) {
      issues.push(createIssue('duplicate-id', [...keys, list, index, 'id'], id));
      id = undefined;
    }
    id ??= `${list}-${String(index + 1)}`;
    taken.add(id);
    return { ...item, id };
  });
}

function checkWord(
  word: string | undefined,
  words: readonly string[],
  keys: Keys,
  issues: Issue[],
): void {
  if (word !== undefined && !words.includes(word)) issues.push(createIssue('unknown-value', keys, word));
}

function checkInterval(date: PartialDate | undefined, keys: Keys, issues: Issue[]): void {
  if (date && earliest(date) > latest(date)) {
    issues.push(createIssue('date-order', [...keys, 'date'], date.edtf));
  }
}
