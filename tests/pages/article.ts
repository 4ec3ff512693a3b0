/** An article of nobody's, small enough to be read at a glance, and what each element shows of it. */
export const TAGS = [
  'news-quote-card',
  'news-event-timeline',
  'news-statement-denial',
  'news-summary',
] as const;

export type Tag = (typeof TAGS)[number];

export const ARTICLE = {
  version: 1,
  inLanguage: 'en',
  headline: 'Council Puts Off the Vote on the Harbour Bridge',
  datePublished: '2025-03-04',
  asOf: '2025-03-04',
  url: 'https://courier.example/bridge',
  image: { url: '/photo.svg', alt: 'The harbour', creditText: 'Photo: Meridel Courier' },
  keyPoints: ['The vote on the bridge is put off.'],
  people: [
    { id: 'ada', name: 'Ada Quillfeather', jobTitle: 'Harbour Master' },
    { id: 'clerk', description: 'a clerk of the council', anonymous: true },
  ],
  quotes: [
    {
      id: 'never',
      text: 'Nobody had agreed on a day.',
      speaker: 'ada',
      date: '2025-03-04',
      original: { text: 'О дне никто не договаривался.', inLanguage: 'ru' },
    },
    { id: 'late', text: 'It is late by a week.', speaker: 'clerk' },
  ],
  events: [
    { id: 'talks', name: 'Talks at the harbour office', date: '2025-03-02', status: 'happened' },
    { id: 'vote', name: 'Vote on the bridge', date: '2025-03-09', status: 'postponed' },
  ],
  disputes: [
    {
      id: 'delay',
      topic: 'On the delay',
      statements: [
        { id: 'first', speaker: 'clerk', quote: 'late' },
        { speaker: 'ada', quote: 'never', stance: 'disputes-premise', respondsTo: 'first' },
      ],
    },
  ],
};

/** Words of the article by which each element is known to show it. */
export const WORDS: Readonly<Record<Tag, string>> = {
  'news-quote-card': 'Nobody had agreed on a day.',
  'news-event-timeline': 'Vote on the bridge',
  'news-statement-denial': 'On the delay',
  'news-summary': 'Council Puts Off the Vote',
};

/** The same words by attributes alone, or for a timeline by a list. */
export const SIMPLE: Readonly<Record<Tag, readonly [attributes: string, children: string]>> = {
  'news-quote-card': ['text="Nobody had agreed on a day." speaker="Ada Quillfeather"', ''],
  'news-event-timeline': [
    'asof="2025-03-04"',
    '<ol><li><time datetime="2025-03-09">9 March</time> Vote on the bridge</li></ol>',
  ],
  'news-statement-denial': [
    'topic="On the delay" statement="It is late." statementby="A clerk" denial="It is not." denialby="Ada Quillfeather"',
    '',
  ],
  'news-summary': ['headline="Council Puts Off the Vote on the Harbour Bridge"', ''],
};

export const scriptOf = (data: unknown, id?: string): string =>
  `<script type="application/json"${id ? ` id="${id}"` : ''}>${JSON.stringify(data)}</script>`;

const attributeOf = (data: unknown) => JSON.stringify(data).replaceAll('"', '&quot;');

/** Every way to give data that markup has; `#data` needs {@link DATA_SCRIPT} in the page. */
export const WAYS = {
  article: (tag: Tag) => `<${tag} article="${attributeOf(ARTICLE)}"></${tag}>`,
  address: (tag: Tag) => `<${tag} src="/article.json"></${tag}>`,
  script: (tag: Tag) => `<${tag} src="#data"></${tag}>`,
  child: (tag: Tag) => `<${tag}>${scriptOf(ARTICLE)}</${tag}>`,
  simple: (tag: Tag) => `<${tag} ${SIMPLE[tag].join('>')}</${tag}>`,
} as const;

export const DATA_SCRIPT = scriptOf(ARTICLE, 'data');
