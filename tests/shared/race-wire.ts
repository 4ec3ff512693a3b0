/** A network that answers when it is told to, and notes what has been given up. */
import { vi } from 'vitest';

interface Call {
  readonly number: number;
  readonly address: string;
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: unknown) => void;
  /** Once the headers have come. */
  body?: ReadableStreamDefaultController<Uint8Array>;
}

export class Wire {
  /** Requests that are neither answered nor given up, oldest first. */
  readonly open: Call[] = [];
  /** Number of requests so far. */
  count = 0;
  readonly #base: string;

  constructor(path: string) {
    this.#base = new URL(path, location.href).href;
    vi.spyOn(window, 'fetch').mockImplementation((address, options) =>
      this.#begin(address instanceof Request ? address.url : String(address), options?.signal),
    );
  }

  addressOf = (letter: string): string => `${this.#base}${letter}.json`;

  /** The letter of an address. */
  letterOf = (address: string): string => address.slice(this.#base.length, -'.json'.length);

  /** Answers one of the open requests, if there is any; a bad answer has a status by its address. */
  answer(at: number, kind: string): void {
    const call = this.open.at(at);
    if (!call) return;
    const { number, address, body } = call;
    const letter = this.letterOf(address);
    if (kind === 'headers') {
      if (!body) this.#sendHeaders(call, 200);
      return;
    }
    this.#close(call);
    if (kind === 'good') {
      const words = { text: `${letter}${number}`, speaker: 'Ada Quillfeather' };
      const to = body ?? this.#sendHeaders(call, 200);
      to.enqueue(new TextEncoder().encode(JSON.stringify(words)));
      to.close();
    } else if (body) body.error(new TypeError(`${letter} is cut`));
    else if (kind === 'bad') this.#sendHeaders(call, 500 + letter.charCodeAt(0) - 96).close();
    else call.reject(new TypeError(`${letter} is lost`));
  }

  #begin(address: string, signal: AbortSignal | null | undefined): Promise<Response> {
    return new Promise((resolve, reject) => {
      const call: Call = { number: ++this.count, address, resolve, reject };
      this.open.push(call);
      const giveUp = () => {
        if (!this.open.includes(call)) return;
        this.#close(call);
        const reason = new DOMException('Aborted', 'AbortError');
        if (call.body) call.body.error(reason);
        else reject(reason);
      };
      if (signal?.aborted) giveUp();
      signal?.addEventListener('abort', giveUp);
    });
  }

  #close(call: Call): void {
    this.open.splice(this.open.indexOf(call), 1);
  }

  #sendHeaders(call: Call, status: number): ReadableStreamDefaultController<Uint8Array> {
    let body: ReadableStreamDefaultController<Uint8Array> | undefined;
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      body = controller;
    };
    const headers = { 'content-type': 'application/json' };
    const response = new Response(new ReadableStream({ start }), { status, headers });
    Object.defineProperty(response, 'url', { value: call.address });
    if (!body) throw new Error('The body has not begun.');
    call.body = body;
    call.resolve(response);
    return body;
  }
}
