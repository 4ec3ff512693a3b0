/** Places issues beside form fields, and explains them in plain words. Pure. */
import { ISSUE_HELP } from '../../src/data/issue-help.js';
import { type Issue, ISSUES } from '../../src/data/issue.js';
import { formFor, type Field } from './schema-form.js';
import { labelOf } from './labels.js';
import { messages } from './messages.js';
import type { Kind } from './open.js';

/** Issue and the field it is shown beside. */
export interface PlacedIssue {
  readonly issue: Issue;
  /** JSON Pointer of the nearest field on the form; empty for the whole document. */
  readonly field: string;
  /** Path in words: "Quote 2, When it was said". */
  readonly where: string;
  readonly words: string;
}

/** Places each issue beside a field of the form. */
export const placeIssues = (issues: readonly Issue[], kind: Kind): readonly PlacedIssue[] =>
  issues.map((issue) => ({ issue, words: wordsOf(issue), ...placeOf(issue.path, kind) }));

/** Returns cause, remedy and the value found, for authors who do not write JSON. */
export function wordsOf({ code, message }: Issue): string {
  const { cause, remedy } = ISSUE_HELP[code];
  const words = `${cause} ${remedy}`.replaceAll('`', '');
  const [, found] = /^ \((.*)\)$/s.exec(message.slice(ISSUES[code].length)) ?? [];
  return found ? messages.found(words, found) : words;
}

function placeOf(path: string, kind: Kind): { field: string; where: string } {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  let field: Field | undefined = formFor(kind);
  let owner = '';
  const found: string[] = [];
  const words: string[] = [];
  for (const key of keys) {
    const inner: Step | undefined = step(field, key, owner);
    words.push(inner?.label ?? key);
    if (!inner) break;
    found.push(key);
    ({ field, owner } = inner);
  }
  const pointer = found.map((key) => '/' + key).join('');
  return { field: pointer, where: words.join(messages.pathSeparator) };
}

interface Step {
  readonly field: Field;
  readonly owner: string;
  readonly label: string;
}

function step(field: Field | undefined, key: string, owner: string): Step | undefined {
  if (!field) return undefined;
  if (field.type === 'list') {
    // A list with a single item may be written without brackets.
    if (!/^\d+$/.test(key)) return step(field.item, key, owner);
    return { field: field.item, owner, label: messages.nth(Number(key) + 1) };
  }
  const object = field.type === 'object' ? field : 'inline' in field ? field.inline : undefined;
  const property = object?.properties.find((each) => each.key === key);
  return (
    object &&
    property && { field: property.field, owner: object.name, label: labelOf(object.name, key) }
  );
}
