import { createIssue, type IssueCode } from '../data/issue.js';
import { readDocument, type Reading } from '../data/read-document.js';

/** Milliseconds until a load that is not complete is given up. */
const TIMEOUT = 15_000;
/** Bytes a document may have. */
const MAX_BYTES = 5_000_000;

const loads = new Map<string, Promise<Reading>>();

/**
 * Loads a document, once per page however many elements ask for the same address. A failed load is
 * not kept: the next one to ask tries again. Never rejects: what went wrong is among the issues.
 *
 * @param address absolute
 * @param isFresh asks the server again even if the document is already here
 */
export function loadDocument(address: string, isFresh = false): Promise<Reading> {
  let load = isFresh ? undefined : loads.get(address);
  if (!load) {
    load = request(address).then((loaded) => {
      if (!loaded.value && loads.get(address) === load) loads.delete(address);
      return loaded;
    });
    loads.set(address, load);
  }
  return load;
}

async function request(address: string): Promise<Reading> {
  const failed = (code: IssueCode, detail = ''): Reading => ({
    issues: [createIssue(code, [], detail)],
  });
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, TIMEOUT);
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: abort.signal,
    });
    const { status, url } = response;
    if (status === 404 || status === 410) return failed('not-found', String(status));
    if (!response.ok) return failed('http', String(status));
    if (response.headers.get('content-type')?.includes('text/html')) return failed('type');
    const json = await readText(response);
    if (json === undefined) {
      abort.abort();
      return failed('too-large');
    }
    return json.trim() ? readDocument(json, url || address) : failed('empty');
  } catch (error) {
    return abort.signal.aborted ? failed('timeout') : failed('network', String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** The text of an answer, counted while it arrives; undefined when it is too large. */
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
