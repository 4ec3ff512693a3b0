/** Samples: a quote and a dispute of the sample article, and a quote that attacks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Dispute, Quote, Speaker, Statement } from '../src/data.js';

type Server = typeof import('../src/server.js');

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Base of addresses in the samples. */
export const SITE = 'https://news.example';

/** A sample that a page should show. */
export interface Sample {
  readonly name: string;
  readonly tag: 'news-quote-card' | 'news-statement-denial';
  /** Data of the sample, with its speakers inside. */
  readonly data: Quote | Dispute;
  /** Id in the article. */
  readonly item?: string;
  /** Same data as simple attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Speakers and words in order, as readers should get them. */
  readonly voices: readonly { readonly speaker: string; readonly words: string }[];
}

/** Built package, as servers import it. */
export const server = (await import(
  /* @vite-ignore */ path.join(root, 'dist/server.js')
)) as Server;

/** Fields of the sample file in use. Speakers are referenced by id. */
interface SampleFile {
  readonly quotes: readonly (Quote & { readonly id: string; readonly speaker: string })[];
  readonly people: readonly (Speaker & { readonly id: string })[];
  readonly disputes: readonly {
    readonly topic: string;
    readonly statements: readonly (Statement & {
      readonly speaker: string;
      readonly quote: string;
    })[];
  }[];
}
const file = path.join(root, 'stories/samples/lavrov-rubio.json');
/** Article that contains both samples, served at `SITE`. */
export const ARTICLE = readFileSync(file, 'utf8');
const article = JSON.parse(ARTICLE) as SampleFile;

const byId = <T extends { readonly id: string }>(list: readonly T[], id = ''): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`The sample has no "${id}".`);
  return found;
};
const quoteOf = (id?: string): Quote => {
  const quote = byId(article.quotes, id);
  return { ...quote, speaker: byId(article.people, quote.speaker) };
};

const RYABKOV = {
  speaker: 'Sergey Ryabkov',
  words: 'it’s impossible to postpone something that was never agreed upon',
};
const WHITE_HOUSE = {
  speaker: 'source in the White House',
  words: 'different expectations regarding a possible end',
};

export const QUOTE: Sample = {
  name: 'quote',
  tag: 'news-quote-card',
  data: quoteOf('quote-never-agreed'),
  item: 'quote-never-agreed',
  attributes: {
    text: byId(article.quotes, 'quote-never-agreed').text,
    speaker: RYABKOV.speaker,
    jobtitle: 'Russian Deputy Foreign Minister',
  },
  voices: [RYABKOV],
};

const [delay] = article.disputes;
if (!delay) throw new Error('The sample has no dispute.');
export const DISPUTE: Sample = {
  name: 'dispute',
  tag: 'news-statement-denial',
  data: {
    ...delay,
    statements: delay.statements.map(({ speaker, quote, ...rest }) => ({
      ...rest,
      speaker: byId(article.people, speaker),
      quote: quoteOf(quote),
    })),
  },
  item: 'dispute-delay',
  attributes: {
    topic: 'On the reported delay',
    statement: byId(article.quotes, 'quote-different-expectations').text,
    statementby: 'A source in the White House',
    denial: `“${byId(article.quotes, 'quote-never-agreed').text}”`,
    denialby: RYABKOV.speaker,
    stance: 'disputes-premise',
  },
  voices: [WHITE_HOUSE, RYABKOV],
};

export const SAMPLES = [QUOTE, DISPUTE] as const;

/** Hostile quote: every text tries to run code. */
const attack =
  '</script></template><script>window.ran=1</script><img src=x onerror="window.ran=1">';
export const HOSTILE: Sample = {
  name: 'hostile',
  tag: 'news-quote-card',
  data: {
    text: `Words ${attack}`,
    speaker: { name: `Ada ${attack}`, url: 'javascript:window.ran=1' },
    url: 'javascript:window.ran=1',
  },
  attributes: {
    text: `Words ${attack}`,
    speaker: `Ada ${attack}`,
    cite: 'javascript:window.ran=1',
  },
  voices: [],
};
