import { ARTICLE, type Tag } from './article.js';

/** Public properties with a value for each that is told apart from having none. */
export const PROPERTIES: Readonly<Record<'all' | Tag, Readonly<Record<string, unknown>>>> = {
  all: {
    article: ARTICLE,
    src: '/article.json',
    item: 'never',
    headingLevel: 5,
    scheme: 'dark',
    theme: 'editorial',
    noImages: true,
    timeout: 5000,
  },
  'news-quote-card': {
    ...{ text: 'Set before.', kind: 'paraphrase', speaker: 'Ada Quillfeather', jobTitle: 'Clerk' },
    ...{ affiliation: 'The Harbour', anonymous: true, saidTo: 'Meridel Courier' },
    ...{ reportedBy: 'Meridel Post', date: '2025-03-04', cite: 'https://courier.example/' },
    ...{ context: 'On the bridge', variant: 'pull' },
  },
  'news-event-timeline': {
    ...{ heading: 'Before', asOf: '2025-03-01', order: 'newest', group: 'month' },
    layout: 'horizontal',
  },
  'news-statement-denial': {
    ...{ topic: 'Before', statement: 'Set.', statementBy: 'Ada', statementDate: '2025-03-01' },
    ...{ denial: 'Unset.', denialBy: 'Bea', denialDate: '2025-03-02', stance: 'disputes-premise' },
  },
  'news-summary': { headline: 'Before', sections: 'events quotes', jsonLd: true },
};
