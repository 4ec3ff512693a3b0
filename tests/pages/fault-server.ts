/** A server that plays everything a network can do to a document, and keeps who asked for what. */
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { serve } from './serve.js';

const bundle = readFileSync(new URL('../../dist/cdn/news-summary.js', import.meta.url));

const JSON_TYPE = { 'content-type': 'application/json' };
const ALLOWED = { 'access-control-allow-origin': '*' };
/** Bytes that a document may have. */
export const MOST_BYTES = 5_000_000;

const quoteOf = (words: string) => ({
  text: words,
  speaker: 'Ada Quillfeather',
  url: 'source.html',
});
const textOf = (words: string) => JSON.stringify(quoteOf(words));

/** Writes until the reader has left. */
function writeOn(response: ServerResponse, chunk: Buffer): void {
  if (response.destroyed) return;
  if (response.write(chunk)) {
    setImmediate(() => {
      writeOn(response, chunk);
    });
  } else {
    response.once('drain', () => {
      writeOn(response, chunk);
    });
  }
}

/** Begins as a good document and never ends. */
const begin = (response: ServerResponse): void => {
  response.writeHead(200, JSON_TYPE).write('{"text": "');
};

type Answer = (response: ServerResponse, host: string) => void;

const send =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(200, { ...JSON_TYPE, ...headers }).end(body);
  };

const sendTo =
  (address: (host: string) => string): Answer =>
  (response, host) => {
    response.writeHead(302, { location: address(host) }).end();
  };

/** The same server under another name is another origin. */
export const elsewhere = (host: string): string =>
  `http://${host.replace('127.0.0.1', 'localhost')}`;

const CUT = textOf('This is cut in the middle.');
const latin1 = Buffer.from(textOf('Zoë agrees.'), 'latin1');
const utf16 = Buffer.from(`\uFEFF${textOf('Said.')}`, 'utf16le');

/** Answers by path. `host` is name and port of the request. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/hang': () => undefined,
  '/stall': begin,
  '/drip': (response) => {
    begin(response);
    const timer = setInterval(() => response.write('a'), 20);
    response.once('close', () => {
      clearInterval(timer);
    });
  },
  '/endless': (response) => {
    response.writeHead(200, JSON_TYPE);
    writeOn(response, Buffer.alloc(100_000, ' '));
  },
  '/bomb': send(gzipSync(Buffer.alloc(40_000_000, ' ')), { 'content-encoding': 'gzip' }),
  '/as-large-as-allowed': send(textOf('Said.').padEnd(MOST_BYTES, ' ')),
  '/one-byte-too-many': send(textOf('Said.').padEnd(MOST_BYTES + 1, ' ')),
  '/cut': send(CUT.slice(0, 20), { connection: 'close' }),
  '/cut-with-length': (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': CUT.length });
    response.write(CUT.slice(0, 20), () => response.destroy());
  },
  '/cut-after-headers': (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': CUT.length }).flushHeaders();
    setImmediate(() => response.destroy());
  },
  '/cut-chunk': (response) => {
    response.writeHead(200, JSON_TYPE);
    response.write(CUT.slice(0, 20), () => response.socket?.destroy());
  },
  '/length-too-small': (response) => {
    const length = `content-length: ${String(CUT.length - 5)}`;
    response.socket?.end(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${length}\r\n\r\n${CUT}`,
    );
  },
  '/no-http': (response) => response.socket?.end('{"text": "Said."}'),
  '/reset': (response) => response.socket?.resetAndDestroy(),
  '/nothing': send(''),
  '/white-space': send('\uFEFF \r\n '),
  '/redirect': sendTo(() => '/articles/ferry?words=Ferry.'),
  '/redirect-abroad': sendTo((host) => `${elsewhere(host)}/abroad/ferry?words=Ferry.`),
  '/redirect-where-we-may-not': sendTo((host) => `${elsewhere(host)}/articles/ferry?words=Ferry.`),
  '/loop': sendTo(() => '/loop'),
  '/bom': send(`\uFEFF${textOf('Said.')}`),
  '/crlf': send(JSON.stringify(quoteOf('Said.'), null, 2).replaceAll('\n', '\r\n') + '\r\n'),
  '/latin-1': send(latin1),
  '/latin-1-that-says-so': send(latin1, { 'content-type': 'application/json; charset=iso-8859-1' }),
  '/utf-16': send(utf16),
  '/utf-16-that-says-so': send(utf16, { 'content-type': 'application/json; charset=utf-16' }),
  '/utf-16-big-endian': send(Buffer.from(utf16).swap16()),
  '/favicon.ico': (response) => response.writeHead(204).end(),
  '/news-summary.js': send(bundle, { 'content-type': 'text/javascript' }),
  '/worker.js': send(
    `addEventListener('activate', (event) => event.waitUntil(clients.claim()));
     addEventListener('fetch', (event) => {
       if (event.request.url.includes('/from-worker'))
         event.respondWith(new Response(${JSON.stringify(textOf('From the worker.'))}, {
           headers: { 'content-type': 'application/json' },
         }));
     });`,
    { 'content-type': 'text/javascript' },
  ),
};

/** A request as the server saw it. */
export interface Asked {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Bytes that went out on its connection. */
  readonly sent: () => number;
  /** The reader left before the answer was complete. */
  readonly isAborted: () => boolean;
}

