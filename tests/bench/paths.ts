import { fileURLToPath } from 'node:url';

const inRoot = (place: string): string => fileURLToPath(new URL(`../../${place}`, import.meta.url));

/** The library's file for pages. */
export const LIBRARY_FILE = inRoot('dist/cdn/news-summary.js');
/** The built package, and its sources. */
export const DIST_FOLDER = inRoot('dist');
export const SOURCE_FOLDER = inRoot('src');
export const SAMPLE_FILE = inRoot('stories/samples/lavrov-rubio.json');
export const SAMPLES_FOLDER = inRoot('stories/samples');
/** This folder, with its own packages. */
export const BENCH_FOLDER = inRoot('tests/bench');
/** Files built for a run. */
export const CACHE_FOLDER = inRoot('node_modules/.cache/news-summary/bench');
