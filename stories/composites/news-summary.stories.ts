import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { NewsSummaryElement } from '../../src/index.js';
import {
  addresses,
  type Args,
  controls,
  elementOf,
  expectIssues,
  inArabic,
  inRussian,
  inside,
  renderElement,
  renderFlaky,
  samples,
  shownAsHtml,
} from '../story.js';

type Story = StoryObj<Args<NewsSummaryElement>>;

const meta: Meta<Args<NewsSummaryElement>> = {
  title: 'Elements/Summary',
  component: 'news-summary',
  render: renderElement,
  afterEach: expectIssues,
  parameters: shownAsHtml,
  argTypes: controls('news-summary'),
};
export default meta;

/** A whole article: headline, photo, key points, quotes, disputes, timeline. */
export const Complete: Story = {
  args: { article: 'lavrov-rubio' },
};

/** Half of the fields, an hour after the news. What is missing takes no room. */
export const Breaking: Story = {
  args: { article: 'breaking' },
};

/** Years of events. */
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

/** The headline takes the full measure; nothing stands in for the photo. */
export const WithoutPhoto: Story = {
  args: { article: { ...samples['lavrov-rubio'], image: undefined } },
};

/** A photo whose maker is not named is not shown. */
export const PhotoWithoutCredit: Story = {
  args: {
    article: {
      ...samples['lavrov-rubio'],
      image: { url: samples['lavrov-rubio'].image?.url ?? '', alt: 'Two flags' },
    },
  },
};

/** The newsroom’s order. */
export const SectionsReordered: Story = {
  args: { article: 'lavrov-rubio', sections: 'events disputes quotes keypoints' },
};

/** Only some sections. */
export const SectionsChosen: Story = {
  args: { article: 'lavrov-rubio', sections: 'keypoints disputes' },
};

/** A headline alone, without any document. */
export const HeadlineOnly: Story = {
  args: { headline: 'Ferry Runs Aground off Port Meridel' },
};

/** What was corrected, and when. */
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

/** Where the page has a heading of level 2 above. */
export const HeadingLevelTwo: Story = {
  args: { article: 'lavrov-rubio', headinglevel: 2, sections: 'keypoints' },
};

export const Editorial: Story = {
  args: { article: 'lavrov-rubio', theme: 'editorial' },
};

export const SchemeDark: Story = {
  args: { article: 'lavrov-rubio', scheme: 'dark' },
};

/** On a dark page, without any setting. */
export const OnDarkPage: Story = {
  globals: { scheme: 'dark' },
  args: { article: 'lavrov-rubio' },
};

/** On tinted paper, in a serif. */
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
 * On paper, tools go, strips become hairlines, the licence’s address is printed, and no quote, row or
 * event is split. Print this story, or emulate print in the browser’s developer tools.
 */
export const Print: Story = {
  args: { article: 'lavrov-rubio' },
};

/** Words without a place to break. */
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

/** Text from elsewhere is text. */
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

/** Nothing in it that could be shown. */
export const Empty: Story = {
  args: { article: {} as never },
  parameters: { issues: ['shape'] },
};

export const Loading: Story = {
  args: { src: addresses.never },
};

/** Nothing is at the address. */
export const Failed: Story = {
  args: { src: addresses.missing },
  parameters: { issues: ['not-found'] },
  play: async ({ canvasElement }) => {
    await inside(canvasElement).findByText('This could not be loaded.');
  },
};

/** The first request fails; the reader asks again. */
export const TryAgain: Story = {
  render: renderFlaky,
  parameters: { issues: ['http'] },
  args: { src: addresses.flaky, sections: 'keypoints' },
  play: async ({ canvasElement }) => {
    const summary = inside(canvasElement);
    await userEvent.click(await summary.findByRole('button', { name: 'Try again' }));
    await summary.findByRole('heading', { name: 'Key points' });
  },
};

/** The author’s own summary stays where the document cannot be had. */
export const FallbackKept: Story = {
  args: {
    src: addresses.missing,
    content: `<h3>Washington Explains the Delay of the Lavrov–Rubio Meeting</h3>
<p><a href="https://news.example/lavrov-rubio">Read the article</a></p>`,
  },
  parameters: { issues: ['not-found'] },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(elementOf(canvasElement).issues).not.toHaveLength(0));
    await expect(canvasElement.querySelector('h3')).toBeVisible();
  },
};
