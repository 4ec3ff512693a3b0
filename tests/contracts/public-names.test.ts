// Proves: src/shared/events.ts
/** Public names of the entries. Add or remove a name only on purpose. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const pathOf = (entry: string) => fileURLToPath(new URL(`../../src/${entry}.ts`, import.meta.url));
const ENTRIES = ['index', 'elements', 'data', 'server', 'enhance', 'cdn'];

const program = ts.createProgram(ENTRIES.map(pathOf), {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
});
const checker = program.getTypeChecker();

/** Returns the sorted names that an entry exports: values, and types. */
function namesOf(entry: string): { values: string; types: string } {
  const source = program.getSourceFile(pathOf(entry));
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) throw new Error(`There is no module src/${entry}.ts`);
  const names = (isValue: boolean) =>
    checker
      .getExportsOfModule(symbol)
      .map((name) => [name.name, resolve(name)] as const)
      .filter(([, { flags }]) => ((flags & ts.SymbolFlags.Value) !== 0) === isValue)
      .map(([name]) => name)
      .sort()
      .join('\n');
  return { values: names(true), types: names(false) };
}

const resolve = (symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

describe('the public names', () => {
  it('of elements.js', () => {
    expect(namesOf('elements')).toMatchInlineSnapshot(`
      {
        "types": "Article
      Locale
      QuoteCardVariant
      Scheme
      ShareAction
      SummarySection",
        "values": "NewsElement
      NewsErrorEvent
      NewsEventTimelineElement
      NewsLoadEvent
      NewsQuoteCardElement
      NewsShareEvent
      NewsStatementDenialElement
      NewsSummaryElement
      NewsToggleEvent
      SUMMARY_SECTIONS
      registerLocale",
      }
    `);
  });

  it('of index.js are those of elements.js', () => {
    expect(namesOf('index')).toEqual(namesOf('elements'));
  });

  it('of data.js', () => {
    expect(namesOf('data')).toMatchInlineSnapshot(`
      {
        "types": "Dispute
      Image
      Issue
      IssueCode
      IssueHelp
      JsonLdGraph
      JsonLdOptions
      NewsEvent
      NewsSummaryDocument
      OpenedDocument
      Outlet
      PartialDate
      Quote
      Reading
      ResolvedDocument
      Speaker
      Statement",
        "values": "EVENT_STATUSES
      ISSUES
      ISSUE_HELP
      QUOTE_KINDS
      SPEAKER_KINDS
      STANCES
      openDocument
      readDate
      readDocument
      readLink
      toJsonLd
      toScriptJson",
      }
    `);
  });

  it('of server.js', () => {
    expect(namesOf('server')).toMatchInlineSnapshot(`
      {
        "types": "NewsTag
      ServerOptions
      SnippetOptions
      Snippets
      StaticHtmlOptions
      StaticOptions",
        "values": "renderSnippets
      renderToDeclarativeShadowDom
      renderToHtml
      renderToJsonLd
      renderToMarkdown
      renderToText",
      }
    `);
  });

  it('of the bundles are those of index.js, enhance, and what a page needs to check its data', () => {
    const { values } = namesOf('index');
    expect(namesOf('cdn').values.split('\n')).toEqual(
      [...values.split('\n'), 'enhance', 'formatOf', 'readDocument', 'registerFormat'].sort(),
    );
  });
});
