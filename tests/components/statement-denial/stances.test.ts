// Proves: src/components/statement-denial/stance-glyphs.ts
/** In which order the voices stand, and what each does: in words, never by a verdict. */
import { describe, expect, it } from 'vitest';
import { STANCES, type Statement } from '../../../src/data.js';
import { inside, show } from '../../helpers/mount.js';
import { listen, namesOf } from '../../helpers/reading.js';
import { sample } from '../../helpers/samples.js';
import { shownText, shownTexts } from '../../helpers/shown-text.js';
import { ADA, BEN, showDispute } from './disputes.js';

const speakersOf = (panel: Element) => shownTexts(inside(panel, '[part=name]'));
const stancesOf = (panel: Element) => shownTexts(inside(panel, '[part=stance] .strong'));

describe('the order', () => {
  it.each<[string, Statement[], string[]]>([
    ['is that of the document', [ADA, { ...BEN, date: '2025-10-20' }], ['Ada', 'Ben']],
    [
      'is by time',
      [
        { ...BEN, respondsTo: undefined, date: '2025-10-22' },
        { ...ADA, date: '2025-10-21' },
      ],
      ['Ada', 'Ben'],
    ],
    ['puts no answer before what it answers', [BEN, ADA], ['Ada', 'Ben']],
    [
      'puts no answer before what it answers, whatever its date',
      [ADA, { ...BEN, date: '2025-10-01' }],
      ['Ada', 'Ben'],
    ],
    [
      'keeps those without a date where they stand',
      [ADA, { speaker: 'Cy', text: 'Perhaps.' }, BEN],
      ['Ada', 'Cy', 'Ben'],
    ],
    [
      'does not hang on statements that answer each other',
      [{ ...ADA, respondsTo: 'ben' }, BEN],
      ['Ada', 'Ben'],
    ],
  ])('%s', async (_, statements, names) => {
    expect(speakersOf(await showDispute(statements))).toEqual(names);
  });

  it('is the one in which the voices are heard', async () => {
    await show('news-statement-denial', { article: sample('five-answers') });
    expect(namesOf(await listen(), 'article').map((name) => name.split(', ')[0])).toEqual([
      'Says',
      'Disputes in part',
      'Confirms in part',
      'Denies',
      'Declined to comment',
      'No reply by publication',
    ]);
  });
});

describe('a stance', () => {
  const WORDS = {
    states: 'Says',
    confirms: 'Confirms',
    'confirms-in-part': 'Confirms in part',
    denies: 'Denies',
    'disputes-premise': 'Disputes the premise',
    'disputes-in-part': 'Disputes in part',
    'own-account': 'Gives own account',
    'declines-to-comment': 'Declined to comment',
    'no-response': 'No reply by publication',
  };

  it.each(STANCES)('is told in words: %s [D32]', async (stance) => {
    const panel = await showDispute([ADA, { ...BEN, stance }]);
    expect(stancesOf(panel)[1]).toBe(WORDS[stance]);
  });

  it('has a glyph of its own that only repeats the words, and never says right or wrong [D32]', async () => {
    const glyphs = new Set<string>();
    for (const stance of STANCES) {
      const panel = await showDispute([ADA, { ...BEN, stance }]);
      const glyph = inside(panel, '[part=stance] svg')[1];
      expect(glyph?.getAttribute('aria-hidden')).toBe('true');
      glyphs.add(glyph?.innerHTML.replace(/<!--.*?-->/g, '') ?? '');
    }
    expect(glyphs.size).toBe(STANCES.length);
  });

  it('that is missing is “Says”; of news reports, “Reported”', async () => {
    const media = { description: 'earlier reports', kind: 'media' as const };
    const panel = await showDispute([
      { ...ADA, speaker: media },
      { ...BEN, stance: undefined },
    ]);
    expect(stancesOf(panel)).toEqual(['Reported', 'Says']);
  });

  it('that is not known stands as it is written, and is told to the author [D11]', async () => {
    const panel = await showDispute([ADA, { ...BEN, stance: 'shrugs' as 'denies' }]);
    expect(stancesOf(panel)[1]).toBe('shrugs');
    expect(panel.issues.map(({ code }) => code)).toEqual(['unknown-value']);
  });

  it.each(['declines-to-comment', 'no-response'] as const)('%s needs no words', async (stance) => {
    const panel = await showDispute([ADA, { speaker: 'Ben', stance, respondsTo: 'ada' }]);
    const [, cell] = inside(panel, 'article');
    expect(panel.issues).toEqual([]);
    expect(shownText(cell ?? panel)).toBe(`${WORDS[stance]} Ben No words quoted.`);
    expect(cell?.querySelector('blockquote')).toBeNull();
  });
});
