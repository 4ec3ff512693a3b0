/** Pages whose scripts have changed what JavaScript itself can do. */
import { expect, it } from 'vitest';
import { someEntries } from '../helpers/lane.js';
import { ARTICLE, TAGS, WAYS } from './article.js';
import { shownInEach } from './shown.js';
import { MODULE, pageOf, useSite } from './site.js';

const site = useSite();

const enumerable = (owner: string, name: string, value: string) =>
  `${owner}.prototype.${name} = ${value};`;
const toJSON = (owner: string, value = '() => "patched"') => enumerable(owner, 'toJSON', value);

const PATCHES: Readonly<Record<string, string>> = {
  'every array has a method that loops meet':
    enumerable('Array', 'each', 'function () { throw new Error("each"); }') +
    enumerable('Array', 'last', 'function () { return this[this.length - 1]; }'),
  'every object has a property that loops meet': enumerable('Object', 'foo', '"Intruder"'),
  'every object has a property that documents have':
    enumerable('Object', 'context', '"Intruder"') + enumerable('Object', 'dateline', '"Intruder"'),
  'every object has methods that loops meet': enumerable('Object', 'clone', '() => ({})'),
  'arrays write themselves into JSON, as with Prototype.js': toJSON(
    'Array',
    'function () { return "[" + this.map((each) => JSON.stringify(each)).join(", ") + "]"; }',
  ),
  'objects write themselves into JSON': toJSON('Object'),
  'texts write themselves into JSON': toJSON('String', 'function () { return "“" + this + "”"; }'),
  'dates write themselves into JSON': toJSON('Date') + toJSON('Number') + toJSON('Boolean'),
  'Array.from wraps what it is given, as with MooTools':
    'Array.from = (each) => (each == null ? [] : Array.isArray(each) ? each : [each]);',
  'JSON.stringify writes an object of its own':
    'JSON.stringify = (old => (value) => old({ patched: true, value }))(JSON.stringify);',
  'Object.keys knows one more': 'Object.keys = (old => (of) => [...old(of), "foo"])(Object.keys);',
  'Array.prototype.find is another, as with Prototype.js':
    'Array.prototype.find = function (test) { for (const each of this) if (test(each)) return each; };',
};

const all = TAGS.flatMap((tag) =>
  [WAYS.article, WAYS.child, WAYS.address, WAYS.simple].map((write) => write(tag)),
);
const PROPERTY = TAGS.map((tag) => `<${tag} class="given"></${tag}>`);

/** Text of the page without a patch, read once. */
let plain: Promise<readonly string[]> | undefined;

async function read(patch: string) {
  site.put('/patch.js', patch);
  // As an object, too: made by the page, with whatever all its objects have.
  site.put(
    '/give.js',
    `for (const element of document.querySelectorAll('.given'))
       element.article = ${JSON.stringify(ARTICLE)};`,
  );
  const head = `<script src="/patch.js"></script>${MODULE}<script type="module" src="/give.js"></script>`;
  const opened = await site.open(pageOf([...all, ...PROPERTY].join('\n'), head));
  return { ...opened, texts: await shownInEach(opened.page) };
}

it.each(someEntries(/^every array|Prototype.js$|^texts|stringify/, PATCHES))(
  'all is right where %s [L19]',
  async (_, patch) => {
    plain ??= read('').then(({ texts }) => texts);
    const wanted = await plain;
    expect(wanted).toHaveLength(all.length + PROPERTY.length);
    const { texts, said } = await read(patch);
    expect(texts).toEqual(wanted);
    expect(said).toEqual([]);
  },
);

it('what a reader copies is right on a page with Prototype.js [L19]', async () => {
  const copies: string[] = [];
  for (const patch of ['', Object.values(PATCHES).slice(0, 6).join('\n')]) {
    site.put('/patch.js', patch);
    const head = `<script src="/patch.js"></script>${MODULE}`;
    const { page } = await site.open(pageOf(WAYS.child('news-quote-card'), head), {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await page.getByRole('button', { name: 'Copy text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    copies.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copies[0]).toContain('Nobody had agreed on a day.');
  expect(copies[1]).toBe(copies[0]);
});
