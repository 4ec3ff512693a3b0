import 'news-summary-elements';
import { hydrate, render } from 'solid-js/web';
import { App } from './App.js';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
// Hydrates server-rendered markup.
if (root.firstElementChild) hydrate(() => <App isServed />, root);
else render(() => <App />, root);
