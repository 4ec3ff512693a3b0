/** Sanitizers and Markdown engines in Node: text in, text out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '../../carriers.js';
import { Reader } from '../../reader.js';
import { expectRows, readAll } from '../../rows.js';
import { runsSomething } from './attacks.js';
import { type HostModule, nameOf, versionOf } from './hosts.js';

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.start();
});
afterAll(() => reader.close());

const KINDS = {
  html: import.meta.glob<HostModule>('../hosts/node/*.ts'),
  markdown: import.meta.glob<HostModule>('../hosts/markdown/*.ts'),
};
const files = Object.entries(KINDS).flatMap(([kind, modules]) =>
  Object.entries(modules).map(([file, load]) => ({ kind: kind as Kind, name: nameOf(file), load })),
);

describe.each(files)('$name', { timeout: 900_000 }, ({ kind, name, load }) => {
  it('shows readers what it did in the last run', async () => {
    const { uses, hosts } = await load();
    const rows = [];
    for (const [host, clean] of Object.entries(hosts)) {
      const carriers = await readAll(reader, kind, clean);
      rows.push({ host, version: versionOf(uses), kind, carriers });
    }
    await expectRows(name, rows);
  });

  it('lets nothing in the data run', async () => {
    const { hosts } = await load();
    for (const [host, clean] of Object.entries(hosts)) {
      expect(await runsSomething(reader, kind, clean), host).toEqual([]);
    }
  });
});
