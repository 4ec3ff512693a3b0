/** One card in a race, and what can be expected of it at every rest. */
import { expect } from 'vitest';
import type { NewsQuoteCardElement } from '../../src/index.js';
import type { Wire } from './race-wire.js';

export const LETTERS = ['a', 'b', 'c', 'd'] as const;
export type Letter = (typeof LETTERS)[number];

const NOTHING = 'nothing';
const GIVEN = 'given';

/** A document that was asked for. */
interface Demand {
  readonly letter: Letter;
  /** Answers to earlier requests are too old. */
  readonly after: number;
  /** False where an element may tell again what it has told before, and need not. */
  readonly isSure: boolean;
  told: number;
}

export class Player {
  readonly card: NewsQuoteCardElement = document.createElement('news-quote-card');
  readonly #wire: Wire;
  #letter: Letter | undefined;
  #hasArticle = false;
  #demand: Demand | undefined;
  #wasOut = true;
  /** Since the last rest: requests there had been when reload() was called, and what was wanted then. */
  #reload: { readonly after: number; readonly letter: Letter | undefined } | undefined;
  /** Allowed content: one, or several after a step outside the page, which may count or not. */
  #shown = new Set([NOTHING]);
  /** Faults of received events. */
  readonly #faults: string[] = [];

  constructor(wire: Wire, fallback: string) {
    this.#wire = wire;
    this.card.textContent = fallback;
    this.card.addEventListener('news-load', ({ address }) => {
      const shown = this.#see();
      const isOld = Number(shown.slice(1)) <= (this.#demand?.after ?? 0);
      if (isOld || !shown.startsWith(wire.letterOf(address)))
        this.#faults.push(`${shown} is shown with the event for ${address}`);
      this.#hear(wire.letterOf(address));
      this.#shown = new Set([shown]);
    });
    this.card.addEventListener('news-error', ({ issues }) => {
      for (const { code, message } of issues) {
        if (code === 'several-sources') continue;
        const [, status, letter] = /\(50(\d)\)|(\w) is (?:lost|cut)/.exec(message) ?? [];
        this.#hear(status ? String.fromCharCode(96 + Number(status)) : (letter ?? message));
      }
    });
  }

  ask(letter: Letter | undefined): void {
    this.#letter = letter;
    this.card.src = letter && this.#wire.addressOf(letter);
  }

  askAgain(): void {
    this.card.setAttribute('src', this.card.src ?? '');
  }

  reload(after: number): void {
    this.#reload = { after, letter: this.card.isConnected ? this.#wanted : undefined };
    // It may read at once what would not have been read at all.
    this.#shown.add(this.#hasArticle ? GIVEN : NOTHING);
    this.card.reload();
  }

  come(): void {
    document.body.append(this.card);
  }

  leave(): void {
    this.card.remove();
  }

  give(hasArticle: boolean): void {
    this.#hasArticle = hasArticle;
    this.card.article = hasArticle ? { text: GIVEN, speaker: 'Ada Quillfeather' } : undefined;
  }

  /** Applies the steps since the last rest to the expectation. */
  begin(): void {
    const wanted = this.#wanted;
    const isOut = !this.card.isConnected;
    const isNew = wanted !== this.#demand?.letter;
    const reload = this.#reload;
    this.#reload = undefined;
    if (!wanted) {
      this.#demand = undefined;
    } else if (isNew || reload) {
      const isSure = !isOut && !this.#wasOut && (isNew || reload?.letter === wanted);
      const after = isSure && !isNew && reload ? reload.after : 0;
      this.#demand = { letter: wanted, after, isSure, told: 0 };
    }
    const now = this.#hasArticle ? GIVEN : NOTHING;
    if (!wanted && !isOut) this.#shown = new Set([now]);
    else if (!wanted) this.#shown.add(now);
    this.#wasOut = isOut;
  }

  /** Looks at the element once all is quiet. */
  look(): void {
    expect(this.#faults).toEqual([]);
    if (!this.card.isConnected) return;
    const shown = this.#see();
    if (this.#demand?.isSure ?? true) expect([...this.#shown]).toContain(shown);
    else this.#shown.add(shown);
    if (this.card.matches(':state(loading)')) expect(this.#demand?.told).toBe(0);
  }

  mayWaitFor(letter: Letter): boolean {
    return this.card.isConnected && this.#demand?.letter === letter && this.#demand.told === 0;
  }

  get mustWait(): boolean {
    return this.#demand?.isSure ?? false;
  }

  /** Everything has been answered. */
  finish(): void {
    this.look();
    if (!this.card.isConnected || !this.#demand) return;
    if (this.#demand.isSure) expect(this.#demand.told, 'events').toBe(1);
    expect(this.card.matches(':state(loading)')).toBe(false);
  }

  get #wanted(): Letter | undefined {
    return this.#hasArticle ? undefined : this.#letter;
  }

  /** The words of the quote, without their marks. */
  #see(): string {
    const words = this.card.shadowRoot?.querySelector('blockquote')?.textContent ?? '';
    return new RegExp(`${GIVEN}|[a-d]\\d+`).exec(words)?.[0] ?? NOTHING;
  }

  #hear(letter: string): void {
    if (!this.card.isConnected) this.#faults.push(`an event for ${letter} out of the page`);
    if (letter !== this.#wanted) this.#faults.push(`an event for ${letter}, which was abandoned`);
    if (this.#demand && ++this.#demand.told > 1) this.#faults.push(`a second event for ${letter}`);
  }
}
