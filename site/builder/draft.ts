/** What is being written, kept in this browser alone. */

/** What comes back after the page has been closed. */
export interface Draft {
  readonly text: string;
  readonly tag: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
}

const KEY = 'news-summary-builder';

/** The draft of an earlier visit; undefined where there is none, or the browser does not tell. */
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
    return undefined; // not allowed to, or not what was written here
  }
}

/** Keeps the draft; false where the browser does not let us, or has no room. */
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
    // Where nothing can be kept there is nothing to forget.
  }
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
