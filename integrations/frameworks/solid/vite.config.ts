import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { shared } from '../shared/config.js';

export default defineConfig({ ...shared, plugins: [solid({ ssr: true })] });
