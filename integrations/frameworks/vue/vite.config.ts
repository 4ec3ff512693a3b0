import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { shared } from '../shared/config.js';

/** To Vue they are elements, not components that somebody forgot to import. */
const isCustomElement = (tag: string): boolean => tag.startsWith('news-');

export default defineConfig({
  ...shared,
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
