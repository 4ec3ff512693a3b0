import 'news-summary-elements';
import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

// Hydrates server-rendered markup.
const isDrawn = document.querySelector('#app > *') !== null;
(isDrawn ? createSSRApp(App, { isServed: true }) : createApp(App)).mount('#app');
