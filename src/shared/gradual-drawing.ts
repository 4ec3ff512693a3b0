import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Number of items in the first chunk. Each further chunk doubles the total, up to so many more. */
const FIRST = 50;
const MORE = 1000;

/**
 * Renders a long list in growing chunks, one per task, to keep the page responsive. Before printing, renders
 * the rest at once. A list that was complete once stays complete.
 */
export class GradualDrawing implements ReactiveController {
  #host: ReactiveControllerHost;
  #most = FIRST;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Number of items that may be rendered by now; all of them if `isWhole`. */
  mostOf(count: number, isWhole = false): number {
    this.#count = count;
    if (isWhole) this.#most = Infinity;
    return this.#most;
  }

  hostUpdated(): void {
    if (this.#count > this.#most) {
      addEventListener('beforeprint', this.#drawAll);
      this.#timer ??= setTimeout(() => {
        this.#stop();
        this.#drawUpTo(this.#most + Math.min(this.#most, MORE));
      });
    } else {
      this.#stop();
    }
    // An update that does not call `mostOf` renders no list.
    this.#count = 0;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Resolves when all items are rendered, or the host is removed. */
  async untilWhole(): Promise<void> {
    while (this.#timer) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  #stop(): void {
    if (!this.#timer) return;
    removeEventListener('beforeprint', this.#drawAll);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #drawUpTo(most: number): void {
    this.#most = most;
    this.#host.requestUpdate();
  }

  #drawAll = (): void => {
    this.#drawUpTo(Infinity);
  };
}
