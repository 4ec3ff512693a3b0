/**
 * Carriers: ways to put a quote or a dispute into a third-party system, as pasted or stored there, and the
 * format of the results.
 *
 * A test writes rows to `results/NAME.json`, a list of {@link Row}:
 *
 * ```json
 * [{ "host": "DOMPurify", "version": "3.4.18", "kind": "html",
 *    "carriers": { "attrs": { "withScript": "nothing", "without": "nothing" } } }]
 * ```
 *
 * `kind` names the carriers tried: {@link HTML_CARRIERS} or {@link MARKDOWN_CARRIERS}. Each carries a quote and
 * a dispute, and the worse of the two verdicts counts. Carriers that were not tried are left out.
 * `scripts/hosts-table.ts` writes docs/hosts.md from all rows.
 */
import { type Sample, SITE, server } from './samples.js';

const { renderSnippets, renderToDeclarativeShadowDom, renderToHtml, renderToMarkdown } = server;

/**
 * Results for readers, from best to worst.
 *
 * - `element`: one of our elements shows the words and their speakers
 * - `text`: words and speakers are readable in order, but no element is rendered
 * - `twice`: the words appear more than once
 * - `part: apart`: words and speaker are readable, with other text of the page between them
 * - `part: no speaker`: words without a speaker
 * - `part: no words`: a speaker without words
 * - `nothing`: neither words nor speaker
 * - `refused`: the system rejects the text, or fails
 * - `page lost`: surrounding content of the page is missing too
 * - `raw`: JSON or markup is shown as text
 */
