import type { Issue } from '../data/issue.js';

/** Data has been read from `src`. Like the load of an image it does not bubble. */
export class NewsLoadEvent extends Event {
  constructor(
    /** The address the data came from, after redirects. */
    readonly address: string,
  ) {
    super('news-load');
  }
}

/** Something could not be read; what could be is shown. Like the error of an image it does not bubble. */
export class NewsErrorEvent extends Event {
  constructor(
    /** All that was wrong in this reading. */
    readonly issues: readonly Issue[],
  ) {
    super('news-error');
  }
}

/** What a reader did to pass something on. */
export type ShareAction = 'copy-text' | 'copy-link';

/** A reader copied the words or a link. */
export class NewsShareEvent extends Event {
  constructor(
    readonly action: ShareAction,
    /** What is in the clipboard now. */
    readonly text: string,
  ) {
    super('news-share', { bubbles: true, composed: true });
  }
}

/** A reader opened or closed the original wording of a quote. */
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
