import path from 'node:path';
import '../../i18n/locales/ar.js';
import '../../i18n/locales/ru.js';
import { readLink } from '../../data/link.js';
import type { ResolvedDocument } from '../../data/resolved-document.js';
import { findLocale } from '../../i18n/locales.js';
import { renderToDeclarativeShadowDom } from '../../server.js';
import type { Article } from '../../data/article.js';
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

/** Scripts draw it anew and tell its height; links open beside the page around it, which may be sandboxed itself. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Writes documents as pages for iframes, and for each the answer of oEmbed that shows it in one. */
export const oembed: Command = {
  name: 'oembed',
  summary: 'Writes pages for iframes, and the oEmbed answers that show them, for a static site.',
  options: OPTIONS,
  notes: `Each document becomes two files of its name: NAME.html, a page for an iframe, drawn already, so that it can be
read without any script; and NAME.oembed.json, the answer of oEmbed 1.0 (type rich). Put the folder where
--embed-url says, and beside the pages dist/embed/embed.js of this package. To standard output goes a line for
each, for the head of the page with the article, by which others find the answer. Issues go to standard error.

Exit code: 0 all written, 1 a document had nothing to show, 2 a wrong call, or a file that cannot be read or
written.
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

/** What is written of a document; undefined where there is nothing in it to show. */
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
    scheme: schemeOf(settings),
    links: [
      ...(article?.startsWith('http')
        ? [`<link rel="canonical" href="${escapeHtml(article)}">`]
        : []),
      discovery,
    ],
    content,
    base,
    // Where relative addresses start somewhere else, that of the script does not.
    script: base === undefined ? script : new URL(script, embedUrl).href,
  });
  return { page, discovery, answer: writeAnswer(value, title, address, settings) };
}

/** The colours of the page: those of the element, which has its own only where it is asked for them. */
function schemeOf({ attributes }: OembedArguments): string {
  const { scheme } = attributes;
  return scheme === 'dark' ? 'dark' : scheme === 'auto' ? 'light dark' : 'light';
}

/** The answer, in the names of oEmbed 1.0. What is not known is left out. */
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
  // All three or none, says the specification.
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
