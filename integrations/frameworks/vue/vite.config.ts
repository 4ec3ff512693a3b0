import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { shared } from '../shared/config.js';

/** Without it Vue warns of components that are not imported. */
const isCustomElement = (tag: string): boolean => tag.startsWith('news-');

export default defineConfig({
  ...shared,
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
