import type { PlacedIssue } from '../issues.js';
import { type Path, toPointer } from '../json-edit.js';
import type { Store } from '../state.js';

/** What every field is drawn with. */
export interface FieldContext {
  readonly store: Store;
  readonly document: object;
  readonly issues: readonly PlacedIssue[];
  /** The language that dates are read out in. */
  readonly language: string;
}

/** One place on the form. */
export interface FieldPlace {
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly isRequired?: boolean;
}

/** The id of the control of a field; of a group, that of its frame. */
export const idOf = (path: Path | string): string =>
  'field' + (typeof path === 'string' ? path : toPointer(path));

/** The issues that stand beside this very field. */
export const issuesAt = ({ issues }: FieldContext, path: Path): readonly PlacedIssue[] => {
  const pointer = toPointer(path);
  return issues.filter(({ field }) => field === pointer);
};
