/** Recipes are folders to copy, so each has the sample article in it: the very same. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const recipes = ['eleventy', 'astro', 'hugo'].map((name) => `${root}/integrations/${name}`);
const IS_MADE = /^(node_modules|_site|dist|public\/(?!lavrov)|\.astro)(\/|$)/;

const copies = recipes.flatMap((recipe) =>
  readdirSync(recipe, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)lavrov-rubio\.(json|svg)$/.test(file) && !IS_MADE.test(file))
    .map((file) => path.relative(root, `${recipe}/${file}`)),
);

it.each(copies)('%s is the sample', (copy) => {
  // The address of the schema begins at the folder, so a copy has none.
  const read = (file: string): string =>
    readFileSync(`${root}/${file}`, 'utf8').replace(/ {2}"\$schema": .*\n/, '');
  expect(read(copy)).toBe(read(`stories/samples/${path.basename(copy)}`));
});

it('is there in every recipe, with its picture', () => {
  expect(copies).toHaveLength(recipes.length * 2);
});
