/** The same small article in each format that is read. */
const words = 'It will carry trams from May.';

export const OWN = {
  inLanguage: 'en',
  headline: 'A bridge opens',
  datePublished: '2025-10-16',
  quotes: [{ id: 'trams', text: words, speaker: { name: 'Ada Brown', jobTitle: 'engineer' } }],
  events: [{ id: 'opening', name: 'The bridge opens to walkers', date: '2025-10-16' }],
};

export const JSON_LD = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A bridge opens',
  datePublished: '2025-10-16',
  articleBody: 'The bridge is open.',
  hasPart: {
    '@type': 'Quotation',
    text: words,
    creator: { '@type': 'Person', name: 'Ada Brown' },
  },
};

export const NINJS = {
  uri: 'https://news.example/bridge',
  type: 'text',
  headline: 'A bridge opens',
  versioncreated: '2025-10-16T10:00:00Z',
};

export const TIMELINE = {
  title: { text: { headline: 'A bridge opens' } },
  events: [
    {
      start_date: { year: 2025, month: 10, day: 16 },
      text: { headline: 'The bridge opens to walkers' },
    },
  ],
};
