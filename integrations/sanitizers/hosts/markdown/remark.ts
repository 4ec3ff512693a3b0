import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { schema } from '../../recipes/rehype-sanitize.js';

const parse = unified().use(remarkParse);
const byDefault = parse().use(remarkRehype).use(rehypeStringify);
const raw = parse().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

export const uses = 'remark-rehype';
export const hosts = {
  remark: (markdown: string) => String(byDefault.processSync(markdown)),
  'remark, rehype-raw': (markdown: string) =>
    String(raw().use(rehypeStringify).processSync(markdown)),
  'remark, rehype-raw, rehype-sanitize': (markdown: string) =>
    String(raw().use(rehypeSanitize).use(rehypeStringify).processSync(markdown)),
  'remark, rehype-raw, rehype-sanitize, our tags allowed': (markdown: string) =>
    String(raw().use(rehypeSanitize, schema).use(rehypeStringify).processSync(markdown)),
};
