/** Edits of a document: parts are removed, doubled, moved, renamed, or change their type. */
import fc from 'fast-check';
import { KEYS, odd, put, type Odd } from './odd-values.js';

export type Path = readonly (string | number)[];

/** One change. `at` and `to` are resolved to places of the document that is changed. */
interface Change {
  readonly kind:
    'set' | 'remove' | 'double' | 'insert' | 'move' | 'copy' | 'rename' | 'add' | 'wrap';
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly odd: Odd;
}

// Places are counted from the outside in, so small numbers are those that matter most.
const place = fc.oneof(fc.nat(25), fc.nat(250), fc.nat(2500));

export const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(
    'set',
    'set',
    'set',
    'remove',
    'double',
    'insert',
    'move',
    'copy',
    'rename',
    'add',
    'wrap',
  ),
  at: place,
  to: place,
  key: fc.constantFrom(...KEYS),
  odd,
});

/** A change of one document, ready to be made. */
export interface Edit {
  readonly name: string;
  /** Places with another value; a move within a list does not count. */
  readonly touched: readonly Path[];
  /** Places reserved for this edit. */
  readonly places: readonly Path[];
  readonly odd?: Odd;
  /** True: an id may now occur twice. */
  readonly mixes?: boolean;
  readonly apply: (root: unknown) => void;
}

type Node = Record<string, unknown>;

/** Stands in a list for none, or for several items, until all edits are made: no item loses its number. */
class Items {
  #items: readonly unknown[];

  constructor(...items: unknown[]) {
    this.#items = items;
  }

  /** Items that a value stands for; any other value is one item. Reads no property of it: it may be a proxy. */
  static of(value: unknown): readonly unknown[] {
    return isObject(value) && #items in value ? value.#items : [value];
  }
}

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** All places below a value, the outermost first. */
export function pathsIn(value: unknown): readonly Path[] {
  const below = (part: unknown, path: Path): Path[] =>
    isObject(part)
      ? Object.keys(part).flatMap((key) => {
          const own = [...path, Array.isArray(part) ? Number(key) : key];
          return [own, ...below(part[key], own)];
        })
      : [];
  return below(value, []).sort((a, b) => a.length - b.length);
}

export const within = (path: Path, outer: Path): boolean =>
  outer.every((key, depth) => path[depth] === key);

export const overlap = (a: Path, b: Path): boolean => within(a, b) || within(b, a);

const pointer = (path: Path): string => path.map((key) => `/${key}`).join('') || 'the document';

export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), root);

const parentOf = (root: unknown, path: Path): Node => valueAt(root, path.slice(0, -1)) as Node;
const lastOf = (path: Path): string => String(path.at(-1));

const replace = (root: unknown, path: Path, value: unknown): void => {
  put(parentOf(root, path), lastOf(path), value);
};

const remove = (root: unknown, path: Path): void => {
  const parent = parentOf(root, path);
  if (Array.isArray(parent)) replace(root, path, new Items());
  else Reflect.deleteProperty(parent, lastOf(path));
};

/** Resolves a change for one document. */
export function resolve(
  { kind, at, to, key, odd: given }: Change,
  root: unknown,
  paths: readonly Path[],
): Edit {
  const path = paths[at % paths.length] ?? [];
  const other = paths[to % paths.length] ?? [];
  const isItem = Array.isArray(parentOf(root, path));
  const name = pointer(path);
  const one = { touched: [path], places: [path] };
  switch (kind) {
    case 'remove':
      return {
        ...one,
        name: `${name} removed`,
        apply: (tree) => {
          remove(tree, path);
        },
      };
    case 'double': {
      // In a list it comes twice; in an object it comes again under another name.
      const copy = [...path.slice(0, -1), `${lastOf(path)}Copy`];
      return {
        name: `${name} doubled`,
        touched: [],
        places: [path],
        apply: (tree) => {
          const value = valueAt(tree, path);
          const again = structuredClone(value);
          if (isItem) replace(tree, path, new Items(value, again));
          else replace(tree, copy, again);
        },
      };
    }
    case 'insert':
      if (!isItem) break;
      return {
        name: `${given.name} before ${name}`,
        touched: [],
        places: [path],
        odd: given,
        apply: (tree) => {
          replace(tree, path, new Items(given.make(), valueAt(tree, path)));
        },
      };
    case 'move':
    case 'copy':
      // A part cannot move into itself.
      if (overlap(path, other)) break;
      return {
        name: `${name} ${kind === 'move' ? 'moved' : 'copied'} to ${pointer(other)}`,
        touched: kind === 'move' ? [path, other] : [other],
        places: [path, other],
        mixes: true,
        apply: (tree) => {
          const value = valueAt(tree, path);
          if (kind === 'move') remove(tree, path);
          replace(tree, other, kind === 'move' ? value : structuredClone(value));
        },
      };
    case 'rename':
    case 'add': {
      if (isItem) break;
      const added = [...path.slice(0, -1), key];
      const isRename = kind === 'rename';
      return {
        name: isRename
          ? `${name} renamed ${JSON.stringify(key)}`
          : `${pointer(added)} := ${given.name}`,
        touched: isRename ? [path, added] : [added],
        places: isRename ? [path, added] : [added],
        ...(isRename ? {} : { odd: given }),
        apply: (tree) => {
          const value = isRename ? valueAt(tree, path) : given.make();
          if (isRename) remove(tree, path);
          replace(tree, added, value);
        },
      };
    }
    case 'wrap':
      return {
        ...one,
        name: `${name} inside ${at % 2 ? 'a list' : `{ ${key} }`}`,
        apply: (tree) => {
          const value = valueAt(tree, path);
          const around = at % 2 ? [] : {};
          put(around, at % 2 ? '0' : key, value);
          replace(tree, path, around);
        },
      };
    case 'set':
      break;
  }
  return {
    ...one,
    name: `${name} := ${given.name}`,
    odd: given,
    apply: (tree) => {
      replace(tree, path, given.make());
    },
  };
}

/** Edits of which none works on what another has changed. */
export const independent = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter(({ places }, index) =>
    edits
      .slice(0, index)
      .every((earlier) => places.every((one) => !earlier.places.some((two) => overlap(one, two)))),
  );

/** The document after all edits; it is made anew from its text each time. */
export function edited(text: string, edits: readonly Edit[]): unknown {
  const root: unknown = JSON.parse(text);
  for (const edit of edits) edit.apply(root);
  // The innermost lists first: the numbers of their items change only now.
  const places = edits.flatMap((edit) => edit.places).sort((a, b) => b.length - a.length);
  for (const path of places) {
    const list = valueAt(root, path.slice(0, -1));
    if (Array.isArray(list))
      list.splice(0, list.length, ...list.flatMap((item) => [...Items.of(item)]));
  }
  return root;
}
