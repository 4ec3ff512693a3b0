import '../../i18n/all.js';
import { renderToHtml, renderToMarkdown, renderToText } from '../../static/render-static.js';
import { toScriptJson } from '../../data/script-json.js';
import { toJsonLd } from '../../formats/json-ld/write/to-json-ld.js';
import { renderSnippets, renderToDeclarativeShadowDom } from '../../server.js';
import type { Article } from '../../data/article.js';
import type { Command } from '../command.js';
import { deliver, planTargets } from '../deliver.js';
import { findInputs } from '../find-inputs.js';
import type { ReadInput } from '../read-input.js';
import { OPTIONS, readRenderArguments } from '../render-options.js';
import { describeIssue, oneLine } from '../report.js';
import { walkInputs } from '../walk-inputs.js';
import { wholePage } from '../whole-page.js';

type RenderArguments = ReturnType<typeof readRenderArguments>;

const EXTENSIONS = {
  html: '.html',
  dsd: '.html',
  snippet: '.html',
  plain: '.html',
  text: '.txt',
  markdown: '.md',
  jsonld: '.jsonld',
};

/** Renders documents as HTML, text, Markdown or JSON-LD. */
export const render: Command = {
  name: 'render',
  summary: 'Renders documents as HTML, text, Markdown or schema.org JSON-LD.',
  options: OPTIONS,
  notes: `A single result goes to standard output. With --out, results are files with the name of their input and the
extension .html, .txt, .md or .jsonld. JSON-LD is one line, safe inside a script element. Issues go to standard
error.

Exit code: 0 all written, 1 a document has nothing to show, 2 wrong call, or a file cannot be read or written.
`,
  run: async (args, terminal) => {
    const settings = readRenderArguments(args);
    const { to, out, base, patterns, isPage } = settings;
    const inputs = await findInputs(patterns, terminal);
    const targets = planTargets(inputs, out, EXTENSIONS[to], terminal);

    const use = async (read: ReadInput, { name }: { name: string }, place: number) => {
      for (const issue of read.issues) terminal.writeMessage(describeIssue(name, issue));
      const content = renderAs(to, read, settings);
      if (!content) {
        const id = settings.item === undefined ? '' : ` under the id "${settings.item}"`;
        terminal.writeMessage(`${oneLine(`${name}: Nothing to show${id}.`)}\n`);
        return 1;
      }
      const language = settings.lang ?? read.value?.inLanguage ?? 'en';
      const text = isPage ? wholePage(content, read.value?.headline || name, language) : content;
      await deliver(text.endsWith('\n') ? text : `${text}\n`, targets[place], terminal);
      return 0;
    };
    return walkInputs(inputs, terminal, use, base);
  },
};

/** Renders a document in a format. Returns empty text if there is nothing to show. */
function renderAs(
  to: RenderArguments['to'],
  { document, value }: ReadInput,
  settings: RenderArguments,
): string {
  if (!value) return '';
  switch (to) {
    case 'html':
      return renderToHtml(value, settings);
    case 'text':
      return renderToText(value, settings);
    case 'markdown':
      return renderToMarkdown(value, settings);
    case 'jsonld':
      return toScriptJson(toJsonLd(value, settings));
    case 'snippet':
      return renderSnippets(document as Article, settings).tag;
    case 'plain':
      return renderSnippets(document as Article, settings).plain;
    case 'dsd': {
      const tag = renderToDeclarativeShadowDom(document as Article, settings);
      return tag.includes('<template ') ? tag : '';
    }
  }
}
