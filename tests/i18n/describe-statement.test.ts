import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/data/read-document.js';
import { describeStatement } from '../../src/i18n/describe-statement.js';
import { en } from '../../src/i18n/locales/en.js';
import { lineText } from '../../src/i18n/sentence.js';

/** The views of a dispute's voices. */
function describeAll(...statements: readonly object[]) {
  const { value } = readDocument({ topic: 'The delay', statements });
  const [dispute] = value?.disputes ?? [];
  if (!dispute) throw new Error('not read');
  return dispute.statements.map((each) => describeStatement(each, dispute, en, undefined));
}

const ada = { id: 'a', speaker: 'Ada', text: 'It is late.', date: '2025-10-01' };
const bob = { id: 'b', speaker: 'Bob', text: 'It is not.', stance: 'denies', date: '2025-10-02' };

describe('a voice', () => {
  it.each([
    ['states by default', {}, 'states', 'Says'],
    ['denies', { stance: 'denies' }, 'denies', 'Denies'],
    ['reports, as news media', { speaker: { name: 'CNN', kind: 'media' } }, 'reported', 'Reported'],
    ['does what nobody knows', { stance: 'shrugs' }, 'shrugs', 'shrugs'],
  ])('%s', (_, given, stance, stanceText) => {
    const [first] = describeAll({ ...ada, ...given }, bob);
    expect(first).toMatchObject({ stance, stanceText });
  });

  it('names whom it answers, unless that is the first', () => {
    const views = describeAll(
      ada,
      { ...bob, respondsTo: 'a' },
      { speaker: 'Cy', text: 'So?', respondsTo: 'b', date: '2025-10-03' },
    );
    expect(views.map(({ answers }) => answers && lineText(answers))).toEqual([
      undefined,
      undefined,
      'In answer to Bob',
    ]);
    expect(views.map(({ label }) => label)).toEqual([
      'Says, Ada',
      'Denies, Bob, In answer to Ada',
      'Says, Cy, In answer to Bob',
    ]);
  });

  it.each([
    ['a day', ada, 'Said 1 Oct 2025'],
    ['no day', { ...ada, date: undefined }, 'Date not given'],
    ['no words', { id: 'a', speaker: 'Ada', stance: 'no-response' }, ''],
  ])('with %s', (_, given, expected) => {
    const [first] = describeAll(given, bob).filter(({ speaker }) => speaker.name === 'Ada');
    const lines = first?.provenance.map(({ line }) => lineText(line).replace(/\u00a0/g, ' '));
    expect(lines?.join()).toBe(expected);
  });
});
