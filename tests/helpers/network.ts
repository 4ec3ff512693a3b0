/** A network that answers as a test tells it to. */
import { vi, type Mock } from 'vitest';

export type Answer = Response | Promise<Response> | (() => Response | Promise<Response>);

/** Answers requests by the end of their address; anything else is not reachable. */
export function mockNetwork(answers: Readonly<Record<string, Answer>>): Mock<typeof fetch> {
  return vi.spyOn(window, 'fetch').mockImplementation(async (request) => {
    const address = request instanceof Request ? request.url : String(request);
    const [, answer] = Object.entries(answers).find(([end]) => address.endsWith(end)) ?? [];
    if (!answer) throw new TypeError('Failed to fetch');
    const response = await (typeof answer === 'function' ? answer() : answer);
    // As the network gives it: with the address it came from.
    Object.defineProperty(response, 'url', { value: address, configurable: true });
    return response;
  });
}

export const json = (data: unknown): Response => Response.json(data);

/** An answer that comes when the test says so. */
export function later(): { answer: Promise<Response>; send: (response: Response) => void } {
  let send: (response: Response) => void = () => undefined;
  const answer = new Promise<Response>((resolve) => {
    send = resolve;
  });
  return {
    answer,
    send: (response) => {
      send(response);
    },
  };
}

let count = 0;

/** An address nobody has asked for before: what is loaded is kept for the whole page. */
export const newAddress = (): string => `/data/${++count}.json`;
