/** Measures how fast documents become HTML in plain Node. */
import { spawnSync } from 'node:child_process';
import { SAMPLE_FILE } from '../paths.js';
import { buildServerBench } from './build.js';
import type { ServerResult } from './subjects.js';

/** Runs all subjects in one process, in turn, so that noise affects them alike. */
export async function measureServer(rounds: number): Promise<ServerResult[]> {
  const file = await buildServerBench();
  console.error(`server: ${rounds} rounds`);
  const { status, stdout } = spawnSync(process.execPath, [file, SAMPLE_FILE, String(rounds)], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('The server could not be measured: see above.');
  return JSON.parse(stdout) as ServerResult[];
}
