import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyText } from './copy-text.js';
import { NewsShareEvent, type ShareAction } from './events.js';

/** Milliseconds for which a tool shows its result. */
const FEEDBACK_TIME = 2000;

/** Copies text for the reader, and keeps the result while it is shown. */
export class CopyController implements ReactiveController {
  /** Last action and its result; undefined once the feedback is over. */
  done: { readonly action: ShareAction; readonly isCopied: boolean } | undefined;

  #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.done = undefined;
  }

  async copy(action: ShareAction, text: string): Promise<void> {
    const root = this.#host.shadowRoot;
    if (!root) return;
    const isCopied = await copyText(text, root);
    if (isCopied) this.#host.dispatchEvent(new NewsShareEvent(action, text));
    this.done = { action, isCopied };
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.done = undefined;
      this.#host.requestUpdate();
    }, FEEDBACK_TIME);
  }
}
