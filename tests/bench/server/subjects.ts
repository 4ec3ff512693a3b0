/** Subjects on a server. Only timelines have all of them. */
export const SERVER_SUBJECTS = ['strings', 'library', 'by hand', 'react-dom/server'] as const;

export type ServerSubject = (typeof SERVER_SUBJECTS)[number];

/** A number for each subject of a work. */
export type OfEach = Readonly<Partial<Record<ServerSubject, number>>>;

export interface ServerResult {
  readonly name: string;
  /** Microseconds of CPU for one document, in each round. */
  readonly rounds: readonly OfEach[];
}
