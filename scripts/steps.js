// Runs npm scripts as the steps of a check, and says how long each took.
import { spawn } from 'node:child_process';

/** @typedef {readonly [title: string, ...command: string[]]} Step a title, and what follows `npm run` */

const isWindows = process.platform === 'win32';

/** The process groups that are running, by their leaders. @type {Set<number>} */
const running = new Set();

function stopAll() {
  for (const pid of running) {
    try {
      process.kill(isWindows ? pid : -pid);
    } catch {
      // It has just ended by itself.
    }
  }
}

// A process group of its own does not hear Ctrl-C.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    stopAll();
    process.exit(130);
  });
}

/** @param {number} start */
const since = (start) => `${Math.round((Date.now() - start) / 1000)} s`;

/**
 * Runs a step. Prints what it wrote only if it fails; then ends the process, and names the command that repeats it.
 *
 * @param {Step} step
 */
async function run([title, ...command]) {
  const start = Date.now();
  console.log(`… ${title}`);
  const child = spawn('npm', ['run', '--silent', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a .cmd file, which only a shell can start; elsewhere a group is ended as a whole.
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
 * Runs tracks beside each other, and the steps of each track in order.
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
