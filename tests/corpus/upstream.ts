/** Expectations of the tests in a document's repository of origin, as far as the document itself can meet them. */
import { isSameDate, loose } from './comparisons.js';
import type { CorpusDocument } from './documents.js';

/** Something that the repository a document is from says of it. */
export interface UpstreamClaim {
  readonly name: string;
  /** Its key in the index. */
  readonly key: 'headline' | 'authors' | 'published';
  readonly expected: unknown;
}

/** Those of the upstream expectations that the document itself can meet: what they ask for is in it. */
export function claimsOfUpstream({ upstream, text }: CorpusDocument): readonly UpstreamClaim[] {
  if (!upstream) return [];
  const { title, authors, publishing_date: date } = upstream;
  const data: unknown = JSON.parse(text);
  const texts = textsIn(data);
  const names = textsIn(data, /^(author|creator)$/);
  const has = (all: readonly string[], words: string): boolean =>
    all.some((each) => loose(each) === loose(words));
  const claims: (UpstreamClaim & { isInDocument: boolean })[] = [
    {
      name: 'upstream title',
      key: 'headline',
      expected: title,
      isInDocument: !!title && has(texts, title),
    },
    {
      name: 'upstream authors',
      key: 'authors',
      expected: authors,
      isInDocument: !!authors?.length && authors.every((name) => has(names, name)),
    },
    {
      name: 'upstream date',
      key: 'published',
      expected: date,
      isInDocument: !!date && texts.some((each) => isSameDate(each, date)),
    },
  ];
  return claims.filter(({ isInDocument }) => isInDocument);
}

/** Every text in a value, however deep; with `under`, only what stands below properties of such a name. */
function textsIn(value: unknown, under?: RegExp): readonly string[] {
  if (typeof value === 'string') return under ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, under?.test(key) ? undefined : under),
  );
}
