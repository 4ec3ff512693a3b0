import { defineConfig } from 'vite';
import { shared } from '../shared/config.js';

export default defineConfig(shared);
