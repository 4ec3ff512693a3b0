import { renderToString } from 'preact-render-to-string';
import { App } from './App.js';

export const render = (isServed = true): string => renderToString(<App isServed={isServed} />);
