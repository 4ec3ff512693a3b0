import 'news-summary-elements';
import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

// A server has drawn the app already, or nobody has.
const isDrawn = document.querySelector('#app > *') !== null;
(isDrawn ? createSSRApp(App, { isServed: true }) : createApp(App)).mount('#app');
