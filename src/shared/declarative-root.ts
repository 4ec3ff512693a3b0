import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Element whose shadow root a server may have rendered. */
interface DeclarativeHost extends ReactiveControllerHost, HTMLElement {
  readonly article?: unknown;
  readonly now: number;
}

/** Options of a {@link DeclarativeRoot}. */
export interface DeclarativeRootConfig {
  /** Whether the host has something to render in place of the markup. */
  readonly isReplaced: () => boolean;
  /** Called when the markup and its style sheet are gone. */
  readonly onRemoved: () => void;
}

/**
 * Keeps the content of a declarative shadow root until the host has something else to render. The first
 * click on a button in it makes the host render, and is then replayed.
 */
export class DeclarativeRoot implements ReactiveController {
  #host: DeclarativeHost;
  #config: DeclarativeRootConfig;
  #root: ShadowRoot | undefined;
  #nodes: ChildNode[] = [];
  #isAdopted = false;
  #pressed = -1;

  constructor(host: DeclarativeHost, config: DeclarativeRootConfig) {
    this.#host = host;
    this.#config = config;
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
    this.#root?.addEventListener('click', this.#onClick);
    return true;
  }

  hostUpdate(): void {
    if (!this.isShown || !this.#config.isReplaced()) return;
    for (const node of this.#nodes.splice(0)) node.remove();
    this.#root?.removeEventListener('click', this.#onClick);
    this.#config.onRemoved();
  }

  hostUpdated(): void {
    const button = this.isShown ? undefined : this.#buttons[this.#pressed];
    if (!button) return;
    this.#pressed = -1;
    button.focus({ preventScroll: true });
    button.click();
  }

  #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (!button) return;
    this.#pressed = this.#buttons.indexOf(button);
    this.#host.requestUpdate();
  };

  get #buttons(): readonly HTMLButtonElement[] {
    return [...(this.#root?.querySelectorAll('button') ?? [])];
  }
}
