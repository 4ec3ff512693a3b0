import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { NewsSummaryElement } from '../../src/index.js';
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

type Story = StoryObj<Args<NewsSummaryElement>>;

const meta: Meta<Args<NewsSummaryElement>> = {
  title: 'Elements/Summary',
  ...metaOf('news-summary'),
};
export default meta;

/** A whole article: headline, photo, key points, quotes, disputes, timeline. */
export const Complete: Story = {
  args: { article: 'lavrov-rubio' },
};

/** A breaking story with half of the fields. Missing fields take no space. */
export const Breaking: Story = {
  args: { article: 'breaking' },
};

/** Events over many years. */
export const LongRunning: Story = {
  args: { article: 'long-running' },
};

/** One statement and five answers. */
export const FiveAnswers: Story = {
  args: { article: 'five-answers' },
};

/** Quotes in translation, and a correction. */
export const Translated: Story = {
  args: { article: 'translated' },
};

export const Arabic: Story = {
  args: { ...inArabic },
};

export const Russian: Story = {
  args: { ...inRussian },
};

/** An Arabic article on an English page: the article runs from right to left, the labels do not. */
export const ArabicOnEnglishPage: Story = {
  args: { article: 'arabic' },
};

/** Without a photo the headline uses the full width. There is no placeholder. */
export const WithoutPhoto: Story = {
  args: { article: { ...samples['lavrov-rubio'], image: undefined } },
};

/** A photo without a credit is not shown. */
export const PhotoWithoutCredit: Story = {
  args: {
    article: {
      ...samples['lavrov-rubio'],
      image: { url: samples['lavrov-rubio'].image?.url ?? '', alt: 'Two flags' },
    },
  },
};

/** Sections in another order. */
export const SectionsReordered: Story = {
  args: { article: 'lavrov-rubio', sections: 'events disputes quotes keypoints' },
};

/** Only some sections. */
export const SectionsChosen: Story = {
  args: { article: 'lavrov-rubio', sections: 'keypoints disputes' },
};

/** A headline only, without a document. */
export const HeadlineOnly: Story = {
  args: { headline: 'Ferry Runs Aground off Port Meridel' },
};

/** Corrections with their dates. */
export const Corrected: Story = {
  args: {
    article: {
      ...samples.breaking,
      correction: [
        { text: 'An earlier version named the wrong bank.', date: '2026-02-15' },
        { text: 'The ferry’s name was misspelt.' },
      ],
    },
  },
};

/** Headings below a level 2 heading of the page. */
export const HeadingLevelTwo: Story = {
  args: { article: 'lavrov-rubio', headinglevel: 2, sections: 'keypoints' },
};

export const Editorial: Story = {
  args: { article: 'lavrov-rubio', theme: 'editorial' },
};

export const SchemeDark: Story = {
  args: { article: 'lavrov-rubio', scheme: 'dark' },
};

/** On a dark page, without settings. */
export const OnDarkPage: Story = {
  globals: { scheme: 'dark' },
  args: { article: 'lavrov-rubio' },
};

/** On a tinted page with a serif font. */
export const OnSepiaPage: Story = {
  globals: { scheme: 'sepia' },
  args: { article: 'lavrov-rubio' },
};

export const NarrowColumn: Story = {
  globals: { width: '320' },
  args: { article: 'lavrov-rubio' },
};

export const MediumColumn: Story = {
  globals: { width: '640' },
  args: { article: 'lavrov-rubio' },
};

/**
 * In print, tools are hidden, strips become lines, the address of the licence is shown, and no quote, row or
 * event is split. Print this story, or emulate print in the browser’s developer tools.
 */
export const Print: Story = {
  args: { article: 'lavrov-rubio' },
};

/** Long words without a break opportunity. */
export const LongWords: Story = {
  globals: { width: '280' },
  args: {
    article: {
      headline:
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft gegründet',
      description: 'https://example.org/a/very/long/path/without/any/break/at/all/anywhere',
      dateline: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      author: ['Rechtsschutzversicherungsgesellschaftsvorsitzende'],
      keyPoints: ['Vierwaldstätterseedampfschifffahrtsgesellschaftsaktionärsversammlung'],
    },
  },
};

/** Markup in the data is shown as text. */
export const HostileText: Story = {
  args: {
    article: {
      headline: '</h3><script>alert(1)</script> \u202Egnihtemos\u202C',
      description: '<img src=x onerror=alert(2)> zero\u200Bwidth',
      dateline: '\u2067ميناء\u2069 <b>',
      url: 'javascript:alert(3)',
      image: { url: 'data:image/svg+xml,<svg onload="alert(4)"/>', creditText: 'Nobody' },
      keyPoints: ['<style>*{display:none}</style>', '${alert(5)} {{alert(6)}}'],
    },
  },
  parameters: { issues: ['blocked-url'] },
};

/** A document with no content to show. */
export const Empty: Story = {
  args: { article: {} as never },
  parameters: { issues: ['shape'] },
};

export const Loading: Story = loading;

/** Document not found (404). */
export const Failed: Story = failed;

/** The first request fails; the reader tries again. */
export const TryAgain: Story = tryAgain(
  (shown) => shown.findByRole('heading', { name: 'Key points' }),
  { sections: 'keypoints' },
);

/** Fallback: the author’s summary stays if the document cannot be loaded. */
export const FallbackKept: Story = fallbackKept(
  `<h3>Washington Explains the Delay of the Lavrov–Rubio Meeting</h3>
<p><a href="https://news.example/lavrov-rubio">Read the article</a></p>`,
  'h3',
);
