import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { EVENT_STATUSES } from '../../src/data.js';
import type { NewsEventTimelineElement } from '../../src/index.js';
import {
  type Args,
  failed,
  fallbackKept,
  inArabic,
  inRussian,
  loading,
  samples,
  metaOf,
  tryAgain,
} from '../story.js';

type Story = StoryObj<Args<NewsEventTimelineElement>>;

const meta: Meta<Args<NewsEventTimelineElement>> = {
  title: 'Elements/Event timeline',
  ...metaOf('news-event-timeline'),
};
export default meta;

const list = `<ol>
  <li><time datetime="2025-10-16">16 October</time> Call between Presidents Putin and Trump</li>
  <li><time datetime="2025-10-20">20 October</time> Phone call between Lavrov and Rubio</li>
  <li data-status="postponed"><time datetime="2025-10-23">this Thursday</time>
    <a href="https://news.example/meeting">Meeting between Lavrov and Rubio</a></li>
  <li data-status="possible">Another phone call</li>
</ol>`;

const ferry = { name: 'The ferry Anselma runs aground', date: '2026-02-14' };

/** Events of an article, each with date, status and source. */
export const FromDocument: Story = {
  args: { article: 'lavrov-rubio' },
};

/** A plain list is enough. Readers see it before the script has loaded. */
export const FromList: Story = {
  args: { asof: '2025-10-21', content: list, now: Date.UTC(2025, 9, 21, 12) },
};

export const NewestFirst: Story = {
  args: { article: 'lavrov-rubio', order: 'newest' },
};

/** Side by side if there is room: at most seven groups. */
export const Horizontal: Story = {
  globals: { width: '960' },
  args: { article: 'lavrov-rubio', layout: 'horizontal' },
};

/** The same tag in a narrow column. */
export const HorizontalWithoutRoom: Story = {
  globals: { width: '480' },
  args: { ...Horizontal.args },
};

/** More than seven groups are always vertical. */
export const HorizontalWithTooMany: Story = {
  args: { ...inRussian, layout: 'horizontal' },
};

export const HorizontalNewestFirst: Story = {
  globals: { width: '960' },
  args: { ...Horizontal.args, order: 'newest' },
};

/** Grouped by day. */
export const GroupedByDay: Story = {
  args: {
    group: 'day',
    article: [
      ferry,
      { name: 'Passengers are brought ashore', date: '2026-02-14' },
      { name: 'Divers inspect the hull', date: '2026-02-15' },
      { name: 'Tugs try to free the ferry', date: '2026-02-15', status: 'planned' },
      { name: 'Inquiry opens', date: '2026-02' },
    ],
    asof: '2026-02-15',
    now: Date.UTC(2026, 1, 15, 6),
  },
};

export const GroupedByMonth: Story = {
  args: { ...inRussian, group: 'month' },
};

export const GroupedByYear: Story = {
  args: { article: 'long-running', group: 'year' },
};

/** Sixty events over fifty years. */
export const LongRunning: Story = {
  args: { article: 'long-running' },
};

export const LongRunningNewestFirstByMonth: Story = {
  args: { article: 'long-running', group: 'month', order: 'newest' },
};

/** All statuses, in words and shapes. An unknown status is shown as written. */
export const EveryStatus: Story = {
  args: {
    article: {
      headline: 'Every status',
      asOf: '2026-03-15',
      events: [
        ...EVENT_STATUSES.map((status, index) => ({
          name: `Event that is ${status.replace('-', ' ')}`,
          date: `2026-03-${10 + index}`,
          status,
          ...(status === 'rescheduled' && { previousDate: '2026-03-02' }),
        })),
        { name: 'Event without a status, past', date: '2026-03-09' },
        { name: 'Event without a status, ahead', date: '2026-03-28' },
        { name: 'Event without a date' },
        { name: 'Event with words for its date only', dateText: 'before the elections' },
      ],
    },
  },
};

/** An unknown status: from a newer version, or a typing error. */
export const UnknownStatus: Story = {
  args: { article: { ...ferry, status: 'adjourned' as 'postponed' } },
  parameters: { issues: ['unknown-value'] },
};

/** Dates are never more exact than the data. */
export const EveryDate: Story = {
  args: {
    article: {
      headline: 'Every date',
      asOf: '2026-01-01',
      timeZone: 'Europe/Tallinn',
      events: [
        ['Decade', '197X'],
        ['Year', '2024'],
        ['About a year', '2023~'],
        ['Uncertain month', '2024-06?'],
        ['Some day in a month', '2024-08-XX'],
        ['Month', '2025-10'],
        ['Season', '2025-21'],
        ['Quarter', '2025-35'],
        ['Day', '2025-10-16'],
        ['Moment', '2025-10-16T11:00:00Z'],
        ['From day to day', '2025-10-27/2025-11-02'],
        ['From month to month', '2025-11/2026-02'],
        ['Not before a day', '2025-10-16/..'],
        ['Not after a day', '../2025-12-31'],
      ].map(([name = '', date]) => ({ name, date, status: 'happened' as const })),
    },
  },
};

