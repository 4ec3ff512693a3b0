/** Attacks: texts that would run if they became markup, and markup of authors. */
import type { Kind } from '../../carriers.js';
import type { Reader } from '../../reader.js';
import { carriersOf, type Host } from '../../rows.js';
import { HOSTILE } from '../../samples.js';

const RUN = 'window.ran=1';
/** Attacks by authors who know that our tags pass. */
const MARKUP: Readonly<Record<string, string>> = {
  listener: `<news-quote-card text="So." speaker="Ada" onclick="${RUN}" onmouseover="${RUN}" onfocus="${RUN}" tabindex="0">So.</news-quote-card>`,
  inside: `<news-quote-card><script>${RUN}</script><img src="x" onerror="${RUN}"><svg onload="${RUN}"></svg></news-quote-card>`,
  link: `<news-quote-card text="So." speaker="Ada" cite="javascript:${RUN}"><a class="u-url" href="javascript:${RUN}">So.</a></news-quote-card>`,
  shadow: `<news-quote-card><template shadowrootmode="open"><img src="x" onerror="${RUN}"><script>${RUN}</script></template></news-quote-card>`,
  json: `<news-quote-card><script type="application/json">{"text":"So.","speaker":"Ada"}</script><script>${RUN}</script></news-quote-card>`,
  'other tag': `<news-other onclick="${RUN}"><img src="x" onerror="${RUN}"></news-other>`,
  classes: `<figure class="news-quote h-cite" onclick="${RUN}"><blockquote><a class="u-url" href="javascript:${RUN}">“<span class="e-content">So.</span>”</a></blockquote><p class="p-author" onmouseover="${RUN}">Ada</p></figure>`,
};

/**
 * What runs once a system has stored it: carriers with an attack in the data of a quote, and in a
 * sanitizer also markup that attacks.
 */
export async function runsSomething(reader: Reader, kind: Kind, host: Host): Promise<string[]> {
  const data = Object.entries(carriersOf(kind)).map(
    ([name, { write }]) => [name, write(HOSTILE)] as const,
  );
  // Markdown engines let markup pass by design.
  const attacks = kind === 'html' ? [...data, ...Object.entries(MARKUP)] : data;
  const running: string[] = [];
  for (const [name, source] of attacks) {
    let content: string;
    try {
      content = await host(source);
    } catch {
      continue; // Refused texts are not shown.
    }
    if (await reader.runs(content)) running.push(name);
  }
  return running;
}

/** Positive control: the reader notices markup that runs. */
export const UNSANITIZED = Object.values(MARKUP);
