import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { NewsQuoteCardElement } from '../../src/index.js';
import {
  type Args,
  failed,
  fallbackKept,
  inArabic,
  inRussian,
  inside,
  loading,
  renderElement,
  samples,
  metaOf,
  tryAgain,
} from '../story.js';

type Story = StoryObj<Args<NewsQuoteCardElement>>;

const meta: Meta<Args<NewsQuoteCardElement>> = {
  title: 'Elements/Quote card',
  ...metaOf('news-quote-card'),
};
export default meta;

/** One quote of an article, selected by its id. */
export const FromDocument: Story = {
  args: { article: 'lavrov-rubio', item: 'quote-never-agreed' },
};

/** Without a document: all data in attributes. */
export const FromAttributes: Story = {
  args: {
    text: 'it’s impossible to postpone something that was never agreed upon.',
    speaker: 'Sergey Ryabkov',
    jobtitle: 'Russian Deputy Foreign Minister',
    affiliation: 'Ministry of Foreign Affairs',
    date: '2025-10-21',
    context: 'On the reports that the meeting had been postponed.',
    cite: 'https://news.example/lavrov-rubio',
  },
};

/** A large quote to break up an article. Use at most one per page. */
export const Pull: Story = {
  args: { article: 'lavrov-rubio', item: 'quote-never-confirmed', variant: 'pull' },
};

/** For lists of quotes and narrow columns. */
export const Compact: Story = {
  args: { article: 'lavrov-rubio', item: 'quote-not-ready', variant: 'compact' },
};

/** An anonymous source, and the outlet they spoke to. */
export const Anonymous: Story = {
  args: { article: 'lavrov-rubio', item: 'quote-maximalist' },
};

/** An anonymous source in attributes: `speaker` describes the source as the article does. */
export const AnonymousFromAttributes: Story = {
  args: {
    text: 'After the call between Rubio and Lavrov, officials concluded that Russia’s position had not advanced beyond its maximalist stance',
    speaker: 'a White House insider',
    anonymous: true,
    saidto: 'CNN',
  },
};

/** Reason for anonymity, and a link to the outlet’s policy on unnamed sources. */
export const AnonymityExplained: Story = {
  args: { ...inRussian, item: 'q-depot' },
};

/** An institution as speaker, reported by another outlet. */
export const InstitutionViaAgency: Story = {
  args: { article: 'lavrov-rubio', item: 'quote-constructive' },
};

/** A partial quote: verbatim words inside a sentence. */
export const Partial: Story = {
  args: { article: 'lavrov-rubio', item: 'quote-different-expectations' },
};

/** A paraphrase never has quotation marks. */
export const Paraphrase: Story = {
  args: { article: 'five-answers', item: 'q-growers' },
};

/** A translation, with the original wording behind a button. */
export const WithOriginal: Story = {
  args: { article: 'translated', item: 'q-de' },
  play: async ({ canvasElement }) => {
    const card = inside(canvasElement);
    const toggle = card.getByRole('button', { name: 'In German' });
    await userEvent.click(toggle);
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(card.getByText(/Ein Feuer, das niemand hütet/)).toBeVisible();
  },
};

/** The original keeps its own text direction. */
export const WithOriginalInHebrew: Story = {
  args: { article: 'translated', item: 'q-he' },
  play: async ({ canvasElement }) => {
    await userEvent.click(inside(canvasElement).getByRole('button', { name: 'In Hebrew' }));
  },
};

/** A quote in another language than the page, without a translation. */
export const NotTranslated: Story = {
  args: { article: 'translated', item: 'q-de-untranslated' },
};

/** A link to an archived copy beside the source. */
export const WithArchivedCopy: Story = {
  args: {
    article: {
      text: 'Elf Brunnen bleiben geschlossen, bis wir wissen, woher das Salz kommt.',
      inLanguage: 'de',
      speaker: { name: 'Hesper Brannochel', jobTitle: 'Director' },
      date: '2026-01-20',
      url: 'https://lowland-gazette.example/2026/velmora-wells',
      archivedAt: 'https://archive.example/2026/velmora-wells',
      original: {
        text: 'Eleven wells stay closed until we know where the salt comes from.',
        inLanguage: 'en',
      },
    },
  },
};

export const Arabic: Story = {
  args: { ...inArabic, item: 'q-engineer' },
};

export const ArabicPull: Story = {
  args: { ...inArabic, item: 'q-minister', variant: 'pull' },
};

export const Russian: Story = {
  args: { ...inRussian, item: 'q-verstolova' },
};

/** An English quote on a right-to-left page. */
export const EnglishOnArabicPage: Story = {
  args: { ...FromAttributes.args, lang: 'ar', dir: 'rtl' },
};

/** Long words and addresses without a break opportunity. */
export const LongWords: Story = {
  globals: { width: '280' },
  args: {
    article: {
      text: 'Long-word test: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and https://example.org/a/very/long/path/without/any/break',
      speaker: {
        name: 'Rechtsschutzversicherungsgesellschaftsvorsitzende',
        jobTitle: 'Bundesverkehrsinfrastrukturfinanzierungsgesellschaft',
      },
      saidTo: 'Vierwaldstätterseedampfschifffahrtsgesellschaftszeitung',
      url: 'https://example.org/a/very/long/path/without/any/break',
    },
  },
};

/** Markup, direction overrides and zero-width characters are shown as text. */
export const HostileText: Story = {
  args: {
    article: {
      text: '<script>alert(1)</script><img src=x onerror=alert(2)> &lt;b&gt; \u202Egnihtemos\u202C \u2066isolated\u2069 zero\u200B\u200Dwidth ${alert(3)} {{alert(4)}}',
      speaker: {
        name: '<b onclick=alert(5)>Robert \u202E\u202D"); DROP TABLE people;--</b>',
        jobTitle: '\u2067مدير\u2069 </style><style>*{display:none}</style>',
        url: 'javascript:alert(6)',
      },
      saidTo: '"><svg onload=alert(7)>',
      url: 'data:text/html,<script>alert(8)</script>',
    },
  },
  parameters: { issues: ['blocked-url'] },
};

