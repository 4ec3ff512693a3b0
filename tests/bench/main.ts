// npm run bench: see README.md beside this file. Started by scripts/bench.js after installing and building.
import { Measured } from './browser.js';
import { buildSubjects } from './build.js';
import { chooseWorks, isAskedFor, readOptions } from './options.js';
import { measureLoads } from './page-load.js';
import { comparison, timesTable } from './report.js';
import { runWorks } from './run.js';
import { type BenchSite, serveBench } from './server.js';
import { seeded } from './statistics.js';
import { heading, loadTable, targetsTable, weightTable } from './summary.js';
import { measureServer } from './server/run.js';
import { serverTable } from './server/tables.js';
import { judge } from './targets.js';
import { weightsOf } from './weight.js';

const options = readOptions(process.argv.slice(2));
const works = chooseWorks(options);
const { isQuick, rounds, subjects } = options;
const measured = new Measured();

/** Prints a part of the report. */
const print = (...parts: readonly string[]): void => {
  console.log(`\n${parts.join('\n\n')}`);
};

async function compare(site: BenchSite): Promise<void> {
  const results = await runWorks(works, options, measured, site);
  const wantsLoads = !isQuick && isAskedFor('page load', options);
  const loads = wantsLoads ? await measureLoads(measured, site, rounds, seeded(rounds)) : [];
  const server = isAskedFor('server', options) ? await measureServer(rounds) : [];
  const verdicts = judge(results, loads, server);
  const weights = isAskedFor('weight', options) ? weightsOf(subjects) : [];

  print(heading(options, (await measured.browser()).version()));
  if (results.length > 0) print(comparison(results), timesTable(results));
  if (loads.length > 0) print(loadTable(loads));
  if (server.length > 0) print(serverTable(server));
  if (weights.length > 0) print(weightTable(weights));
  if (verdicts.length > 0) print(targetsTable(verdicts));
  const said = [...measured.complaints].map(([by, words]) => `- ${by}: ${[...words].join(' / ')}`);
  if (said.length > 0) print('In the console of the pages:', said.join('\n'));
}

// The server needs no pages.
if (options.only !== 'server') await buildSubjects(subjects);
const site = await serveBench();
try {
  await compare(site);
} finally {
  await measured.close();
  await site.close();
}