/** The article’s words for a date, with their meaning. */
export const WordsForDates: Story = {
  args: {
    article: {
      headline: 'Words for dates',
      inLanguage: 'en',
      asOf: '2025-10-21',
      events: [
        { name: 'Known day', date: '2025-10-23', dateText: 'this Thursday', status: 'planned' },
        {
          name: 'Some day of a week',
          date: '2025-10-27/2025-11-02',
          dateText: 'next week',
          status: 'in-doubt',
        },
        { name: 'No day at all', dateText: 'when money is found', status: 'possible' },
      ],
    },
  },
};

/** Undated events come last, under their own label. */
export const Undated: Story = {
  args: {
    article: [
      ferry,
      { name: 'The owner is fined' },
      { name: 'A new ferry', dateText: 'in due course', status: 'possible' },
    ],
  },
};

/** A past plan without a report is no longer “planned”. */
export const PassedPlans: Story = {
  args: { article: 'lavrov-rubio', now: Date.UTC(2026, 5, 1) },
};

/** `asof` moves the line between past and future. */
export const AsOfAnEarlierDay: Story = {
  args: { article: 'lavrov-rubio', asof: '2025-10-18', now: Date.UTC(2025, 9, 18, 12) },
};

/** Times are shown in the time zone of the document, with its name. */
export const TimeZone: Story = {
  args: {
    article: {
      headline: 'Across the date line',
      timeZone: 'Asia/Tokyo',
      asOf: '2026-02-14',
      events: [
        { name: 'Evening in London, morning in Tokyo', date: '2026-02-13T22:30:00Z' },
        { name: 'A day is a day in every zone', date: '2026-02-14' },
      ],
    },
  },
};

/** A single event. */
export const SingleEvent: Story = {
  args: { article: 'lavrov-rubio', item: 'event-ministers-meeting' },
};

/** A picture with its credit. */
export const WithPhoto: Story = {
  args: {
    article: {
      name: 'The bridge opens',
      date: '2025-09-13',
      location: 'Port Meridel',
      image: samples['long-running'].image,
    },
  },
};

export const Arabic: Story = {
  args: { ...inArabic },
};

export const ArabicHorizontal: Story = {
  globals: { width: '960' },
  args: {
    ...inArabic,
    layout: 'horizontal',
    article: {
      ...samples.arabic,
      events: samples.arabic.events?.slice(8, 14),
    },
  },
};

export const Russian: Story = {
  args: { ...inRussian },
};

/** Long words without a break opportunity. */
export const LongWords: Story = {
  globals: { width: '280' },
  args: {
    article: {
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft wird gegründet',
      description: 'https://example.org/a/very/long/path/without/any/break/at/all/anywhere',
      date: '1931-05-04T10:00:00Z/1931-05-06T10:00:00Z',
      dateText: 'in der Christihimmelfahrtswochenendvorbereitungszeit',
      status: 'in-doubt',
      location: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      statusSource: 'Rechtsschutzversicherungsgesellschaftsvorsitzende',
      disputedBy: ['Vierwaldstätterseedampfschifffahrtsgesellschaft'],
    },
  },
};

/** Markup in the data is shown as text. */
export const HostileText: Story = {
  args: {
    article: {
      name: '</h3><script>alert(1)</script> \u202Egnihtemos\u202C',
      description: '<img src=x onerror=alert(2)> zero\u200Bwidth',
      date: '2026-02-14',
      dateText: '"><svg onload=alert(3)>',
      url: 'javascript:alert(4)',
      location: '\u2067ميناء\u2069 <b>',
    },
  },
  parameters: { issues: ['blocked-url'] },
};

/** An article without events. */
export const Empty: Story = {
  args: { article: { headline: 'A quiet day', url: 'https://news.example/quiet' } },
};

export const Loading: Story = loading;

/** Document not found (404). */
export const Failed: Story = failed;

/** The first request fails; the reader tries again. */
export const TryAgain: Story = tryAgain((shown) =>
  shown.findByText('Putin–\u2060Trump summit in Budapest'),
);

/** Fallback: the list stays if the document cannot be loaded. */
export const FallbackKept: Story = fallbackKept(list, 'ol');

export const SchemeDark: Story = {
  args: { ...FromDocument.args, scheme: 'dark' },
};

/** On a dark page, without settings. */
export const OnDarkPage: Story = {
  globals: { scheme: 'dark' },
  args: { ...FromDocument.args },
};

export const Editorial: Story = {
  args: { ...FromDocument.args, theme: 'editorial', heading: 'How it came to this' },
};
