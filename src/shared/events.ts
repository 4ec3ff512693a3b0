import type { Issue } from '../data/issue.js';

/** Dispatched when data was loaded from `src`. Does not bubble, like the load of an image. */
export class NewsLoadEvent extends Event {
  constructor(
    /** Address of the data, after redirects. */
    readonly address: string,
  ) {
    super('news-load');
  }
}

/** Dispatched when something could not be read; the rest is shown. Does not bubble, like the error of an image. */
export class NewsErrorEvent extends Event {
  constructor(
    /** All issues of this reading. */
    readonly issues: readonly Issue[],
  ) {
    super('news-error');
  }
}

/** Action by which the reader shared something. */
export type ShareAction = 'copy-text' | 'copy-link';

/** Dispatched when the reader copied the words or a link. */
export class NewsShareEvent extends Event {
  constructor(
    readonly action: ShareAction,
    /** The copied text. */
    readonly text: string,
  ) {
    super('news-share', { bubbles: true, composed: true });
  }
}

/** Dispatched when the reader opened or closed the original wording of a quote. */
export class NewsToggleEvent extends Event {
  constructor(readonly isOpen: boolean) {
    super('news-toggle', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-load': NewsLoadEvent;
    'news-error': NewsErrorEvent;
    'news-share': NewsShareEvent;
    'news-toggle': NewsToggleEvent;
  }
}
