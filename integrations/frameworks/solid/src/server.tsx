import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './App.js';

/** Solid's own script stands before what it hydrates. */
export const render = (isServed = true): string =>
  generateHydrationScript() + renderToString(() => <App isServed={isServed} />);
