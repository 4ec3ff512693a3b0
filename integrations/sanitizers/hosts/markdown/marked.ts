import { marked } from 'marked';

export const uses = 'marked';
export const hosts = { marked: (markdown: string) => marked.parse(markdown, { async: false }) };
