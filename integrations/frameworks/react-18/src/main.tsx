import 'news-summary-elements';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
// Hydrates server-rendered markup.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
