/** Store of the builder: state and actions. No DOM. */
import type { Issue } from '../../src/data/issue.js';
import type { FormatName } from '../../src/data/format-registry.js';
import { type Reading, readDocument } from '../../src/data/read-document.js';
import type { Draft } from './draft.js';
import { isTag, type Tag, tagFor, tagsFor } from './element-options.js';
import { type PlacedIssue, placeIssues } from './issues.js';
import { getAt, insertAt, listOf, moveAt, type Path, removeAt, setAt } from './json-edit.js';
import { messages } from './messages.js';
import { type Kind, kindOf, openText } from './open.js';
import type { SnippetName, Written } from './snippet-names.js';
import { type Start, startWith } from './starts.js';
import type { Tokens } from './token-model.js';

/** Removed item, for undo. */
export interface Removed {
  readonly list: Path;
  readonly index: number;
  readonly item: unknown;
  readonly what: string;
}

export interface State {
  /** Document in the form. Unset before the start. */
  readonly document?: object | undefined;
  readonly kind: Kind;
  /** Text in the text area: the document, or the text it was made from. */
  readonly text: string;
  /** Third-party format of the text. */
  readonly format?: FormatName | undefined;
  /** Issues of the text and of its conversion. */
  readonly notes: readonly Issue[];
  /** The text is unreadable, so the form shows an older state. */
  readonly isTextBroken: boolean;
  /** The text was pasted, typed or opened, and not changed since. */
  readonly isGiven: boolean;
  /** New document without any input: missing values are not reported yet. */
  readonly isFresh: boolean;
  readonly view: 'form' | 'text';
  readonly removed?: Removed | undefined;
  readonly tag: Tag;
  /** Attributes of the element and of its page, by name. */
  readonly settings: Readonly<Record<string, string>>;
  readonly tokens: Tokens;
  readonly snippet: SnippetName;
  readonly written?: Written | undefined;
  readonly isDraftKept: boolean;
  /** Announcement for screen readers. */
  readonly notice: string;
}

export const BLANK: State = {
  kind: 'document',
  text: '',
  notes: [],
  isTextBroken: false,
  isGiven: false,
  isFresh: false,
  view: 'form',
  tag: 'news-summary',
  settings: {},
  tokens: {},
  snippet: 'tag',
  isDraftKept: true,
  notice: '',
};

export class Store {
  #state: State;
  readonly #listeners = new Set<(state: State, before: State) => void>();

  constructor(state: Partial<State> = {}) {
    this.#state = { ...BLANK, ...state };
  }

  get state(): State {
    return this.#state;
  }

  subscribe(listener: (state: State, before: State) => void): void {
    this.#listeners.add(listener);
  }

  set(change: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  /** Opens typed, pasted or loaded text. If it is unreadable, the form keeps its document. */
  openText(text: string): void {
    const { document, format, issues } = openText(text);
    if (!document) {
      this.set({ text, format, notes: issues, isTextBroken: text.trim() !== '' });
      return;
    }
    const notice = format ? messages.formats[format] : messages.ownFormat(kindOf(document));
    const isNews = format !== this.#state.format || !this.#state.document;
    this.#show(document, {
      ...OURS,
      text,
      format,
      notes: issues,
      isGiven: true,
      ...(isNews ? { notice } : {}),
    });
  }

  /** Starts a new document. */
  start(start: Start): void {
    const isFresh = start !== 'sample';
    this.#show(startWith(start), { settings: this.#pageSettings(), view: 'form', isFresh }, true);
  }

  /** Rewrites the text in our format. */
  writeText(): void {
    const { document } = this.#state;
    if (document) this.#write(document);
  }

  /** Changes one value of the document. Undefined deletes it. */
  change(path: Path, value: unknown): void {
    this.#edit(setAt(this.#state.document, path, value));
  }

  add(list: Path, item: unknown): void {
    const { document } = this.#state;
    this.#edit(insertAt(document, list, listOf(getAt(document, list)).length, item));
  }

  move(list: Path, from: number, to: number, what: string): void {
    const { document } = this.#state;
    const moved = moveAt(document, list, from, to);
    if (moved === document) return;
    const { length } = listOf(getAt(moved, list));
    this.#edit(moved, { notice: messages.moved(what, to + 1, length) });
  }

  remove(list: Path, index: number, what: string): void {
    const { document } = this.#state;
    const item = getAt(document, [...list, index]);
    this.#edit(removeAt(document, list, index), {
      removed: { list, index, item, what },
      notice: messages.removed(what),
    });
  }

  /** Restores the item removed last. */
  undo(): void {
    const { document, removed } = this.#state;
    if (!removed) return;
    const { list, index, item, what } = removed;
    this.#edit(insertAt(document, list, index, item), {
      removed: undefined,
      notice: messages.restored(what),
    });
  }

  startOver(): void {
    const { isDraftKept } = this.#state;
    this.set({ ...BLANK, document: undefined, format: undefined, removed: undefined, isDraftKept });
  }

  /** Restores a draft. */
  restore({ text, tag, settings, tokens }: Draft): void {
    this.openText(text);
    const { document, kind } = this.#state;
    if (document === undefined) this.set({ view: 'text' });
    const isShown = isTag(tag) && tagsFor(kind).includes(tag);
    this.set({ settings, tokens, ...(isShown ? { tag } : {}), notice: messages.draftBack });
  }

  #edit(document: unknown, change: Partial<State> = {}): void {
    if (typeof document === 'object' && document !== null) this.#write(document, change);
  }

  #write(document: object, change: Partial<State> = {}): void {
    this.#show(document, { ...change, ...OURS, text: textOf(document) });
  }

  #show(document: object, change: Partial<State>, isNew = false): void {
    const { tag, kind: before, document: old } = this.#state;
    // An emptied list keeps its kind.
    const isEmptied = Array.isArray(document) && document.length === 0 && Array.isArray(old);
    const kind = isEmptied ? before : kindOf(document);
    const isOther = isNew || !old || kind !== before || !tagsFor(kind).includes(tag);
    this.set({
      ...(isNew ? { ...OURS, text: textOf(document), removed: undefined } : {}),
      ...change,
      document,
      kind,
      ...(isOther ? { tag: tagFor(kind), removed: undefined } : {}),
    });
  }

  /** Settings of the page, kept for the next document. */
  #pageSettings(): State['settings'] {
    const { page = '', language = '' } = this.#state.settings;
    return { page, language };
  }
}

const OURS = {
  format: undefined,
  notes: [],
  isTextBroken: false,
  isGiven: false,
  isFresh: false,
} as const;

const textOf = (document: object): string => JSON.stringify(document, undefined, 2);

/** Result of reading with placed issues, cached per document. */
export interface Findings {
  readonly reading: Reading;
  readonly issues: readonly PlacedIssue[];
}

const known = new WeakMap<object, Findings>();

export function findingsOf({ document, kind, isFresh }: State): Findings {
  if (!document) return { reading: { issues: [] }, issues: [] };
  const found = known.get(document);
  if (found) return found;
  const reading = readDocument(document);
  const issues = reading.issues.filter(({ code }) => !isFresh || code !== 'missing');
  const findings = { reading, issues: placeIssues(issues, kind) };
  known.set(document, findings);
  return findings;
}
