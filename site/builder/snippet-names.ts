import type { Article } from '../../src/data/article.js';

/** Snippets to copy. */
export const SNIPPETS = ['tag', 'src', 'server', 'plain', 'json', 'html', 'words', 'rule'] as const;
export type SnippetName = (typeof SNIPPETS)[number];

/** Snippets that the worker renders. */
export type Written = Readonly<
  Record<'tag' | 'src' | 'server' | 'plain' | 'html' | 'words', string>
>;

/** Request to the worker. */
export interface WritingOrder {
  /** Sequence number: answers to older requests are dropped. */
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

/** File names and types for download. */
export const FILES: Readonly<Partial<Record<SnippetName, { name: string; type: string }>>> = {
  json: { name: 'article.json', type: 'application/json' },
  html: { name: 'article.html', type: 'text/html' },
};
