import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { readLink } from '../../data/link.js';
import { passageLink } from '../../data/passage-link.js';
import type { QuoteKind } from '../../data/quote.js';
import type { ResolvedDocument, ResolvedQuote } from '../../data/resolved-document.js';
import { firstVerbatim } from '../../data/verbatim.js';
import {
  describeOriginal,
  describeProvenance,
  describeSpeaker,
  quoteAsText,
} from '../../i18n/describe-quote.js';
import { languageName } from '../../i18n/language.js';
import type { Locale } from '../../i18n/locale.js';
import { CopyController } from '../../shared/copy-controller.js';
import { NewsToggleEvent } from '../../shared/events.js';
import { textsOf } from '../../shared/normalize-property.js';
import { NewsElement, presence } from '../../shared/news-element.js';
import { renderProvenance, renderRecord, renderSpeaker } from '../../shared/parts/attribution.js';
import { renderParagraph } from '../../shared/parts/text.js';
import {
  renderCopyAnnouncement,
  renderCopyTool,
  renderLinkTool,
  renderToggleTool,
} from '../../shared/parts/tools.js';
import { renderWords } from '../../shared/parts/words.js';
import { quoteCardStyles } from './quote-card.styles.js';
import { readStaticQuote } from '../../static/read/quote.js';

/** What attributes can tell of a quote. */
const SIMPLE_FORM = [
  'text',
  'kind',
  'speaker',
  'jobTitle',
  'affiliation',
  'saidTo',
  'reportedBy',
  'date',
  'cite',
  'context',
] as const;

/** How a quote card looks. */
export type QuoteCardVariant = 'card' | 'pull' | 'compact';

/**
 * One quotation with its whole chain of attribution: who said it, in which role, on or off the
 * record, to whom, as reported by whom, when; then the words, exactly as they were said.
 *
 * Put the quotation between the tags as well: it is what readers see before the script has loaded,
 * and where it never does.
 *
 * @tag news-quote-card
 * @summary One quotation with its whole chain of attribution.
 *
 * @slot - What readers see until data can be shown: the quotation as plain HTML.
 *
 * @fires {NewsLoadEvent} news-load - Data has been read from `src`.
 * @fires {NewsErrorEvent} news-error - Something could not be read; `issues` says what.
 * @fires {NewsShareEvent} news-share - The reader copied the words or a link.
 * @fires {NewsToggleEvent} news-toggle - The reader opened or closed the original wording.
 *
 * @csspart root - The box around everything.
 * @csspart attribution - Name, role, record and provenance.
 * @csspart name - The speaker's name, or who they are.
 * @csspart role - Job title and affiliation.
 * @csspart record - "On the record", "Anonymous, to CNN".
 * @csspart provenance - Who reported the words, and when.
 * @csspart context - The line before the words.
 * @csspart words - The words, of whatever kind.
 * @csspart quote - The words where they are, or hold, a quotation.
 * @csspart paraphrase - The words where they are a paraphrase.
 * @csspart original - The wording in the language it was spoken in.
 * @csspart tools - What the reader can do.
 * @csspart tool - One of the tools.
 * @csspart link - A link that is no tool.
 * @csspart state - The line shown while loading, after a failure, and where there is nothing.
 *
 * @cssstate ready - The data is shown.
 * @cssstate loading - The document at `src` is on its way.
 * @cssstate empty - The data has nothing for this element.
 * @cssstate failed - Nothing could be read.
 * @cssstate blank - There is no data.
 *
 * @cssprop [--news-color-text=currentcolor] - Words, names, titles.
 * @cssprop [--news-color-muted] - Role, provenance, tools; the text colour at 76 %.
 * @cssprop [--news-color-surface=transparent] - Background.
 * @cssprop [--news-color-rule] - Hairlines; the text colour at 22 %.
 * @cssprop [--news-color-rule-strong=currentcolor] - Strong rules.
 * @cssprop [--news-color-accent=currentcolor] - Focus ring.
 * @cssprop [--news-font-body=inherit] - Names, meta, tools.
 * @cssprop [--news-font-display=inherit] - The words.
 * @cssprop [--news-font-size=1em] - Base of the scale.
 * @cssprop [--news-space=4px] - Spacing unit.
 * @cssprop [--news-rule-width=1px] - Hairline.
 * @cssprop [--news-radius=0] - Corners of the card.
 */
