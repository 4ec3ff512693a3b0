import 'news-summary-elements';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app.');
// Hydrates server-rendered markup.
if (target.firstElementChild) hydrate(App, { target, props: { isServed: true } });
else mount(App, { target });
