// npm start [-- --port 5173] [-- --check]: builds everything and shows it in the browser.
import { parseArgs } from 'node:util';
import { installPackages } from './setup.js';

const { port, check } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    check: { type: 'boolean', default: false },
  },
}).values;

installPackages();
// Imported late: it needs the packages installed above.
const { buildSite, serveSite } = await import('./site.js');
await buildSite();
const site = await serveSite(Number(port));

if (check) {
  const { checkSite } = await import('./check-site.js');
  const problems = await checkSite(site.url);
  await site.close();
  console.log(problems.length ? problems.join('\n') : 'The site works.');
  process.exit(problems.length ? 1 : 0);
}
console.log(
  `\nReady: ${site.url} (docs: ${site.url}docs/, builder: ${site.url}builder/, Storybook: ${site.url}storybook/). Ctrl-C stops it.`,
);
