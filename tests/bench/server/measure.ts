// Runs in plain Node, built by build.ts beside this file: node measure.js SAMPLE ROUNDS
import { seeded, shuffled } from '../statistics.js';
import { checkOutput } from './same-output.js';
import type { OfEach, ServerResult, ServerSubject } from './subjects.js';
import { makeWorks } from './works.js';

const [sample = '', rounds = '7'] = process.argv.slice(2);
/** Length of a sample in milliseconds. */
const LENGTH = 300;
const WARM_UP = 100;
const SEED = 20_251_021;

/** Microseconds of CPU of this process for one document. */
function measure(write: () => string, milliseconds: number): number {
  const start = process.cpuUsage();
  const end = performance.now() + milliseconds;
  let count = 0;
  let length = 0;
  do {
    // Reads a character, so that the engine joins the pieces of the string, as it would to send it.
    const html = write();
    length += html.charCodeAt(html.length >> 1);
    count++;
  } while (performance.now() < end);
  if (length === 0) throw new Error('Nothing was written.');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

const random = seeded(SEED);
const results = makeWorks(sample).map((work): ServerResult => {
  checkOutput(work);
  const { name, subjects } = work;
  const all = Object.entries(subjects) as [ServerSubject, () => string][];
  const ofEach = (get: (write: () => string) => number): OfEach =>
    Object.fromEntries(shuffled(all, random).map(([subject, write]) => [subject, get(write)]));
  ofEach((write) => measure(write, 3 * LENGTH));
  return {
    name,
    rounds: Array.from({ length: Number(rounds) }, () =>
      ofEach((write) => {
        // Code that has not run for a while is cold again.
        measure(write, WARM_UP);
        return measure(write, LENGTH);
      }),
    ),
  };
});
console.log(JSON.stringify(results));
