/** The apps under test: one for each framework, all with the same pages. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const folder = fileURLToPath(new URL('..', import.meta.url));
export const root = path.resolve(folder, '../..');

export interface App {
  /** Display name. */
  readonly name: string;
  /** Folder of the app. */
  readonly folder: string;
  /** npm package of its framework. */
  readonly package: string;
  /** Entry for servers. Unset: no server rendering. */
  readonly server?: string;
  /** File with one type error in each tag. */
  readonly wrong: string;
}

const JSX = { server: 'src/server.tsx', wrong: 'src/wrong.tsx' };

export const APPS: readonly App[] = [
  { name: 'React 19', folder: 'react-19', package: 'react', ...JSX },
  { name: 'React 18', folder: 'react-18', package: 'react', ...JSX },
  { name: 'Preact', folder: 'preact', package: 'preact', ...JSX },
  { name: 'Solid', folder: 'solid', package: 'solid-js', ...JSX },
  { name: 'Vue', folder: 'vue', package: 'vue', server: 'src/server.ts', wrong: 'src/Wrong.vue' },
  {
    name: 'Svelte',
    folder: 'svelte',
    package: 'svelte',
    server: 'src/server.ts',
    wrong: 'src/Wrong.svelte',
  },
  { name: 'Angular', folder: 'angular', package: '@angular/core', wrong: 'src/wrong.ts' },
];

export const folderOf = (app: App): string => path.join(folder, app.folder);

/** Returns the installed version of the framework. */
export function versionOf(app: App): string {
  const file = path.join(folderOf(app), 'node_modules', app.package, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Production build, or one that logs framework warnings in the console. */
export type Mode = 'production' | 'development';

export const builtFolder = (app: App, mode: Mode): string => path.join(folderOf(app), 'dist', mode);

interface Output {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a program of an app to its end. */
export function run(app: App, command: string, args: readonly string[], mode: Mode = 'production') {
  return new Promise<Output>((resolve, reject) => {
    // Removes Vitest's variables: they would change the build.
    const env = { ...process.env, NODE_ENV: mode, VITEST: undefined };
    const child: ChildProcess = spawn(command, args, { cwd: folderOf(app), env });
    let text = '';
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, text: stripVTControlCharacters(text) });
    });
  });
}

async function runVite(app: App, mode: Mode, ...args: readonly string[]): Promise<void> {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const all = [vite, 'build', '--mode', mode, '--logLevel', 'warn', ...args];
  const { status, text } = await run(app, process.execPath, all, mode);
  if (status !== 0) throw new Error(`${app.name} is not built.\n${text}`);
}

/** Builds the pages of an app. */
export const build = (app: App, mode: Mode): Promise<void> =>
  runVite(app, mode, '--outDir', `dist/${mode}`);

/** Builds the server entry of an app. */
export const buildServer = (app: App): Promise<void> =>
  runVite(app, 'development', '--ssr', app.server ?? '', '--outDir', 'dist/server');

/**
 * Renders an app on a server.
 *
 * @param isServed passes data as JSON text, as a server needs it; if false, as objects
 */
export async function drawOnServer(app: App, isServed: boolean): Promise<string> {
  const code = `import('./dist/server/server.js').then(async ({ render }) =>
    process.stdout.write(await render(${String(isServed)})))`;
  const { status, text } = await run(app, process.execPath, ['-e', code], 'development');
  if (status !== 0) throw new Error(`${app.name} is not drawn.\n${text}`);
  return text;
}
