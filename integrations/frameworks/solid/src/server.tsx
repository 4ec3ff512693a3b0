import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './App.js';

/** Solid's hydration script comes before the markup. */
export const render = (isServed = true): string =>
  generateHydrationScript() + renderToString(() => <App isServed={isServed} />);
