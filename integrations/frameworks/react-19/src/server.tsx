import { renderToString } from 'react-dom/server';
import { App } from './App.js';

export const render = (isServed = true): string => renderToString(<App isServed={isServed} />);
