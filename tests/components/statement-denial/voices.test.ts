// Proves: src/components/statement-denial/statement-denial.element.ts
/** A statement beside its answers: who says what to whom, without a verdict. */
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/data.js';
import type { NewsStatementDenialElement } from '../../../src/index.js';
import { expectInOrder } from '../../helpers/in-order.js';
import { inside, mount, one, show } from '../../helpers/mount.js';
import { findAll, heardText, listen, namesOf } from '../../helpers/reading.js';
import { sample } from '../../helpers/samples.js';
import { shownText, shownTexts } from '../../helpers/shown-text.js';
import { ADA, BEN, showDispute } from './disputes.js';

describe('the panel', () => {
  it('is a group named by its topic, with each voice as an article that says what it does', async () => {
    const article = sample('lavrov-rubio');
    await show('news-statement-denial', { article, item: 'dispute-timing' });
    const heard = await listen();
    expect(namesOf(heard, 'group')).toEqual(['On timing and place']);
    expect(namesOf(heard, 'heading')).toEqual(['On timing and place']);
    const [report, denial] = namesOf(heard, 'article');
    expect(report).toBe('Reported, Earlier reports');
    expect(denial).toMatch(/^Denies, Sergey Ryabkov, In answer to Earlier reports$/i);
  });

  it('has who and on which record before the words of every voice', async () => {
    await show('news-statement-denial', { article: sample('lavrov-rubio') });
    const [first, second] = findAll(await listen(), 'article').map(heardText);
    expectInOrder(first ?? '', [
      'Says',
      'Washington',
      'A source in the White House',
      'Anonymous',
      'different expectations regarding a possible end',
      'Reported 21 Oct 2025',
    ]);
    expectInOrder(second ?? '', [
      'Disputes the premise',
      'Moscow',
      'Sergey Ryabkov',
      'Russian Deputy Foreign Minister',
      'On the record',
      'it’s impossible to postpone',
      'Reported 21 Oct 2025',
    ]);
  });

  it('has what nobody disputes above all voices', async () => {
    const panel = await showDispute([ADA, BEN], { established: ['It sailed on 20 October.'] });
    expectInOrder(shownText(panel), [
      'On the ferry',
      'Not in dispute',
      'It sailed',
      'Says',
      'Denies',
    ]);
    expect(namesOf(await listen(), 'list')).toEqual(['Not in dispute']);
  });

  it('prints the rule that the order follows', async () => {
    const panel = await showDispute([ADA, BEN]);
    expect(shownText(one(panel, '[part=rule]'))).toBe('In order of time, then as in the article.');
  });

  it.each([undefined, []])('leaves out what is not given, or empty: %o', async (established) => {
    const panel = await showDispute([ADA, BEN], { established });
    expect(inside(panel, '[part=established], [part=party], [part=role], ul, p:empty')).toEqual([]);
  });

  it('gives no verdict', async () => {
    for (const name of ['lavrov-rubio', 'five-answers', 'long-running']) {
      const panel = await show('news-statement-denial', { article: sample(name) });
      expect(shownText(panel)).not.toMatch(
        /\b(true|false|fact|claims?|admits?|insists?|right|wrong|verdict|score)\b|[✓✔✗✘]/i,
      );
    }
  });
});

describe('words', () => {
  it.each<[Statement, string]>([
    [{ ...BEN, text: 'It did not sink.' }, 'It did not sink.'],
    [{ ...BEN, text: undefined, quote: { text: 'It did not.', speaker: 'Ben' } }, '“It did not.”'],
    [
      {
        ...BEN,
        text: undefined,
        quote: { text: 'It is “afloat”.', kind: 'partial', speaker: 'Ben' },
      },
      'It is “afloat”.',
    ],
  ])('get marks only where they are verbatim: %#', async (statement, words) => {
    const panel = await showDispute([ADA, statement]);
    expect(shownTexts(inside(panel, '[part~=words]'))[1]).toBe(words);
  });

  it('without a date say so; with one, tell it', async () => {
    const panel = await showDispute([ADA, { ...BEN, date: undefined }]);
    const [first, second] = shownTexts(inside(panel, '[part=provenance]'));
    expect(first).toBe('Said 20 Oct 2025');
    expect(second).toBe('Date not given');
  });

  it('to another than the first say to whom', async () => {
    const panel = await showDispute([
      ADA,
      BEN,
      { ...BEN, id: 'cy', speaker: 'Cy', respondsTo: 'ben' },
    ]);
    expect(shownTexts(inside(panel, '[part=answers]'))).toEqual(['In answer to Ben']);
    expect(namesOf(await listen(), 'article')[2]).toMatch(/^Denies, Cy, In answer to Ben$/i);
  });
});

describe('the simple attributes', () => {
  it('make a pair', async () => {
    const panel = await mount<NewsStatementDenialElement>(
      `<news-statement-denial topic="On the ferry" statement="It sank." statementby="Ada"
        statementdate="2025-10-20" denial="It did not." denialby="Ben" denialdate="2025-10"
      ></news-statement-denial>`,
    );
    expect(panel.issues).toEqual([]);
    expectInOrder(shownText(panel), [
      'On the ferry',
      'Says Ada',
      'It sank.',
      'Said 20 Oct 2025',
      'Denies Ben',
      'It did not.',
      'Said Oct 2025',
    ]);
  });

  it('say in words what is missing', async () => {
    const panel = await mount(
      '<news-statement-denial statement="It sank." stance="no-response"></news-statement-denial>',
    );
    const text = shownText(panel);
    expectInOrder(text, ['Statement and response', 'Says', 'Speaker not given', 'It sank.']);
    expectInOrder(text, ['Date not given', 'No reply by publication', 'Speaker not given']);
  });

  it('without an answer invent none', async () => {
    const panel = await mount(
      '<news-statement-denial statement="It sank." statementby="Ada">Fallback</news-statement-denial>',
    );
    expect(shownText(panel)).not.toContain('Denies');
    expect(shownText(panel)).toBe('Fallback');
  });
});