export interface FaultServer {
  readonly origin: string;
  /** The same server as another site. */
  readonly otherOrigin: string;
  /** The requests for a path, oldest first, preflights included. */
  asked(path: string): readonly Asked[];
  /** Answers the requests for a path under `/held`, those that come later at once. */
  release(path: string): void;
  close(): Promise<void>;
}

/**
 * Beside the faults: `/page` (`?policy=`), `/status/404`, `/articles/…` with `?words=`, `/abroad/…` that other
 * sites may read, `/held/…` that waits, `/as?type=`, `/body?text=`, `/cached` and `/tagged`, to be kept and to be asked for again.
 */
export async function serveFaults(page: string): Promise<FaultServer> {
  const requests: (Asked & { readonly path: string; readonly answer: () => void })[] = [];
  const released = new Set<string>();

  const answer = (url: URL, headers: IncomingHttpHeaders, response: ServerResponse): void => {
    const { pathname, searchParams } = url;
    const [, folder = '', name = ''] = pathname.split('/');
    const words = textOf(searchParams.get('words') ?? `${name}.`);
    const send = (status: number, more: Readonly<Record<string, string>>, body = words) =>
      response.writeHead(status, { ...JSON_TYPE, 'cache-control': 'no-store', ...more }).end(body);
    const type = searchParams.get('type');
    const policy = searchParams.get('policy');
    if (folder === 'page') {
      const more = policy ? { 'content-security-policy': policy } : undefined;
      send(200, { 'content-type': 'text/html', ...more }, page);
    } else if (folder === 'status') {
      const isBare = name === '204' || name === '205';
      send(Number(name), {}, isBare ? '' : '{"text": "Not to be shown."}');
    } else if (folder === 'articles' || folder === 'held') send(200, {});
    else if (folder === 'abroad') send(200, ALLOWED);
    else if (folder === 'as' && !type) response.end(words);
    else if (folder === 'as' && type) send(200, { 'content-type': type });
    else if (folder === 'body') send(200, {}, searchParams.get('text') ?? '');
    else if (folder === 'cached') send(200, { 'cache-control': 'max-age=600' });
    else if (folder === 'tagged') {
      const isKnown = headers['if-none-match'] === '"1"';
      send(isKnown ? 304 : 200, { 'cache-control': 'no-cache', etag: '"1"' }, isKnown ? '' : words);
    } else {
      const play = ANSWERS[pathname];
      if (play) play(response, headers.host ?? '');
      else send(404, {});
    }
  };

  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://site.invalid');
    const { method, headers, socket } = request;
    let isAborted = false;
    // Answers that are cut on purpose are ended by the server itself; they do not count as aborted.
    response.once('close', () => (isAborted = !response.writableFinished));
    const before = socket.bytesWritten;
    const path = url.pathname;
    const isHeld = path.startsWith('/held/') && !released.has(path);
    requests.push({
      path,
      method,
      headers,
      sent: () => socket.bytesWritten - before,
      isAborted: () => isAborted,
      answer: () => {
        if (!response.writableEnded) answer(url, headers, response);
      },
    });
    if (!isHeld) answer(url, headers, response);
  };

  const site = await serve(listener);
  return {
    origin: site.origin,
    otherOrigin: elsewhere(site.origin.replace('http://', '')),
    asked: (path) => requests.filter((request) => request.path === path),
    release: (path) => {
      released.add(path);
      for (const request of requests)
        if (request.path === path && !request.isAborted()) request.answer();
    },
    close: () => site.close(),
  };
}
