import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { STANCES } from '../../src/data.js';
import type { NewsStatementDenialElement } from '../../src/index.js';
import {
  type Args,
  failed,
  fallbackKept,
  inArabic,
  inRussian,
  loading,
  metaOf,
  tryAgain,
} from '../story.js';

type Story = StoryObj<Args<NewsStatementDenialElement>>;

const meta: Meta<Args<NewsStatementDenialElement>> = {
  title: 'Elements/Statement and denial',
  ...metaOf('news-statement-denial'),
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

/** An answer that disputes the premise: there was nothing to postpone. */
export const DisputesThePremise: Story = {
  args: { article: 'lavrov-rubio', item: 'dispute-delay' },
};

/** News reports and a denial. */
export const ReportAndDenial: Story = {
  args: { article: 'lavrov-rubio', item: 'dispute-timing' },
};

/** Two accounts of the same call. Neither answers the other, so none is a denial. */
export const TwoAccounts: Story = {
  args: { article: 'lavrov-rubio', item: 'dispute-call' },
};

/** Without a document: statement and denial in attributes. */
export const FromAttributes: Story = {
  args: wells,
};

/** Attributes with another stance than a denial. */
export const FromAttributesInPart: Story = {
  args: { ...wells, stance: 'confirms-in-part' },
};

/** A statement and five answers: all cells are equal. */
export const FiveAnswers: Story = {
  args: { article: 'five-answers' },
};

export const FiveAnswersInNarrowColumn: Story = {
  globals: { width: '320' },
  args: { article: 'five-answers' },
};

/** All stances, in words and shapes. */
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

/** Both sides accept a part. */
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

/** An answer to an answer names whom it answers. */
export const AnswerToAnswer: Story = {
  args: { ...inRussian },
};

/** “Declined to comment” takes as much space as a statement. */
export const DeclinedToComment: Story = {
  args: { ...wells, denial: '', denialby: 'Ministry of Health', stance: 'declines-to-comment' },
};

export const NoResponse: Story = {
  args: { ...wells, denial: '', denialby: 'Port operator', denialdate: '', stance: 'no-response' },
};

/** A missing date is stated in words. */
export const UnknownDates: Story = {
  args: { ...wells, statementdate: '', denialdate: '' },
};

/** A missing speaker is stated in words. */
export const UnknownSpeakers: Story = {
  args: { ...wells, statementby: '', denialby: '' },
  parameters: { issues: ['missing'] },
};

/** A long and a short statement: same width, same type. */
export const LongAndShort: Story = {
  args: {
    ...wells,
    statement: `${wells.statement} ${'We have taken samples every week since September, from every well, at three depths, and had them read by two laboratories that do not know each other. '.repeat(4)}`,
    denial: 'No.',
  },
};

/** Long words without a break opportunity. */
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

/** Markup in the data is shown as text. */
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

/** An article without disputes. */
export const Empty: Story = {
  args: { article: { headline: 'A quiet day', url: 'https://news.example/quiet' } },
};

/** A single side is not shown: one side never stands alone. */
export const OneSideOnly: Story = {
  args: {
    article: {
      headline: 'A quiet day',
      disputes: [{ topic: 'Was it?', statements: [{ speaker: 'Somebody', text: 'It was.' }] }],
    },
  },
  parameters: { issues: ['missing'] },
};

export const Loading: Story = loading;

/** Document not found (404). */
export const Failed: Story = failed;

/** The first request fails; the reader tries again. */
export const TryAgain: Story = tryAgain((shown) =>
  shown.findByRole('article', { name: /Disputes the premise, Sergey Ryabkov/ }),
);

/** Fallback: both sides stay as the author wrote them. */
export const FallbackKept: Story = fallbackKept(
  `<p><b>Velmora Water Company:</b> ${wells.statement}</p>
<p><b>Jorund Orrelsen:</b> ${wells.denial}</p>`,
  'b',
);

export const SchemeDark: Story = {
  args: { ...DisputesThePremise.args, scheme: 'dark' },
};

/** On a dark page, without settings. */
export const OnDarkPage: Story = {
  globals: { scheme: 'dark' },
  args: { ...DisputesThePremise.args },
};

export const Editorial: Story = {
  args: { ...DisputesThePremise.args, theme: 'editorial' },
};
