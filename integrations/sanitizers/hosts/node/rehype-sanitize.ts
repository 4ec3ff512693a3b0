import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { schema } from '../../recipes/rehype-sanitize.js';

const parse = unified().use(rehypeParse, { fragment: true });

export const uses = 'rehype-sanitize';
export const hosts = {
  'rehype-sanitize': (html: string) =>
    String(parse().use(rehypeSanitize).use(rehypeStringify).processSync(html)),
  'rehype-sanitize, our tags allowed': (html: string) =>
    String(parse().use(rehypeSanitize, schema).use(rehypeStringify).processSync(html)),
};
