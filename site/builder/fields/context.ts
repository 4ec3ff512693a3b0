import type { PlacedIssue } from '../issues.js';
import { type Path, toPointer } from '../json-edit.js';
import type { Store } from '../state.js';

/** Context of every field. */
export interface FieldContext {
  readonly store: Store;
  readonly document: object;
  readonly issues: readonly PlacedIssue[];
  /** Language of the readable dates. */
  readonly language: string;
}

/** Place of a field on the form. */
export interface FieldPlace {
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly isRequired?: boolean;
}

/** Returns the id of the control of a field, or of the fieldset of a group. */
export const idOf = (path: Path | string): string =>
  'field' + (typeof path === 'string' ? path : toPointer(path));

/** Returns the issues of exactly this field. */
export const issuesAt = ({ issues }: FieldContext, path: Path): readonly PlacedIssue[] => {
  const pointer = toPointer(path);
  return issues.filter(({ field }) => field === pointer);
};
