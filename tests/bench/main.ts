// npm run bench: see README.md beside this file. Started by scripts/bench.js after installing and building.
import { writeFileSync } from 'node:fs';
import { Measured } from './browser.js';
import { buildReadableLibrary, buildSubjects } from './build.js';
import { measureMemory } from './memory.js';
import { chooseWorks, isAskedFor, readOptions } from './options.js';
import { measureLoads } from './page-load.js';
import { profileWork } from './profile.js';
import { comparison, completeness, partsTable } from './report.js';
import { runWorks } from './run.js';
import { type BenchSite, serveBench } from './server.js';
import { seeded } from './statistics.js';
import { heading, loadTable, memoryTable, targetsTable, weightTable } from './summary.js';
import { measureServer } from './server/run.js';
import { growthLine, serverTable } from './server/tables.js';
import { judge } from './targets.js';
import { weightsOf } from './weight.js';

const options = readOptions(process.argv.slice(2));
const works = chooseWorks(options);
const { isQuick, rounds, seconds, subjects } = options;
const measured = new Measured();

/** Prints a part of the report. */
const print = (...parts: readonly string[]): void => {
  console.log(`\n${parts.join('\n\n')}`);
};

async function profile(site: BenchSite): Promise<void> {
  print(heading(options, (await measured.browser()).version()));
  for (const work of works.filter((one) => one.subjects.includes('library'))) {
    print(await profileWork(measured, site, work, seconds));
  }
}

async function compare(site: BenchSite): Promise<void> {
  const results = await runWorks(works, options, measured, site);
  const random = seeded(rounds);
  const wantsLoads = !isQuick && isAskedFor('page load', options);
  const loads = wantsLoads ? await measureLoads(measured, site, rounds, random) : [];
  const wantsMemory = !isQuick && isAskedFor('memory', options);
  const memory = wantsMemory
    ? await measureMemory(measured, site, subjects, Math.min(rounds, 3))
    : [];
  const server = isAskedFor('server', options) ? await measureServer(rounds) : [];
  const verdicts = judge(results, loads, server);
  const weights = isAskedFor('weight', options) ? weightsOf(subjects) : [];
  const chromium = (await measured.browser()).version();

  print(heading(options, chromium));
  if (results.length > 0) print(comparison(results), completeness(results), partsTable(results));
  if (loads.length > 0) print(loadTable(loads));
  if (server.length > 0) print(serverTable(server), growthLine(server));
  if (memory.length > 0) print(memoryTable(memory));
  if (weights.length > 0) print(weightTable(weights));
  if (verdicts.length > 0) print(targetsTable(verdicts));
  const said = [...measured.complaints].map(([by, words]) => `- ${by}: ${[...words].join(' / ')}`);
  if (said.length > 0) print('In the console of the pages:', said.join('\n'));
  if (options.json) {
    const all = { options, chromium, results, loads, server, memory, weights, verdicts };
    writeFileSync(options.json, JSON.stringify(all, undefined, 2));
  }
}

// The server needs no pages.
if (options.only !== 'server') await buildSubjects(subjects);
const site = await serveBench(options.isProfile ? await buildReadableLibrary() : undefined);
try {
  await (options.isProfile ? profile(site) : compare(site));
} finally {
  await measured.close();
  await site.close();
}