export class NewsQuoteCardElement extends NewsElement {
  static override properties: PropertyDeclarations = {
    text: {},
    kind: {},
    speaker: {},
    jobTitle: {},
    affiliation: {},
    anonymous: presence,
    saidTo: {},
    reportedBy: {},
    date: {},
    cite: {},
    context: {},
    variant: {},
    isOriginalShown: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = quoteCardStyles;

  /** The words, without outer quotation marks. */
  declare text: string | undefined;

  /** `direct` (default), `partial` where `text` carries the words inside quotation marks, or `paraphrase`. */
  declare kind: QuoteKind | undefined;

  /** The name of who said it; of an anonymous source, who it is. Missing: the card says so. */
  declare speaker: string | undefined;

  /** The speaker's role. */
  declare jobTitle: string | undefined;

  /** The organisation the speaker speaks for. */
  declare affiliation: string | undefined;

  /** The speaker is not named: `speaker` describes them. */
  declare anonymous: boolean;

  /** The outlet it was said to. */
  declare saidTo: string | undefined;

  /** The outlet that reported it. */
  declare reportedBy: string | undefined;

  /** When it was said, in EDTF; a date that cannot be read is left out. */
  declare date: string | undefined;

  /** Where the quote can be read, as `cite` on `<blockquote>`: http, https or mailto; else there is no link. */
  declare cite: string | undefined;

  /** A line before the words that says what they are about. */
  declare context: string | undefined;

  /** How the quote looks: `card` (default), `pull`, at most one per page, or `compact`. */
  declare variant: QuoteCardVariant;

  declare private isOriginalShown: boolean;

  #copying = new CopyController(this);

  constructor() {
    super();
    this.anonymous = false;
    this.variant = 'card';
    this.isOriginalShown = false;
  }

  /** @internal */
  override readSimpleForm(): object | undefined {
    const { text, speaker, jobTitle, affiliation, cite, ...rest } = textsOf(this, SIMPLE_FORM);
    if (!text) return readStaticQuote(this);
    const anonymous = !!this.anonymous;
    const who = { [anonymous ? 'description' : 'name']: speaker, anonymous, jobTitle, affiliation };
    return { ...rest, text, speaker: speaker && who, url: cite };
  }

  protected override renderDocument(document: ResolvedDocument): TemplateResult | undefined {
    const { quotes } = document;
    const { itemId } = this;
    const quote = itemId ? quotes.find(({ id }) => id === itemId) : quotes[0];
    if (!quote) return undefined;
    const { variant, locale, embedded } = this;
    const described = describeSpeaker(quote, locale);
    const provenance = renderProvenance(
      describeProvenance(quote, locale, document.timeZone),
      this.source.base,
    );
    const isCompact = variant === 'compact';
    return html`<figure class="quote ${isCompact || variant === 'pull' ? variant : 'card'}">
      <figcaption part="attribution" class="attribution">
        ${renderSpeaker(described, quote.speaker.url, this.source.base)} ${renderRecord(described)}
        ${isCompact ? nothing : provenance}
      </figcaption>
      <div class="body">
        ${renderParagraph('context', 'small muted', quote.context, document.inLanguage)}
        ${renderWords(quote, this.source.base, { isHung: !embedded, isAlone: !embedded })}
        ${this.isOriginalShown ? this.#renderOriginal(quote) : nothing}
        <div class="foot">
          ${isCompact ? provenance : nothing}
          ${embedded ? nothing : this.#renderTools(quote, document)}
        </div>
      </div>
    </figure>`;
  }

  protected override emptyMessage(locale: Locale): string {
    return locale.noQuote;
  }

  #renderOriginal(quote: ResolvedQuote): TemplateResult | typeof nothing {
    const original = describeOriginal(quote, this.locale);
    if (!original) return nothing;
    const { label } = original;
    return html`<div part="original" class="original">
      ${label ? html`<p class="meta muted">${label}</p>` : nothing}
      ${renderWords(original, this.source.base)}
    </div>`;
  }

  #renderTools(quote: ResolvedQuote, document: ResolvedDocument): TemplateResult {
    const { locale } = this;
    const { base } = this.source;
    const copying = this.#copying;
    const { original } = quote;
    const address = quote.url ?? document.url;
    const link = (): string =>
      passageLink(readLink(address, base) ?? this.ownerDocument.URL, firstVerbatim(quote.text));
    const count = 2 + [original, address, quote.archivedAt].filter(Boolean).length;
    return html`<div part="tools" class=${count > 3 ? 'tools many' : 'tools'}>
      ${renderCopyTool(
        'copy-text',
        () => quoteAsText(quote, locale, document.timeZone, link()),
        copying,
        locale,
      )}
      ${renderCopyTool('copy-link', link, copying, locale)}
      ${
        original
          ? renderToggleTool(
              locale.inLanguage(languageName(original.inLanguage ?? '', locale.language)),
              this.isOriginalShown,
              () => {
                this.#toggleOriginal();
              },
            )
          : nothing
      }
      ${renderLinkTool(address, locale.source, base)}
      ${renderLinkTool(quote.archivedAt, locale.archived, base)}
      ${renderCopyAnnouncement(copying, locale)}
    </div>`;
  }

  #toggleOriginal(): void {
    this.isOriginalShown = !this.isOriginalShown;
    this.dispatchEvent(new NewsToggleEvent(this.isOriginalShown));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-quote-card': NewsQuoteCardElement;
  }
}
