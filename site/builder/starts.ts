/** Templates to start with. */
import sample from '../../stories/samples/lavrov-rubio.json' with { type: 'json' };
import { blankOf, formFor } from './schema-form.js';

export const STARTS = ['sample', 'quote', 'timeline', 'dispute', 'article'] as const;
export type Start = (typeof STARTS)[number];

/** Creates a new document, or a part of one. */
export function startWith(start: Start): object {
  switch (start) {
    case 'sample':
      return sample;
    case 'quote':
      return { ...(blankOf(formFor('quote')) as object), kind: 'direct' };
    case 'timeline':
      return [{ ...(blankOf(formFor('event')) as object), date: '' }];
    case 'dispute':
      return {
        topic: '',
        statements: [
          { id: 'statement', speaker: '', text: '' },
          { id: 'answer', speaker: '', text: '', stance: 'denies', respondsTo: 'statement' },
        ],
      };
    case 'article':
      return {
        version: 1,
        inLanguage: 'en',
        headline: '',
        datePublished: '',
        people: [],
        quotes: [],
        events: [],
        disputes: [],
      };
  }
}
