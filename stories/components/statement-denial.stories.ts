import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { STANCES } from '../../src/data.js';
import type { NewsStatementDenialElement } from '../../src/index.js';
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
  shownAsHtml,
} from '../story.js';

type Story = StoryObj<Args<NewsStatementDenialElement>>;

const meta: Meta<Args<NewsStatementDenialElement>> = {
  title: 'Elements/Statement and denial',
  component: 'news-statement-denial',
  render: renderElement,
  afterEach: expectIssues,
  parameters: shownAsHtml,
  argTypes: controls('news-statement-denial'),
};
export default meta;

const wells = {
  topic: 'Where did the salt come from?',
  statement: 'Brine from the Orrel tannery reached eleven wells.',
  statementby: 'Velmora Water Company',
  statementdate: '2026-01-20',
  denial: 'Nothing has left the pond since it was lined two years ago.',
  denialby: 'Jorund Orrelsen',
  denialdate: '2026-01-21',
};

/** The answer does not deny: it says that there was nothing to postpone. */
export const DisputesThePremise: Story = {
  args: { article: 'lavrov-rubio', item: 'dispute-delay' },
};

/** News reports, and a denial. */
export const ReportAndDenial: Story = {
  args: { article: 'lavrov-rubio', item: 'dispute-timing' },
};

/** Two accounts of the same call. Neither answers the other, and none is called a denial. */
export const TwoAccounts: Story = {
  args: { article: 'lavrov-rubio', item: 'dispute-call' },
};

/** Without any document: the common pair stands in attributes. */
export const FromAttributes: Story = {
  args: wells,
};

/** The same by attributes, where the answer is not a denial. */
export const FromAttributesInPart: Story = {
  args: { ...wells, stance: 'confirms-in-part' },
};

/** A statement and five answers: every voice in the same cell. */
export const FiveAnswers: Story = {
  args: { article: 'five-answers' },
};

export const FiveAnswersInNarrowColumn: Story = {
  globals: { width: '320' },
  args: { article: 'five-answers' },
};

/** All that an answer can be, in words and shape. */
export const EveryStance: Story = {
  args: {
    article: {
      topic: 'What can an answer be?',
      statements: [
        { id: 'first', speaker: 'First voice', text: 'The statement.', date: '2026-01-20' },
        ...STANCES.slice(1).map((stance) => ({
          speaker: 'Another voice',
          text:
            stance === 'no-response' || stance === 'declines-to-comment' ? undefined : 'An answer.',
          stance,
          respondsTo: 'first',
          date: '2026-01-21',
        })),
      ],
    },
  },
};

/** Both accept a part. */
export const InPart: Story = {
  args: {
    article: {
      topic: 'Did the brine reach the wells?',
      established: ['Salt levels in all eleven wells were above the legal limit.'],
      statements: [
        { id: 'company', speaker: 'Velmora Water Company', text: 'It reached all eleven.' },
        {
          speaker: { name: 'Groundwater Inspectorate', kind: 'institution' },
          text: 'It reached four of the eleven; on the others the data “do not yet allow a finding”.',
          stance: 'confirms-in-part',
          respondsTo: 'company',
        },
        {
          speaker: {
            name: 'Tessaly Umbrick',
            jobTitle: 'Chair',
            affiliation: 'Growers’ Association',
          },
          text: 'The wells nearest the sea turned brackish first.',
          stance: 'disputes-in-part',
          respondsTo: 'company',
        },
      ],
    },
  },
};

/** An answer to an answer says whom it answers. */
export const AnswerToAnswer: Story = {
  args: { ...inRussian },
};

/** Silence that was asked for takes as much room as words. */
export const DeclinedToComment: Story = {
  args: { ...wells, denial: '', denialby: 'Ministry of Health', stance: 'declines-to-comment' },
};

export const NoResponse: Story = {
  args: { ...wells, denial: '', denialby: 'Port operator', denialdate: '', stance: 'no-response' },
};

/** A missing date is said in words. */
export const UnknownDates: Story = {
  args: { ...wells, statementdate: '', denialdate: '' },
};

/** A missing voice is said in words. */
export const UnknownSpeakers: Story = {
  args: { ...wells, statementby: '', denialby: '' },
  parameters: { issues: ['missing'] },
};

/** One side says much, the other little: same width, same type. */
export const LongAndShort: Story = {
  args: {
    ...wells,
    statement: `${wells.statement} ${'We have taken samples every week since September, from every well, at three depths, and had them read by two laboratories that do not know each other. '.repeat(4)}`,
    denial: 'No.',
  },
};

/** Words without a place to break. */
export const LongWords: Story = {
  globals: { width: '280' },
  args: {
    topic: 'Grundwasserversalzungsursachenforschungsergebnis?',
    statement: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    statementby: 'Rechtsschutzversicherungsgesellschaftsvorsitzende',
    denial: 'https://example.org/a/very/long/path/without/any/break/at/all',
    denialby: 'Vierwaldstätterseedampfschifffahrtsgesellschaft',
  },
};

/** Text from elsewhere is text. */
export const HostileText: Story = {
  args: {
    topic: '</h3><script>alert(1)</script>',
    statement: '<img src=x onerror=alert(2)> \u202Egnihtemos\u202C',
    statementby: '"><svg onload=alert(3)>',
    denial: '<style>*{display:none}</style> zero\u200Bwidth',
    denialby: '\u2067متحدث\u2069 <b>',
  },
};

export const Arabic: Story = {
  args: { ...inArabic },
};

export const Russian: Story = {
  args: { ...inRussian },
};

/** An article in which nobody disputes anything. */
export const Empty: Story = {
  args: { article: { headline: 'A quiet day', url: 'https://news.example/quiet' } },
};

/** With a single side there is nothing to set side by side. */
export const OneSideOnly: Story = {
  args: {
    article: {
      headline: 'A quiet day',
      disputes: [{ topic: 'Was it?', statements: [{ speaker: 'Somebody', text: 'It was.' }] }],
    },
  },
  parameters: { issues: ['missing'] },
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
  args: { src: addresses.flaky },
  play: async ({ canvasElement }) => {
    const panel = inside(canvasElement);
    await userEvent.click(await panel.findByRole('button', { name: 'Try again' }));
    await panel.findByRole('article', { name: /Disputes the premise, Sergey Ryabkov/ });
  },
};

/** Both sides stay, as the author wrote them. */
export const FallbackKept: Story = {
  args: {
    src: addresses.missing,
    content: `<p><b>Velmora Water Company:</b> ${wells.statement}</p>
<p><b>Jorund Orrelsen:</b> ${wells.denial}</p>`,
  },
  parameters: { issues: ['not-found'] },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(elementOf(canvasElement).issues).not.toHaveLength(0));
    await expect(canvasElement.querySelector('b')).toBeVisible();
  },
};

export const SchemeDark: Story = {
  args: { ...DisputesThePremise.args, scheme: 'dark' },
};

/** On a dark page, without any setting. */
export const OnDarkPage: Story = {
  globals: { scheme: 'dark' },
  args: { ...DisputesThePremise.args },
};

export const Editorial: Story = {
  args: { ...DisputesThePremise.args, theme: 'editorial' },
};
