/** Every hostile string goes through every place of every element by every way in. */
import { describe, expect, it } from 'vitest';
import { CORPUS, type Strings, type Trick } from '../hostile/corpus.js';
import { type Drawing, drawMarkers } from '../hostile/draw.js';
import { FIGURES, inWords } from '../hostile/figures.js';
import { useHostilePage } from '../hostile/letter-for-letter.js';
import { classOf, HEADING_SCENES, type Scene, SCENES } from '../hostile/scenes.js';

/** The promises that a kind of string is about. */
const PROMISES: Readonly<Record<Trick, string>> = {
  markup: '[D1]',
  entities: '[D1 D2]',
  attributes: '[D1]',
  'addresses that may not be links': '[U1 U6]',
  'odd addresses': '[U1 D24]',
  templates: '[D1]',
  'scripts and data': '[D1 D13]',
  styles: '[U12]',
  'marks of direction': '[D21]',
  characters: '[D20]',
  lengths: '[D23]',
  'names of properties': '[D13]',
  'no text at all': '[D10 L16]',
};

const { answers, expectLetterForLetter, expectNothingSeen } = useHostilePage();
const done = { strings: 0, texts: 0 };
const models = new Map<string, Promise<readonly Drawing[]>>();

/** Draws scenes with one string in all their places; strings of one class share their markers. */
async function expectEverywhere(scenes: readonly Scene[], text: string): Promise<number> {
  const key = JSON.stringify([classOf(text), scenes.length]);
  const model = models.get(key) ?? drawMarkers(scenes, () => text, answers);
  models.set(key, model);
  return (await expectLetterForLetter(scenes, () => text, model)).length;
}

describe.each(Object.entries(CORPUS) as [Trick, Strings][])('%s', (trick, strings) => {
  it.each(Object.entries(strings))(`%s: letter for letter ${PROMISES[trick]}`, async (_, text) => {
    done.texts += await expectEverywhere(SCENES, text);
    done.strings++;
  });

  it(`in the heading of a timeline ${PROMISES[trick]}`, async () => {
    for (const text of Object.values(strings)) await expectEverywhere(HEADING_SCENES, text);
  });
});

it('no string was executed, asked for, or taken for a style [D1 U1 U12]', async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expectNothingSeen();
  expect(done.strings).toBe(FIGURES.strings);
  // Most strings are texts, and a text is shown in most places of a document by every way in.
  expect(done.texts).toBeGreaterThan(FIGURES.strings * FIGURES.fields * FIGURES.ways);
  console.info(inWords(done.texts));
});