export const VERDICTS = [
  'element',
  'text',
  'twice',
  'part: apart',
  'part: no speaker',
  'part: no words',
  'nothing',
  'refused',
  'page lost',
  'raw',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Result in a page with our script and `enhance`, and in the same page without scripts. */
export interface Outcome {
  readonly withScript: Verdict;
  readonly without: Verdict;
}

export type Kind = 'html' | 'markdown';

/** Results of one system in one configuration, by carrier. */
export interface Row {
  /** Name, and its configuration if not the default: `DOMPurify, our tags allowed`. */
  readonly host: string;
  readonly version: string;
  readonly kind: Kind;
  readonly carriers: Readonly<Record<string, Outcome>>;
}

/** Returns the worse of two results. */
export const worse = (one: Verdict, other: Verdict): Verdict =>
  VERDICTS.indexOf(one) > VERDICTS.indexOf(other) ? one : other;

/** Writes a sample in one way. */
export type Carrier = (sample: Sample) => string;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const attribute = (name: string, value = ''): string => ` ${name}="${escape(value)}"`;
const json = (data: unknown, spaces?: number): string =>
  JSON.stringify(data, null, spaces).replaceAll('<', '\\u003c');
const element = ({ tag }: Sample, attributes: string, content = ''): string =>
  `<${tag}${attributes}>${content}</${tag}>`;
const simple = ({ attributes }: Sample): string[] =>
  Object.entries(attributes).map(([name, value]) => attribute(name, value));
const now = Date.UTC(2025, 9, 21);
const plain = ({ data }: Sample): string => renderToHtml(data, { lang: 'en', now });
const words = ({ voices }: Sample): string =>
  voices.map((one) => `${one.speaker}: “${one.words}”`).join(' ');

/** Snippets of the library without the script, which the page already loads. */
const snippet = ({ data, tag }: Sample): string =>
  renderSnippets(data, { tag, lang: 'en', now }).tag.replace(/\n<script.*<\/script>$/, '');

/** Carriers, each with a line for docs/hosts.md. */
interface CarrierEntry {
  readonly is: string;
  readonly write: Carrier;
}

export const HTML_CARRIERS: Readonly<Record<string, CarrierEntry>> = {
  canonical: {
    is: 'what `renderSnippets` writes: the tag with simple attributes where they say all of it, and plain HTML with our classes between the tags',
    write: snippet,
  },
  attrs: {
    is: 'the tag with simple attributes alone',
    write: (sample) => element(sample, simple(sample).join('')),
  },
  'attr-json': {
    is: 'the tag with JSON in the attribute `article`',
    write: (sample) => element(sample, attribute('article', json(sample.data))),
  },
  'script-json': {
    is: 'the tag with a JSON script between the tags',
    write: (sample) =>
      element(sample, '', `<script type="application/json">${json(sample.data)}</script>`),
  },
  src: {
    is: 'the tag with the address of a document',
    write: (sample) =>
      element(
        sample,
        attribute('src', `${SITE}/lavrov-rubio.json`) + attribute('item', sample.item),
      ),
  },
  light: {
    is: 'the tag with plain HTML with our classes between the tags',
    write: (sample) => element(sample, '', plain(sample)),
  },
  dsd: {
    is: 'the tag with a declarative shadow root, as `renderToDeclarativeShadowDom` writes it',
    write: ({ data, tag }) => renderToDeclarativeShadowDom(data, { tag, lang: 'en', now }),
  },
  'html-class': {
    is: 'plain HTML with our classes, as `renderToHtml` writes it, for `enhance`',
    write: plain,
  },
  'html-data': {
    is: 'the same with its `data-*` and without its classes',
    write: (sample) => plain(sample).replace(/ class="[^"]*"/g, ''),
  },
  'code-json': {
    is: 'JSON in a block of code whose language is the tag, for `enhance`',
    write: ({ tag, data }) =>
      `<pre><code class="language-${tag}">${escape(json(data, 2))}</code></pre>`,
  },
  'a-href': {
    is: 'a link with a class, whose text has words and speaker',
    write: (sample) =>
      `<a class="news-quote"${attribute('href', SITE)}>${escape(words(sample))}</a>`,
  },
  iframe: {
    is: 'a frame with a page that shows the element',
    write: ({ name }) =>
      `<iframe${attribute('src', `${SITE}/embed/${name}.html`)} title="News" width="600" height="400"></iframe>`,
  },
};

export const MARKDOWN_CARRIERS: Readonly<Record<string, CarrierEntry>> = {
  canonical: {
    is: 'what `renderSnippets` writes: the tag on a line, plain HTML on the next, the end tag on the third',
    write: snippet,
  },
  'canonical-line': {
    is: 'the same, all in one line',
    write: (sample) => snippet(sample).replaceAll('\n', ''),
  },
  attrs: {
    is: 'tag and attributes in one line',
    write: (sample) => element(sample, simple(sample).join('')),
  },
  'attrs-lines': {
    is: 'an attribute on each line and `>` on the last of them',
    write: (sample) => `<${sample.tag}\n ${simple(sample).join('\n ')}></${sample.tag}>`,
  },
  'attrs-formatted': {
    is: 'an attribute on each line and `>` alone on the next, as formatters write it',
    write: (sample) => `<${sample.tag}\n ${simple(sample).join('\n ')}\n></${sample.tag}>`,
  },
  'attr-json': {
    is: 'JSON in the attribute `article`, in one line',
    write: (sample) => element(sample, attribute('article', json(sample.data))),
  },
  'light-lines': {
    is: 'plain HTML between the tags, on a line of its own',
    write: (sample) => element(sample, '', `\n${plain(sample)}\n`),
  },
  'light-blank': {
    is: 'the same with a blank line before and after',
    write: (sample) => element(sample, '', `\n\n${plain(sample)}\n\n`),
  },
  'light-indented': {
    is: 'the same, and indented by four',
    write: (sample) => element(sample, '', `\n\n    ${plain(sample)}\n\n`),
  },
  'script-lines': {
    is: 'a JSON script between the tags, on lines without a blank one',
    write: (sample) =>
      element(
        sample,
        '',
        `\n<script type="application/json">\n${json(sample.data, 2)}\n</script>\n`,
      ),
  },
  'script-blank': {
    is: 'the same with a blank line in the JSON',
    write: (sample) =>
      element(
        sample,
        '',
        `\n<script type="application/json">\n${json(sample.data, 2).replace(',\n', ',\n\n')}\n</script>\n`,
      ),
  },
  'script-line': {
    is: 'a JSON script in the line of the tag',
    write: (sample) =>
      element(sample, '', `<script type="application/json">${json(sample.data)}</script>`),
  },
  'self-closing': {
    is: 'a tag that ends with `/>`',
    write: (sample) => `<${sample.tag}${simple(sample).join('')} />`,
  },
  'html-class': { is: 'plain HTML with our classes in one line, for `enhance`', write: plain },
  'code-json': {
    is: 'JSON in a fenced block whose language is the tag, for `enhance`',
    write: ({ tag, data }) => `\`\`\`${tag}\n${json(data, 2)}\n\`\`\``,
  },
  markdown: {
    is: 'Markdown, as `renderToMarkdown` writes it',
    write: ({ data }) => renderToMarkdown(data, { lang: 'en', now }).trim(),
  },
};

/** Returns the page inside a frame. It is complete before any script runs. */
export const embedPage = (sample: Sample): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><script type="module" src="${SITE}/news-summary.js"></script></head><body>${
    HTML_CARRIERS['dsd']?.write(sample) ?? ''
  }</body></html>`;
