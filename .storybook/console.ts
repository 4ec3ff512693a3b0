import type { Preview } from '@storybook/web-components-vite';

/**
 * Fails the test of a story that logs warnings or errors, except our warnings about issues that the story
 * declares in `parameters.issues`.
 */
export const listenToConsole: Preview['beforeEach'] = ({ parameters }) => {
  const declared = (parameters['issues'] as string[] | undefined) ?? [];
  const { warn, error } = console;
  const heard: string[] = [];
  const hear = (...words: unknown[]): void => {
    const line = words.map(String).join(' ');
    const code = /^<news-[a-z-]+> ([a-z-]+) at /.exec(line)?.[1];
    if (!line.startsWith('Lit is in dev mode') && !(code && declared.includes(code))) {
      heard.push(line);
    }
  };
  console.warn = (...words: unknown[]) => {
    hear(...words);
    warn(...words);
  };
  console.error = (...words: unknown[]) => {
    hear(...words);
    error(...words);
  };
  return () => {
    Object.assign(console, { warn, error });
    if (heard.length > 0) throw new Error(`Unexpected console output: ${heard.join('\n')}`);
  };
};