/** No role, outlet, date or address: missing fields take no space. */
export const BareMinimum: Story = {
  args: { text: 'different expectations regarding a possible end', speaker: 'Hesper Brannochel' },
};

/** A misleading gap is stated in words. */
export const NoSpeaker: Story = {
  args: { text: 'different expectations regarding a possible end' },
  parameters: { issues: ['missing'] },
};

/** An invalid date is left out. */
export const BadDate: Story = {
  args: { ...FromAttributes.args, date: 'last Tuesday', cite: '' },
  parameters: { issues: ['date'] },
};

export const Loading: Story = loading;

/** Document not found (404). */
export const Failed: Story = failed;

/** The first request fails; the reader tries again. */
export const TryAgain: Story = tryAgain((shown) => shown.findByText('Sergey Ryabkov'), {
  item: 'quote-never-agreed',
});

/** A document without quotes. */
export const Empty: Story = {
  args: { article: { headline: 'A quiet day', url: 'https://news.example/quiet' } },
};

/** Fallback: the author’s text stays if the document cannot be loaded. */
export const FallbackKept: Story = fallbackKept(
  `<blockquote>It’s impossible to postpone something that was never agreed upon.</blockquote>
<p>Sergey Ryabkov, Russian Deputy Foreign Minister</p>`,
  'blockquote',
);

/** Data between the tags: saves a request. */
export const FromChildScript: Story = {
  args: {
    content: `<script type="application/json">
  {
    "text": "We can measure how often a lamp fails.",
    "speaker": { "name": "Edda Quillory", "jobTitle": "Harbour master" },
    "date": "2025-09-12"
  }
</script>`,
  },
};

/** Fixed colours instead of the colours of the page. */
export const SchemeLight: Story = {
  globals: { scheme: 'dark' },
  args: { ...FromDocument.args, scheme: 'light' },
};

export const SchemeDark: Story = {
  args: { ...FromDocument.args, scheme: 'dark' },
};

/** Colours that follow the reader’s system. Use only if the page does so too. */
export const SchemeAuto: Story = {
  args: { ...FromDocument.args, scheme: 'auto' },
};

/** Quotes in a serif, everything else in the system’s sans-serif. */
export const Editorial: Story = {
  args: { ...FromDocument.args, theme: 'editorial' },
};

/** A brand in a few custom properties. */
export const Branded: Story = {
  render: (args, context) => html`
    <div
      style="
        --news-color-text: #1d2b4f;
        --news-color-muted: #4a5779;
        --news-color-surface: #f2f6ff;
        --news-color-rule: #b9c6e6;
        --news-color-rule-strong: #2f54c9;
        --news-color-accent: #2f54c9;
        --news-font-display: 'Trebuchet MS', sans-serif;
        --news-rule-width: 2px;
        --news-radius: 12px;
        --news-space: 5px;
      "
    >
      ${renderElement(args, context)}
    </div>
  `,
  args: { ...FromDocument.args },
  parameters: {
    docs: {
      source: {
        code: `<style>
  news-quote-card {
    --news-color-text: #1d2b4f;
    --news-color-muted: #4a5779;
    --news-color-surface: #f2f6ff;
    --news-color-rule: #b9c6e6;
    --news-color-rule-strong: #2f54c9;
    --news-color-accent: #2f54c9;
    --news-font-display: 'Trebuchet MS', sans-serif;
    --news-rule-width: 2px;
    --news-radius: 12px;
    --news-space: 5px;
  }
</style>

<news-quote-card src="lavrov-rubio.json" item="quote-never-agreed"></news-quote-card>`,
      },
    },
  },
};

const pages = [
  'background: #fff; color: #16181c; font-family: system-ui, sans-serif',
  'background: #1d2433; color: #eef1f6; font-family: system-ui, sans-serif; --news-radius: 12px',
  'background: #f6ead9; color: #2b211b; font: 1.0625em / 1.5 Palatino, Georgia, serif',
];

/** The same tag on three pages: it inherits font, size and colours. */
export const ThreePages: Story = {
  render: (args, context) =>
    html`${pages.map(
      (style) => html`
        <div style="padding: 1.5em; ${style}">
          <p>The element takes this page’s font, size and colour, and adds hairlines.</p>
          ${renderElement(args, context)}
        </div>
      `,
    )}`,
  args: { ...FromDocument.args },
};

/** Copied text includes the attribution and a link. */
export const CopyText: Story = {
  args: { article: 'lavrov-rubio', item: 'quote-never-agreed' },
  play: async ({ canvasElement }) => {
    const copied: string[] = [];
    const clipboard = {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
    };
    // The real clipboard needs a permission, and belongs to the user of the machine.
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      const card = inside(canvasElement);
      await userEvent.click(card.getByRole('button', { name: 'Copy text' }));
      await card.findByRole('button', { name: 'Copied' });
      await expect(card.getByRole('status')).toHaveTextContent('Copied');
      await expect(copied.join()).toContain('Sergey Ryabkov, Russian Deputy Foreign Minister');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  },
};

/** All quotes of an article, one card each. */
export const AllOfAnArticle: Story = {
  render: (args, context) => html`
    <div style="display: grid; gap: 2em">
      ${samples['lavrov-rubio'].quotes?.map(({ id }) => renderElement({ ...args, item: id }, context))}
    </div>
  `,
  args: { article: 'lavrov-rubio' },
};
