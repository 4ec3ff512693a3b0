// Runs npm scripts as steps, and prints the time of each.
import { spawn } from 'node:child_process';

/** @typedef {readonly [title: string, ...command: string[]]} Step a title and the arguments of `npm run` */

const isWindows = process.platform === 'win32';

/** Running process groups, by process id of the leader. @type {Set<number>} */
const running = new Set();

function stopAll() {
  for (const pid of running) {
    try {
      process.kill(isWindows ? pid : -pid);
    } catch {
      // The process has ended by itself.
    }
  }
}

// Ctrl-C does not reach other process groups.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    stopAll();
    process.exit(130);
  });
}

/** @param {number} start */
const since = (start) => `${Math.round((Date.now() - start) / 1000)} s`;

/**
 * Runs a step. If it fails, prints its output and the command that repeats it, and ends the process.
 *
 * @param {Step} step
 */
async function run([title, ...command]) {
  const start = Date.now();
  console.log(`… ${title}`);
  const child = spawn('npm', ['run', '--silent', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a .cmd file, which only a shell can start. Elsewhere a process group can be killed as a whole.
    shell: isWindows,
    detached: !isWindows,
  });
  const { pid = 0 } = child;
  running.add(pid);
  /** @type {Buffer[]} */
  const written = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ data) => written.push(data));
  const status = await new Promise((resolve) => child.on('close', resolve));
  running.delete(pid);
  if (status === 0) {
    console.log(`✓ ${title}: ${since(start)}`);
    return;
  }
  stopAll();
  process.stdout.write(Buffer.concat(written));
  console.error(
    `✗ ${title}: failed after ${since(start)}. To repeat: npm run ${command.join(' ')}`,
  );
  process.exit(1);
}

/**
 * Runs tracks in parallel, and the steps of each track in order.
 *
 * @param {readonly Step[][]} tracks
 */
export async function runTracks(...tracks) {
  await Promise.all(
    tracks.map(async (steps) => {
      for (const step of steps) await run(step);
    }),
  );
}
