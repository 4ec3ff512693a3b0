import { evaluate } from '@mdx-js/mdx';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import * as runtime from 'preact/jsx-runtime';

export const uses = '@mdx-js/mdx';
export const hosts = {
  MDX: async (markdown: string) => {
    const { default: content } = await evaluate(markdown, runtime);
    return renderToString(h(content, {}));
  },
};
