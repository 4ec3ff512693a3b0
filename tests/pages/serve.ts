/** An HTTP server for tests. */
import { createServer, type RequestListener, type Server } from 'node:http';

export interface Site {
  readonly origin: string;
  /** Closes the server and all open connections. */
  close(): Promise<void>;
}

/** Listens on a free port. */
export async function serve(listener: RequestListener): Promise<Site> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
