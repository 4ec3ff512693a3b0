import MarkdownIt from 'markdown-it';

const byDefault = new MarkdownIt();
const withHtml = new MarkdownIt({ html: true });

export const uses = 'markdown-it';
export const hosts = {
  'markdown-it': (markdown: string) => byDefault.render(markdown),
  'markdown-it, html: true': (markdown: string) => withHtml.render(markdown),
};
