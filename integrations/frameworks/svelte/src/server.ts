import { render as renderApp } from 'svelte/server';
import App from './App.svelte';

export const render = (isServed = true): string => renderApp(App, { props: { isServed } }).body;
