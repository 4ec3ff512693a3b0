/** Who writes HTML on a server. */
export const SERVER_SUBJECTS = ['by hand', 'library', 'react-dom/server', '@lit-labs/ssr'] as const;

export type ServerSubject = (typeof SERVER_SUBJECTS)[number];

/** What one work came to. */
export interface ServerResult {
  readonly name: string;
  /** Characters that each subject writes. */
  readonly length: Readonly<Record<ServerSubject, number>>;
  /** Microseconds of CPU for one document, in each round. */
  readonly rounds: readonly Readonly<Record<ServerSubject, number>>[];
}
