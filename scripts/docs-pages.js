// _site/docs: the documentation as HTML, from docs/README.md and every Markdown page that it leads to.
// node scripts/docs-pages.js [FOLDER]
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';

const root = fileURLToPath(new URL('..', import.meta.url));
const START = 'docs/README.md';

/** @typedef {{ file: string, title: string, html: string, sections: readonly Section[], files: ReadonlySet<string> }} DocsPage */
/** @typedef {{ slug: string, text: string }} Section */

/** @param {string} text */
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {string} html */
const textOf = (html) => html.replaceAll(/<[^>]*>/g, '');

/** Returns the id of a heading, as GitHub makes it. @param {string} heading in Markdown, without links */
export const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

/**
 * Returns the address of a page in the site. The README of the repository becomes the plain page.
 *
 * @param {string} file
 */
export const placeOf = (file) =>
  file.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');

/**
 * Resolves a link to its address on the site, and the file it needs. Returns null for sources and folders,
 * which the site lacks.
 *
 * @param {string} link
 * @param {string} from the page that has the link
 */
export function resolveLink(link, from) {
  if (/^([a-z]+:|#)/.test(link)) return { href: link };
  const [address = '', fragment] = link.split('#');
  const file = path.posix.join(path.posix.dirname(from), address);
  const isPage = file.endsWith('.md');
  const isSource = /^(src|tests|scripts)\//.test(file);
  if (!isPage && (isSource || !statSync(path.join(root, file)).isFile())) return null;
  const href = path.posix.relative(path.posix.dirname(from), isPage ? placeOf(file) : file);
  return { href: fragment ? `${href}#${fragment}` : href, file };
}

/**
 * Renders a page of Markdown. Blocks of `html live` are shown as code and as the elements they make.
 *
 * @param {string} file
 * @returns {DocsPage}
 */
export function renderPage(file) {
  /** @type {Section[]} */
  const sections = [];
  /** @type {Set<string>} */
  const files = new Set();
  let title = '';

  /** @param {string} link */
  const follow = (link) => {
    const target = resolveLink(link, file);
    if (target?.file) files.add(target.file);
    return target?.href;
  };

  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const slug = slugOf(textOf(html).replaceAll(/&\w+;/g, ''));
        if (depth === 1) title = textOf(html);
        if (depth === 2) sections.push({ slug, text: html });
        return `<h${depth} id="${slug}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        const target = follow(href);
        return target === undefined ? html : `<a href="${escape(target)}">${html}</a>`;
      },
      image({ href, text }) {
        return `<img src="${escape(follow(href) ?? href)}" alt="${escape(text)}" loading="lazy" />`;
      },
      code({ text, lang = '' }) {
        const code = `<pre tabindex="0"><code>${escape(text)}</code></pre>\n`;
        return lang === 'html live' ? `<div class="live">\n${text}\n</div>\n${code}` : code;
      },
      table({ header, rows }) {
        const heads = header.map(({ tokens }) => this.parser.parseInline(tokens));
        const ends = header.map(({ align }) => (align === 'right' ? ' class="number"' : ''));
        // A narrow page shows rows as blocks, each cell behind the name of its column.
        const cells = rows.map((row) =>
          row.map(({ tokens }, i) => {
            const label = escape(textOf(heads[i] ?? ''));
            const html = this.parser.parseInline(tokens);
            if (i === 0) return `<th scope="row">${html}</th>`;
            return html ? `<td${ends[i]} data-label="${label}">${html}</td>` : '<td></td>';
          }),
        );
        const head = heads.map((html, i) => `<th scope="col"${ends[i]}>${html}</th>`).join('');
        const body = cells.map((row) => `<tr>${row.join('')}</tr>`).join('\n');
        return `<div class="table" tabindex="0"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody>\n</table></div>\n`;
      },
      // Comments mark tables for a generator and blocks for the formatter.
      html: ({ text }) => (text.startsWith('<!--') ? '' : text),
    },
  });
  const html = marked.parse(readFileSync(path.join(root, file), 'utf8'), { async: false });
  return { file, title, html, sections, files };
}

/** Renders all pages reachable from the first one, in the order of its list. */
export function renderPages() {
  /** @type {Map<string, DocsPage>} */
  const pages = new Map();
  const open = [START];
  for (let file = open.shift(); file; file = open.shift()) {
    // The plain page has the place of the first README.
    if (pages.has(file) || file === 'README.md') continue;
    const page = renderPage(file);
    pages.set(file, page);
    open.push(...[...page.files].filter((linked) => linked.endsWith('.md')));
  }
  return [...pages.values()];
}

/** Reads groups of links from docs/README.md. */
function readNavigation() {
  const groups = readFileSync(path.join(root, START), 'utf8').split(/^## /m).slice(1);
  return groups.map((group) => ({
    title: group.slice(0, group.indexOf('\n')),
    links: [...group.matchAll(/^- \[(.*?)\]\((.*?)\)$/gm)].map(([, text = '', link = '']) => ({
      text,
      file: path.posix.join(path.posix.dirname(START), link),
    })),
  }));
}

/** @param {DocsPage} page */
function navigation({ file, sections }) {
  /** @param {string} target */
  const to = (target) => path.posix.relative(path.posix.dirname(file), placeOf(target));
  const inside = sections.map(({ slug, text }) => `<li><a href="#${slug}">${text}</a></li>`);
  const groups = readNavigation().map(({ title, links }) => {
    const items = links.map((link) => {
      if (link.file !== file) return `<li><a href="${to(link.file)}">${escape(link.text)}</a></li>`;
      const list = inside.length ? `<ul>${inside.join('')}</ul>` : '';
      return `<li><a href="${to(file)}" aria-current="page">${escape(link.text)}</a>${list}</li>`;
    });
    return `<h2>${escape(title)}</h2>\n<ul>${items.join('\n')}</ul>`;
  });
  return `<nav id="pages" aria-label="Documentation">\n${groups.join('\n')}\n</nav>`;
}

/** Writes a whole HTML page. @param {DocsPage} page */
export function writePage(page) {
  const top = path.posix.relative(path.posix.dirname(page.file), '.') || '.';
  const script = page.html.includes('<div class="live">')
    ? `\n    <script type="module" src="${top}/dist/cdn/news-summary.js"></script>`
    : '';
  const isStart = page.file === START;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${page.title} · news-summary-elements</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${top}/site.css" />
    <link rel="stylesheet" href="${top}/docs.css" />${script}
  </head>
  <body class="docs${isStart ? ' start' : ''}">
    <header>
      <a href="${top}/index.html">news-summary-elements</a>
      <a href="${isStart ? '#documentation' : '#pages'}">Documentation</a>
      <a href="${top}/builder/">Builder</a>
      <a href="${top}/storybook/">Storybook</a>
    </header>
    <main>
${page.html}
    </main>
    ${isStart ? '' : navigation(page)}
  </body>
</html>
`;
}

/** Writes all pages, and the pictures and files that they link to. */
export function buildDocs(outDir = path.join(root, '_site')) {
  for (const page of renderPages()) {
    const target = path.join(outDir, placeOf(page.file));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, writePage(page));
    for (const file of page.files)
      if (!file.endsWith('.md') && existsSync(path.join(root, file)))
        cpSync(path.join(root, file), path.join(outDir, file), { recursive: true });
  }
  for (const styles of ['site.css', 'docs.css'])
    cpSync(path.join(root, 'site', styles), path.join(outDir, styles));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  buildDocs(process.argv[2] && path.resolve(process.argv[2]));
