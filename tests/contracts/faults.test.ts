/** Every fault that we promise to bear is named by a test of the quick lane, and no test names another. */
import { expect, it } from 'vitest';
import { FAULTS } from '../faults.js';
import { testsByFault } from '../tests-by-fault.js';

const tests = testsByFault();

it('each is named by a test that `npm test` runs', () => {
  const isQuick = (file: string): boolean => !file.endsWith('.full.test.ts');
  const unnamed = Object.keys(FAULTS).filter((fault) => !tests.get(fault)?.some(isQuick));
  expect(unnamed, 'End the title of a test with the fault, as in [D4].').toEqual([]);
});

it('no test names another', () => {
  expect([...tests.keys()].filter((fault) => !Object.hasOwn(FAULTS, fault))).toEqual([]);
});
