/** Whose tree it is. */
interface TreeHost {
  readonly article?: unknown;
  readonly now: number;
  requestUpdate(): void;
}

/**
 * What a declarative shadow root came with: complete, so that it stands until there is something else to
 * show. Whatever a reader presses has the element draw its own, which then answers.
 */
export class DeclaredTree {
  #root: ShadowRoot | undefined;
  #nodes: ChildNode[] = [];
  #isKnown = false;
  #pressed = -1;

  /** Takes note of what there is. Returns whether it has its looks as well: a page may forbid its style sheet. */
  find(root: ShadowRoot): boolean {
    this.#root = root;
    this.#nodes = [...root.childNodes];
    return !!root.querySelector('style')?.sheet;
  }

  /** Whether it is still there. */
  get stands(): boolean {
    return this.#nodes.length > 0;
  }

  /**
   * Lets it stand, where it says what the element would say: once, as whatever comes later is a change.
   * A script may have given other data by then, and a date may have passed since it was written.
   */
  adopt(host: TreeHost): boolean {
    const isNew = !this.#isKnown;
    this.#isKnown = true;
    if (!isNew || !this.stands || typeof host.article === 'object') return false;
    const until = this.#root?.querySelector('[data-until]')?.getAttribute('data-until');
    if (until && host.now >= Number(until)) return false;
    this.#root?.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button || !this.stands) return;
      this.#pressed = this.#buttons.indexOf(button);
      host.requestUpdate();
    });
    return true;
  }

  /** Makes room for what has been drawn. */
  remove(): void {
    for (const node of this.#nodes.splice(0)) node.remove();
  }

  /** Has the button that a reader pressed do what it does, now that it can. */
  answer(): void {
    const button = this.stands ? undefined : this.#buttons[this.#pressed];
    if (!button) return;
    this.#pressed = -1;
    button.focus({ preventScroll: true });
    button.click();
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...(this.#root?.querySelectorAll('button') ?? [])];
  }
}
