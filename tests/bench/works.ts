/** Works, and the subjects of each. */
import type { Task } from './page/harness.js';
import type { SubjectName } from './subjects.js';

export interface Work {
  readonly name: string;
  readonly kind: Task['kind'];
  readonly size: number;
  /** Changes one event of a drawn timeline. */
  readonly isChange?: boolean;
  readonly subjects: readonly SubjectName[];
  /** Skipped with --quick. */
  readonly isLong?: boolean;
  /** Samples per round, for works too short to be steady. */
  readonly repeats?: number;
}

const OURS: readonly SubjectName[] = ['static', 'static-cv', 'library'];
const TIMELINES: readonly SubjectName[] = [
  ...OURS,
  ...(['react', 'timelinejs', 'vis-timeline', 'react-chrono'] as const),
];
const CARDS: readonly SubjectName[] = ['static', 'library', 'shoelace', 'shoelace-tools'];

const plain = (size: number): string => size.toLocaleString('en');

export const WORKS: readonly Work[] = [
  ...[10, 100, 1000, 10_000].map((size): Work => ({
    name: `draw ${plain(size)} events`,
    kind: 'timeline',
    size,
    subjects: TIMELINES,
    repeats: size < 100 ? 3 : 1,
  })),
  ...[1000, 10_000].map((size): Work => ({
    name: `change one of ${plain(size)} events`,
    kind: 'timeline',
    size,
    isChange: true,
    subjects: TIMELINES,
    isLong: size > 1000,
    repeats: size === 1000 ? 2 : 1,
  })),
  ...[1, 10, 100, 1000].map((size): Work => ({
    name: `draw ${plain(size)} ${size === 1 ? 'card' : 'cards'}`,
    kind: 'cards',
    size,
    subjects: CARDS,
    isLong: size <= 10,
    repeats: size < 100 ? 3 : 1,
  })),
];
