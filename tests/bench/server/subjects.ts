/** Who writes HTML on a server. Only timelines are written by hand. */
export const SERVER_SUBJECTS = ['strings', 'library', 'by hand', 'react-dom/server'] as const;

export type ServerSubject = (typeof SERVER_SUBJECTS)[number];

/** One number of each subject that takes part. */
export type OfEach = Readonly<Partial<Record<ServerSubject, number>>>;

export interface ServerResult {
  readonly name: string;
  /** Characters that each subject writes. */
  readonly length: OfEach;
  /** Microseconds of CPU for one document, in each round. */
  readonly rounds: readonly OfEach[];
}
