import { createIssue, type Issue, type IssueCode } from '../data/issue.js';
import { MAX_BYTES } from '../data/limits.js';
import { readDocument, type Reading } from '../data/read-document.js';

/** Longest timeout, in milliseconds. */
const MAX_TIME = 15_000;

/** A request, running or finished. */
interface Load {
  readonly reading: Promise<Reading>;
  readonly abort: AbortController;
  /** Number of callers that still wait. */
  waiting: number;
  isOver: boolean;
}

const loads = new Map<string, Load>();

const failed = (code: IssueCode, detail = ''): Reading => ({
  issues: [createIssue(code, [], detail)],
});

/**
 * Loads a document. Elements with the same address share one request, which is aborted when none waits any
 * longer. Failed loads are not cached. Never rejects: failures are issues.
 *
 * @param address absolute URL
 * @param signal stops waiting; the result is then empty
 * @param timeout milliseconds to wait. Not a positive number below 15,000: 15,000
 * @param isFresh requests the document again even if it is cached
 */
export async function loadDocument(
  address: string,
  signal: AbortSignal,
  timeout: number,
  isFresh = false,
): Promise<Reading> {
  const known = isFresh ? undefined : loads.get(address);
  const load = known ?? start(address, isFresh);
  load.waiting++;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<Reading>((resolve) => {
    const time = timeout > 0 && timeout < MAX_TIME ? timeout : MAX_TIME;
    timer = setTimeout(resolve, time, failed('timeout'));
    signal.addEventListener('abort', () => {
      resolve({ issues: [] });
    });
  });
  const reading = await Promise.race([load.reading, givenUp]);
  clearTimeout(timer);
  if (--load.waiting === 0 && !load.isOver) {
    forget(address, load);
    load.abort.abort();
  }
  return reading;
}

function start(address: string, isFresh: boolean): Load {
  const abort = new AbortController();
  const load: Load = {
    reading: request(address, abort, isFresh),
    abort,
    waiting: 0,
    isOver: false,
  };
  loads.set(address, load);
  void load.reading.then(({ value }) => {
    load.isOver = true;
    if (!value) forget(address, load);
  });
  return load;
}

function forget(address: string, load: Load): void {
  if (loads.get(address) === load) loads.delete(address);
}

async function request(
  address: string,
  abort: AbortController,
  isFresh: boolean,
): Promise<Reading> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: abort.signal,
      ...(isFresh && { cache: 'no-cache' as const }),
    });
    const { status, url } = response;
    const type = response.headers.get('content-type') ?? '';
    if (status === 404 || status === 410) return failed('not-found', String(status));
    if (!response.ok) return failed('http', String(status));
    if (/html/i.test(type)) return failed('type', type);
    const json = await readText(response);
    if (json === undefined) {
      abort.abort();
      return failed('too-large');
    }
    if (!json.trim()) return failed('empty');
    const { value, issues } = readDocument(json, url || address);
    const doubts: Issue[] = [];
    if (!/json/i.test(type)) doubts.push(createIssue('type', [], type));
    if (json.includes('\ufffd')) doubts.push(createIssue('encoding'));
    return value ? { value, issues: [...doubts, ...issues] } : { issues };
  } catch (error) {
    return failed('network', String(error));
  }
}

/** Reads the text of a response. Returns undefined if it is too large. */
async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    bytes += chunk.value.length;
    if (bytes > MAX_BYTES) return undefined;
    text += decoder.decode(chunk.value, { stream: true });
  }
}
