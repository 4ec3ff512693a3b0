import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
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
import type { QuoteCardVariant } from '../../shared/looks.js';
import { textsOf } from '../../shared/normalize-property.js';
import { NewsElement } from '../../shared/news-element.js';
import { renderProvenance, renderRecord, renderSpeaker } from '../../shared/parts/attribution.js';
import { renderParagraph } from '../../shared/parts/text.js';
import {
  renderCopyAnnouncement,
  renderCopyTool,
  renderLinkTool,
  renderToggleTool,
} from '../../shared/parts/tools.js';
import { renderWords } from '../../shared/parts/words.js';
import { presence, property } from '../../shared/property.js';
import { quoteCardStyles } from './quote-card.styles.js';
import { readStaticQuote } from '../../static/read/quote.js';

/** Attributes that describe a quote. */
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

/**
 * One quotation with its whole chain of attribution: who said it, in which role, on or off the record, to
 * whom, reported by whom, and when; then the exact words.
 *
 * Put the quotation between the tags as well, as plain HTML. Readers see it until the script has loaded,
 * and if it never loads.
 *
 * @tag news-quote-card
 * @summary One quotation with its whole chain of attribution.
 *
 * @fires {NewsShareEvent} news-share - The reader copied the words or a link.
 * @fires {NewsToggleEvent} news-toggle - The reader opened or closed the original wording.
 *
 * @csspart attribution - Name, role, record and provenance.
 * @csspart name - Name or description of the speaker.
 * @csspart role - Job title and affiliation.
 * @csspart record - "On the record", "Anonymous, to CNN".
 * @csspart provenance - Who reported the words, and when.
 * @csspart context - The line before the words.
 * @csspart words - The words, of any kind.
 * @csspart quote - The words of a direct or partial quotation.
 * @csspart paraphrase - The words of a paraphrase.
 * @csspart original - The wording in the language it was spoken in.
 * @csspart tools - The row of tools.
 *
 * @cssprop [--news-radius=0] - Corner radius of the card.
 */
export class NewsQuoteCardElement extends NewsElement {
  static override styles: CSSResultGroup = quoteCardStyles;

  /** The words, without outer quotation marks. */
  @property() text: string | undefined;

  /** `direct` (default), `partial` if only the parts of `text` in quotation marks are quoted, or `paraphrase`. */
  @property() kind: QuoteKind | undefined;

  /** Speaker's name; for an anonymous source, a description. Missing: the card says "Speaker not given". */
  @property() speaker: string | undefined;

  /** Speaker's role. */
  @property() jobTitle: string | undefined;

  /** Organisation the speaker speaks for. */
  @property() affiliation: string | undefined;

  /** Marks the speaker as anonymous: `speaker` is a description, not a name. */
  @property(presence) anonymous: boolean = false;

  /** Outlet the speaker talked to. */
  @property() saidTo: string | undefined;

  /** Outlet that reported the words. */
  @property() reportedBy: string | undefined;

  /** Date of the words, in EDTF. Invalid: no date is shown. */
  @property() date: string | undefined;

  /** URL of the source, like `cite` on `<blockquote>`: http, https or mailto. Any other: no link. */
  @property() cite: string | undefined;

  /** Line before the words that says what they are about. */
  @property() context: string | undefined;

  /** Appearance: `card` (default), `pull` (at most one per page) or `compact`. */
  @property() variant: QuoteCardVariant = 'card';

  @property({ state: true, attribute: false }) private isOriginalShown: boolean = false;

  #copying = new CopyController(this);

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
