/** Subjects of the comparison. */

export const SUBJECTS = [
  'static',
  'static-cv',
  'library',
  'timelinejs',
  'vis-timeline',
  'react-chrono',
  'shoelace',
  'shoelace-tools',
  'react',
] as const;

export type SubjectName = (typeof SUBJECTS)[number];

/** Base of the ratios. */
export const LIMIT: SubjectName = 'static';

/** Column titles. */
export const LABELS: Readonly<Record<SubjectName, string>> = {
  static: 'static HTML',
  'static-cv': 'static, skipping',
  library: 'library',
  timelinejs: 'TimelineJS3',
  'vis-timeline': 'vis-timeline',
  'react-chrono': 'react-chrono',
  shoelace: 'Shoelace card',
  'shoelace-tools': 'Shoelace, tools',
  react: 'React 19',
};

export const isStatic = (name: SubjectName): boolean => name.startsWith('static');
export const isSubject = (name: string): name is SubjectName =>
  SUBJECTS.some((known) => known === name);
