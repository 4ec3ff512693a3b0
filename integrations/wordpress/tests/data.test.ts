/** The form of the editor changes only what the author has changed. */
import { describe, expect, it } from 'vitest';
import {
  isAnonymous,
  outletName,
  speakerName,
  withAnonymity,
  withOutletName,
  withSpeaker,
  withSpeakerName,
  withValue,
} from '../editor/place.js';
import {
  exactnessOf,
  stanceOf,
  withChange,
  withExactness,
  withStance,
} from '../editor/statement.js';
import { fromStored, toStored } from '../editor/stored-text.js';

const DOCUMENT = {
  headline: 'The bridge',
  people: [{ id: 'mona', name: 'Mona Mayor', party: 'The town' }],
  outlets: [{ id: 'daily', name: 'The Daily', url: 'https://example.org/' }],
  quotes: [{ id: 'never', text: 'No day has been set.', speaker: 'mona', saidTo: 'daily' }],
};
const SPEAKER = ['quotes', 0, 'speaker'];

describe('texts that are stored', () => {
  it.each(['R&D', '</script>', '&amp;lt;', 'a < b > c', '[gallery] --> "x"', '', 'Привет 🙂'])(
    'come back as they were: %s',
    (text) => {
      const data = { text, list: [{ text }], count: 1, none: null };
      expect(fromStored(toStored(data))).toEqual(data);
      expect(JSON.stringify(toStored(data))).not.toMatch(/[<>]/);
    },
  );

  it('are read where somebody has stored them without this editor', () => {
    expect(fromStored({ text: 'R&amp;D and R&D &#039;s &#38;' })).toEqual({
      text: "R&D and R&D 's &",
    });
  });
});

describe('a speaker', () => {
  it('is changed where the document names everybody once', () => {
    const changed = withSpeakerName(DOCUMENT, SPEAKER, 'Mona M.');
    expect(changed).toEqual({
      ...DOCUMENT,
      people: [{ id: 'mona', name: 'Mona M.', party: 'The town' }],
    });
    expect(speakerName(changed, SPEAKER)).toBe('Mona M.');
  });

  it.each([
    ['a name', { speaker: 'Mona' }, { speaker: { name: 'Mona', jobTitle: 'Mayor' } }],
    [
      'an object',
      { speaker: { name: 'Mona', url: 'https://example.org/' } },
      { speaker: { name: 'Mona', url: 'https://example.org/', jobTitle: 'Mayor' } },
    ],
    ['nobody', {}, { speaker: { jobTitle: 'Mayor' } }],
  ])('who is %s gets a role', (_, before, after) => {
    expect(withSpeaker(before, ['speaker'], { jobTitle: 'Mayor' })).toEqual(after);
  });

  it('who is not to be named keeps no name, and does not get it back', () => {
    const named = { speaker: { name: 'Mona', jobTitle: 'Mayor' } };
    const hidden = withAnonymity(named, ['speaker'], true);
    expect(hidden).toEqual({ speaker: { anonymous: true, jobTitle: 'Mayor' } });
    expect(isAnonymous(hidden, ['speaker'])).toBe(true);
    const described = withSpeakerName(hidden, ['speaker'], 'a source');
    expect(described).toEqual({
      speaker: { anonymous: true, description: 'a source', jobTitle: 'Mayor' },
    });
    expect(withAnonymity(described, ['speaker'], false)).toEqual({
      speaker: { jobTitle: 'Mayor' },
    });
  });
});

describe('an outlet', () => {
  it('is changed where the document names it, and keeps its address', () => {
    const changed = withOutletName(DOCUMENT, ['quotes', 0, 'saidTo'], 'The Weekly');
    expect(outletName(changed, ['quotes', 0, 'saidTo'])).toBe('The Weekly');
    expect(changed).toEqual({
      ...DOCUMENT,
      outlets: [{ id: 'daily', name: 'The Weekly', url: 'https://example.org/' }],
    });
  });
});

describe('a statement', () => {
  const ALL = ['statements'];

  it('that is new answers the first one', () => {
    const before = { statements: [{ text: 'It opens.' }] };
    const after = withValue(before, ['statements', 1, 'text'], 'It does not.');
    expect(stanceOf(before, ALL, 1)).toBe('denies');
    expect(withChange(before, after, ALL, 1)).toEqual({
      statements: [
        { text: 'It opens.', id: 'statement-1' },
        { text: 'It does not.', stance: 'denies', respondsTo: 'statement-1' },
      ],
    });
  });

  it('that is there already is never turned into a denial', () => {
    const before = { statements: [{ text: 'It opens.' }, { text: 'We are busy.' }] };
    const after = withValue(before, ['statements', 1, 'text'], 'We are very busy.');
    expect(stanceOf(before, ALL, 1)).toBe('states');
    expect(withChange(before, after, ALL, 1)).toEqual(after);
  });

  it.each([
    ['denies', { stance: 'denies', respondsTo: 'a' }],
    ['own-account', { stance: 'own-account' }],
  ])('that %s refers to the first one only where it answers it', (stance, expected) => {
    const data = { statements: [{ id: 'a' }, { respondsTo: 'a' }] };
    expect(withStance(data, ALL, 1, stance)).toEqual({ statements: [{ id: 'a' }, expected] });
  });

  it('has its words in a quote of the same speaker where they are verbatim, and back', () => {
    const before = { statements: [{ text: 'It opens.', speaker: { name: 'Mona' } }] };
    const at = ['statements', 0];
    const exact = withChange(before, withExactness(before, at, ''), ALL, 0);
    expect(exact).toEqual({
      statements: [
        { speaker: { name: 'Mona' }, quote: { text: 'It opens.', speaker: { name: 'Mona' } } },
      ],
    });
    expect(exactnessOf(exact, at)).toBe('');
    expect(withExactness(exact, at, 'paraphrase')).toEqual(before);
  });

  it('that refers to a quote of the document has that changed', () => {
    const data = { ...DOCUMENT, disputes: [{ statements: [{ quote: 'never' }] }] };
    const changed = withExactness(data, ['disputes', 0, 'statements', 0], 'paraphrase');
    expect(changed).toEqual({ ...data, quotes: [{ ...DOCUMENT.quotes[0], kind: 'paraphrase' }] });
  });
});
