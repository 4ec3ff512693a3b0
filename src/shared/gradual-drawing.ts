import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many items are drawn at once: these first, then twice as many, up to so many more each time. */
const FIRST = 50;
const MORE = 1000;

/**
 * Has a long list drawn task by task, so that the page can answer in between; all that is left at once
 * when it is printed. A list that was whole once stays whole.
 */
export class GradualDrawing implements ReactiveController {
  #host: ReactiveControllerHost;
  #most = FIRST;
  #count = 0;
  #isWhole = true;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of all items may be drawn by now; all of them where `isWhole` asks for it. */
  mostOf(count: number, isWhole = false): number {
    this.#count = count;
    if (isWhole) this.#most = Infinity;
    return this.#most;
  }

  hostUpdated(): void {
    this.#isWhole = this.#count <= this.#most;
    // An update that asks for nothing has no list to draw.
    this.#count = 0;
    if (this.#isWhole || this.#isWaiting) return;
    this.#isWaiting = true;
    const drawUpTo = (most: number): void => {
      this.#most = most;
      this.#host.requestUpdate();
    };
    const drawAll = (): void => {
      drawUpTo(Infinity);
    };
    addEventListener('beforeprint', drawAll);
    setTimeout(() => {
      removeEventListener('beforeprint', drawAll);
      this.#isWaiting = false;
      drawUpTo(this.#most + Math.min(this.#most, MORE));
    });
  }

  /** Until all items are drawn. */
  async untilWhole(): Promise<void> {
    while (!this.#isWhole) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}
