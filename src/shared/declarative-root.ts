import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Element whose shadow root a server may have rendered. */
interface DeclarativeHost extends ReactiveControllerHost, HTMLElement {
  readonly article?: unknown;
  readonly now: number;
}

/**
 * Keeps the content of a declarative shadow root until the host has something else to render. The first
 * click on a button in it makes the host render, and is then replayed.
 */
export class DeclarativeRoot implements ReactiveController {
  #host: DeclarativeHost;
  #isReplaced: () => boolean;
  #onRemoved: () => void;
  #root: ShadowRoot | undefined;
  #nodes: ChildNode[] = [];
  #isAdopted = false;
  #pressed = -1;

  /**
   * @param isReplaced whether the host has something to render in place of the markup
   * @param onRemoved called when the markup and its style sheet are gone
   */
  constructor(host: DeclarativeHost, isReplaced: () => boolean, onRemoved: () => void) {
    this.#host = host;
    this.#isReplaced = isReplaced;
    this.#onRemoved = onRemoved;
    host.addController(this);
  }

  /** Collects the content of a shadow root. Returns whether its style sheet works: a page may forbid it. */
  find(root: ShadowRoot): boolean {
    this.#root = root;
    this.#nodes = [...root.childNodes];
    return !!root.querySelector('style')?.sheet;
  }

  /** Whether the markup is still shown. */
  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  /**
   * Keeps the markup instead of the first update. Returns false for later updates, if a script has set other
   * data, and if a date has passed since the server rendered it.
   */
  adopt(): boolean {
    const isFirst = !this.#isAdopted;
    this.#isAdopted = true;
    if (!isFirst || !this.isShown || typeof this.#host.article === 'object') return false;
    const until = this.#root?.querySelector('[data-until]')?.getAttribute('data-until');
    if (until && this.#host.now >= Number(until)) return false;
    this.#root?.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button || !this.isShown) return;
      this.#pressed = this.#buttons.indexOf(button);
      this.#host.requestUpdate();
    });
    return true;
  }

  hostUpdate(): void {
    if (!this.isShown || !this.#isReplaced()) return;
    for (const node of this.#nodes.splice(0)) node.remove();
    this.#onRemoved();
  }

  hostUpdated(): void {
    const button = this.isShown ? undefined : this.#buttons[this.#pressed];
    if (!button) return;
    this.#pressed = -1;
    button.focus({ preventScroll: true });
    button.click();
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...(this.#root?.querySelectorAll('button') ?? [])];
  }
}
