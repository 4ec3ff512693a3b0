import path from 'node:path';
import '../../i18n/all.js';
import { readLink } from '../../data/link.js';
import type { ResolvedDocument } from '../../data/resolved-document.js';
import { findLocale } from '../../i18n/locales.js';
import { renderToDeclarativeShadowDom } from '../../server.js';
import type { Article } from '../../data/article.js';
import { colorSchemeOf } from '../../embed/read-embed-query.js';
import { escapeHtml } from '../../static/to-html.js';
import { writeEmbedPage } from '../../embed/write-page.js';
import type { Command } from '../command.js';
import { deliver, planTargets } from '../deliver.js';
import { findInputs } from '../find-inputs.js';
import { OPTIONS, readOembedArguments } from '../oembed-options.js';
import type { ReadInput } from '../read-input.js';
import { describeIssue, oneLine } from '../report.js';
import { walkInputs } from '../walk-inputs.js';

type OembedArguments = ReturnType<typeof readOembedArguments>;

const PAGE = '.html';
const ANSWER = '.oembed.json';

/** Scripts update the page and report its height. Links open in a new tab, outside the sandbox. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Writes documents as embed pages, each with an oEmbed answer. */
export const oembed: Command = {
  name: 'oembed',
  summary: 'Writes embed pages and their oEmbed answers for a static site.',
  options: OPTIONS,
  notes: `Writes two files for each document: NAME.html, a page for an iframe, readable without a script; and
NAME.oembed.json, the oEmbed 1.0 answer (type rich). Publish the folder at --embed-url, and put
dist/embed/embed.js of this package beside the pages. Standard output gets one line per document: a link for
the head of the article page, by which others find the answer. Issues go to standard error.

Exit code: 0 all written, 1 a document has nothing to show, 2 wrong call, or a file cannot be read or written.
`,
  run: async (args, terminal) => {
    const settings = readOembedArguments(args);
    const { out, base, patterns } = settings;
    const inputs = await findInputs(patterns, terminal);
    const pages = planTargets(inputs, out, PAGE, terminal);
    const answers = planTargets(inputs, out, ANSWER, terminal);

    const use = async (read: ReadInput, { name }: { name: string }, place: number) => {
      for (const issue of read.issues) terminal.writeMessage(describeIssue(name, issue));
      const [page = '', answer = ''] = [pages[place], answers[place]];
      const embed = writeEmbed(read, path.basename(page, PAGE), settings);
      if (!embed) {
        const id = settings.item === undefined ? '' : ` under the id "${settings.item}"`;
        terminal.writeMessage(`${oneLine(`${name}: Nothing to show${id}.`)}\n`);
        return 1;
      }
      await deliver(embed.page, page, terminal);
      await deliver(`${JSON.stringify(embed.answer, undefined, 2)}\n`, answer, terminal);
      await terminal.writeResult(`${embed.discovery}\n`);
      return 0;
    };
    return walkInputs(inputs, terminal, use, base);
  },
};

/** Builds page and answer. Returns undefined if the document has nothing to show. */
function writeEmbed({ document, value }: ReadInput, name: string, settings: OembedArguments) {
  if (!value) return undefined;
  const { embedUrl, base, script } = settings;
  const content = renderToDeclarativeShadowDom(document as Article, settings);
  if (!content.includes('<template ')) return undefined;
  const title = value.headline || name;
  const address = embedUrl + encodeURIComponent(name) + PAGE;
  const discovery = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(
    embedUrl + encodeURIComponent(name) + ANSWER,
  )}" title="${escapeHtml(title)}">`;
  const article = readLink(value.url, base ?? address);
  const page = writeEmbedPage({
    title,
    language: settings.lang ?? value.inLanguage ?? 'en',
    scheme: colorSchemeOf(settings.attributes.scheme),
    links: [
      ...(article?.startsWith('http')
        ? [`<link rel="canonical" href="${escapeHtml(article)}">`]
        : []),
      discovery,
    ],
    content,
    base,
    // A `base` must not move the address of the script.
    script: base === undefined ? script : new URL(script, embedUrl).href,
  });
  return { page, discovery, answer: writeAnswer(value, title, address, settings) };
}

/** Builds the answer (oEmbed 1.0). Unknown properties are left out. */
function writeAnswer(
  { author = [], publisher = [], inLanguage, image }: ResolvedDocument,
  title: string,
  address: string,
  { lang, base, width, height, cacheAge, embedUrl, ...settings }: OembedArguments,
): Readonly<Record<string, string | number | undefined>> {
  const authors = author.map((who) => who.name ?? who.description ?? '').filter(Boolean);
  const absolute = (link: string | undefined): string | undefined => {
    const whole = readLink(link, base ?? address);
    return whole?.startsWith('http') ? whole : undefined;
  };
  const [first] = publisher;
  const picture = absolute(image?.url);
  // The specification requires all three or none.
  const thumbnail =
    picture && image?.width && image.height
      ? {
          thumbnail_url: picture,
          thumbnail_width: image.width,
          thumbnail_height: image.height,
        }
      : {};
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: findLocale(lang ?? inLanguage ?? 'en').list(authors) || undefined,
    author_url: author.length === 1 ? absolute(author[0]?.url) : undefined,
    provider_name: settings.providerName ?? first?.name ?? new URL(embedUrl).host,
    provider_url: settings.providerUrl ?? absolute(first?.url) ?? new URL(embedUrl).origin,
    cache_age: cacheAge,
    ...thumbnail,
    html:
      `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}"` +
      ` style="border:0;max-width:100%" sandbox="${SANDBOX}" allow="clipboard-write" loading="lazy"` +
      ` data-news-embed></iframe>`,
    width,
    height,
  };
}
