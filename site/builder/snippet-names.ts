import type { Article } from '../../src/data/article.js';

/** What can be copied. */
export const SNIPPETS = ['tag', 'src', 'server', 'plain', 'json', 'html', 'words', 'rule'] as const;
export type SnippetName = (typeof SNIPPETS)[number];

/** What the worker writes. */
export type Written = Readonly<
  Record<'tag' | 'src' | 'server' | 'plain' | 'html' | 'words', string>
>;

/** What it is asked for. */
export interface WritingOrder {
  /** Which asking this is: an answer to an older one is dropped. */
  readonly number: number;
  readonly document: Article;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly lang: string | undefined;
  readonly src: string;
  readonly scripts: string;
}

export interface WritingAnswer {
  readonly number: number;
  readonly written: Written;
}

/** What the files are called, and of which type they are. */
export const FILES: Readonly<Partial<Record<SnippetName, { name: string; type: string }>>> = {
  json: { name: 'article.json', type: 'application/json' },
  html: { name: 'article.html', type: 'text/html' },
};
