/** The samples as users have them, by the name of their file. */
import type { NewsSummaryDocument } from '../../src/data.js';

const files = import.meta.glob<NewsSummaryDocument>('../../stories/samples/*.json', {
  eager: true,
  import: 'default',
});

export const samples: ReadonlyMap<string, NewsSummaryDocument> = new Map(
  Object.entries(files).map(([path, sample]) => [path.replace(/.*\/|\.json$/g, ''), sample]),
);

export function sample(name: string): NewsSummaryDocument {
  const found = samples.get(name);
  if (!found) throw new Error(`There is no sample ${name}.json`);
  return found;
}

/** Address of a sample on the dev server, with its picture beside it. */
export const sampleAddress = (name: string): string => `/stories/samples/${name}.json`;
