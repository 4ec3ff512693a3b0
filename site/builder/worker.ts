/** Renders the snippets. A worker has no DOM, like a server, so that snippets equal server output. */
import '../../src/i18n/all.js';
import { renderSnippets, renderToHtml, renderToText } from '../../src/server.js';
import { isTag } from './element-options.js';
import type { WritingAnswer, WritingOrder, Written } from './snippet-names.js';

const NOTHING: Written = { tag: '', src: '', server: '', plain: '', html: '', words: '' };

function write({ document, tag, attributes, lang, src, scripts }: WritingOrder): Written {
  const language = lang === undefined ? {} : { lang };
  try {
    const snippets = renderSnippets(document, {
      ...language,
      ...(isTag(tag) ? { tag } : {}),
      attributes,
      src,
      scripts,
    });
    return {
      ...snippets,
      html: renderToHtml(document, language),
      words: renderToText(document, language),
    };
  } catch {
    return NOTHING; // The renderer refuses an address or a tag.
  }
}

addEventListener('message', ({ data }: MessageEvent<WritingOrder>) => {
  const answer: WritingAnswer = { number: data.number, written: write(data) };
  postMessage(answer);
});
