/** Mocks the network. */
import { vi, type Mock } from 'vitest';

export type Answer = Response | Promise<Response> | (() => Response | Promise<Response>);

/** Answers requests by the end of their address. All others fail. */
export function mockNetwork(answers: Readonly<Record<string, Answer>>): Mock<typeof fetch> {
  return vi.spyOn(window, 'fetch').mockImplementation(async (request) => {
    const address = request instanceof Request ? request.url : String(request);
    const [, answer] = Object.entries(answers).find(([end]) => address.endsWith(end)) ?? [];
    if (!answer) throw new TypeError('Failed to fetch');
    const response = await (typeof answer === 'function' ? answer() : answer);
    // Sets `url`, as the network does.
    Object.defineProperty(response, 'url', { value: address, configurable: true });
    return response;
  });
}

export const json = (data: unknown): Response => Response.json(data);

/** An answer under the control of the test. */
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

/** Returns a new address: answers are cached for the whole page. */
export const newAddress = (): string => `/data/${++count}.json`;
