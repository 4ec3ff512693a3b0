/** Draft of the document, stored in this browser only. */

/** State that survives a reload. */
export interface Draft {
  readonly text: string;
  readonly tag: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
}

const KEY = 'news-summary-builder';

/** Loads the draft. Returns undefined if there is none, or storage is blocked. */
export function loadDraft(storage: () => Storage): Draft | undefined {
  try {
    const draft = JSON.parse(storage().getItem(KEY) ?? 'null') as Partial<Draft> | null;
    if (typeof draft?.text !== 'string' || !draft.text) return undefined;
    return {
      text: draft.text,
      tag: typeof draft.tag === 'string' ? draft.tag : '',
      settings: textsOf(draft.settings),
      tokens: textsOf(draft.tokens),
    };
  } catch {
    return undefined; // Storage is blocked, or holds something else.
  }
}

/** Stores the draft. Returns false if storage is blocked or full. */
export function saveDraft(storage: () => Storage, draft: Draft): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(storage: () => Storage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // Storage is blocked: there is no draft.
  }
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
