/** Download size of each subject. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { CACHE_FOLDER, LIBRARY_FILE } from './paths.js';
import { isStatic, type SubjectName } from './subjects.js';

/** Kilobytes of script and styles with brotli. Static HTML has none. */
export function weightsOf(subjects: readonly SubjectName[]): [SubjectName, number][] {
  return subjects
    .filter((name) => !isStatic(name))
    .map((name) => {
      const file = name === 'library' ? LIBRARY_FILE : `${CACHE_FOLDER}/${name}.js`;
      return [name, brotliCompressSync(readFileSync(file)).length / 1000];
    });
}
