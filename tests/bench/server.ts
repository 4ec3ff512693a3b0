/** Serves the pages of the benchmark. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { serve, type Site } from '../pages/serve.js';
import { scriptOf } from './build.js';
import { type StaticCopy, withoutSkipping } from './page/copy.js';
import { CACHE_FOLDER, LIBRARY_FILE, SAMPLES_FOLDER } from './paths.js';
import type { SubjectName } from './subjects.js';

const JAVASCRIPT = 'text/javascript';
/** Picture of a sample, which its JSON refers to by file name. */
const PHOTO = /^\/(load\/)?[\w-]+\.svg$/;

/** Answer of a route. */
export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  /** Delay in milliseconds. */
  readonly delay?: number;
}

export interface BenchSite extends Site {
  /** Copies of the library's output, by key of the work. */
  readonly copies: Map<string, StaticCopy>;
  /** Further pages by path. */
  readonly routes: Map<string, () => Answer>;
}

/** Page of a subject. */
function pageOf(subject: SubjectName): string {
  const library = subject === 'library' ? '<script type="module" src="/library.js"></script>' : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${subject}</title>
<link rel="icon" href="data:,">
<style>body { margin: 16px; font: 16px/1.4 sans-serif }</style>
<script src="/scripts/harness.js"></script>
${library}
<script defer src="/scripts/${scriptOf(subject)}.js"></script>
`;
}

export async function serveBench(): Promise<BenchSite> {
  const copies = new Map<string, StaticCopy>();
  const routes = new Map<string, () => Answer>();
  const script = (file: string): Answer => ({ type: JAVASCRIPT, body: readFileSync(file) });
  // Read once: a build may replace the file during the run.
  const library = script(LIBRARY_FILE);

  const answer = ({ pathname, searchParams }: URL): Answer | undefined => {
    const [, folder, name = ''] = pathname.split('/');
    if (folder === 'page') {
      return { type: 'text/html', body: pageOf(searchParams.get('subject') as SubjectName) };
    }
    if (folder === 'scripts') return script(`${CACHE_FOLDER}/${name}`);
    if (folder === 'library.js') return library;
    if (PHOTO.test(pathname)) {
      const file = pathname.slice(pathname.lastIndexOf('/'));
      return { type: 'image/svg+xml', body: readFileSync(`${SAMPLES_FOLDER}${file}`) };
    }
    const copy = folder === 'copies' && copies.get(name);
    if (copy) {
      const wanted = searchParams.get('of') === 'static-cv' ? copy : withoutSkipping(copy);
      return { type: 'application/json', body: JSON.stringify(wanted) };
    }
    return routes.get(pathname)?.();
  };

  const listener: RequestListener = (request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://bench'));
    setTimeout(() => {
      const type = found ? `${found.type}; charset=utf-8` : 'text/plain';
      response.writeHead(found ? 200 : 404, { 'content-type': type });
      response.end(found?.body);
    }, found?.delay ?? 0);
  };
  return { ...(await serve(listener)), copies, routes };
}
