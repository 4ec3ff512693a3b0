import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { readLink } from '../../data/link.js';
import { hasContent, SUMMARY_SECTIONS, type SummarySection } from '../../data/content.js';
import { nextTurn } from '../../data/event-status.js';
import { lookUp } from '../../data/look-up.js';
import type { ResolvedDocument } from '../../data/resolved-document.js';
import { formatDate } from '../../i18n/format-date.js';
import { levelBelow } from '../../i18n/heading-level.js';
import type { Locale } from '../../i18n/locale.js';
import { CopyController } from '../../shared/copy-controller.js';
import { textOf } from '../../shared/normalize-property.js';
import { NewsElement } from '../../shared/news-element.js';
import { PageJsonLd } from '../../shared/page-json-ld.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderName, renderPhrase } from '../../shared/parts/text.js';
import { renderTime } from '../../shared/parts/time.js';
import {
  renderCopyAnnouncement,
  renderCopyTool,
  renderLinkTool,
} from '../../shared/parts/tools.js';
import { presence, property } from '../../shared/property.js';
import { newsSummaryStyles } from './news-summary.styles.js';
import { readStaticSummary } from '../../static/read/summary.js';
import { renderHead } from './summary-head.js';

/**
 * A whole article from one document: headline, photo with credit, key points, quotes, statements beside
 * their answers, and the timeline. Empty sections are left out.
 *
 * @tag news-summary
 * @summary A whole article from one document.
 *
 * @slot - Fallback content: the article as plain HTML, or a link to it. Shown until there is data.
 *
 * @fires {NewsShareEvent} news-share - The reader copied the link.
 *
 * @csspart head - Headline block and photo.
 * @csspart dateline - Place, day, authors and publisher.
 * @csspart headline - The publisher's headline.
 * @csspart standfirst - The introduction below the headline.
 * @csspart as-of - The date of the information.
 * @csspart photo - The photo with its caption.
 * @csspart credit - The credit of the photo.
 * @csspart band - One section.
 * @csspart heading - The heading of a section.
 * @csspart footer - The note on verbatim words, and the tools.
 * @csspart tools - The row of tools.
 * @csspart name - In quotes and statements: name or description of the speaker.
 * @csspart role - In quotes and statements: job title and affiliation.
 * @csspart record - In quotes and statements: on the record or not.
 * @csspart words - In quotes and statements: the words.
 * @csspart provenance - In quotes and statements: who reported the words, and when.
 * @csspart topic - In statements: the neutral question.
 * @csspart stance - In statements: the stance in words.
 * @csspart party - In statements: the side the voice belongs to.
 * @csspart cell - In statements: one voice.
 * @csspart date - In the timeline: the date of a group.
 * @csspart event - In the timeline: one event.
 * @csspart marker - In the timeline: the shape that repeats the status.
 * @csspart status - In the timeline: the status in words.
 * @csspart title - In the timeline: the title of an event.
 * @csspart detail - In the timeline: the description of an event, and notes on it.
 * @csspart source - In the timeline: who reports the event.
 * @csspart now - In the timeline: the as-of line.
 *
 * @cssprop [--news-color-side-a] - Strip of the first voice in a dispute.
 * @cssprop [--news-color-side-b] - Strip of every other voice; same lightness.
 */
export class NewsSummaryElement extends NewsElement {
  static override styles: CSSResultGroup = newsSummaryStyles;

  /** Headline to show if there is no document. */
  @property() headline: string | undefined;

  /** Sections to show, in order, separated by spaces: `keypoints quotes disputes events correction` (default). Other words are ignored. */
  @property() sections: string | undefined;

  /** Adds the document to the head of the page as schema.org JSON-LD, for search engines. Existing JSON-LD stays. */
  @property(presence) jsonLd: boolean = false;

  #copying = new CopyController(this);

  constructor() {
    super();
    this.addController(new PageJsonLd(this, () => (this.jsonLd ? this.source : undefined)));
  }

  /** @internal */
  override readSimpleForm(): object | undefined {
    const headline = textOf(this.headline);
    return headline ? { headline } : readStaticSummary(this);
  }

  protected override renderDocument(document: ResolvedDocument): TemplateResult | undefined {
    if (!hasContent(document)) return undefined;
    const names = String(textOf(this.sections) ?? SUMMARY_SECTIONS)
      .toLowerCase()
      .split(/[\s,]+/);
    const bands: Readonly<Record<SummarySection, () => unknown>> = {
      keypoints: () => this.#renderKeyPoints(document),
      quotes: () => this.#renderQuotes(document),
      disputes: () => this.#renderDisputes(document),
      events: () => this.#renderEvents(document),
      correction: () => this.#renderCorrections(document),
    };
    return html`<article class="summary" aria-label=${document.headline || nothing}>
      ${renderHead(this.noImages ? { ...document, image: undefined } : document, this.level, this.locale, this.source.base)}
      ${names.map((name) => lookUp(bands, name)?.())} ${this.#renderFooter(document)}
    </article>`;
  }

  protected override turnsAt({ events }: ResolvedDocument): number | undefined {
    return nextTurn(events, this.now);
  }

  protected override emptyMessage(locale: Locale): string {
    return locale.failed;
  }

  #renderKeyPoints({ keyPoints, inLanguage }: ResolvedDocument): TemplateResult | typeof nothing {
    if (!keyPoints?.length) return nothing;
    return this.#renderBand(
      this.locale.keyPoints,
      html`<ul class="key-points">
        ${keyPoints.map((point) => html`<li>${renderPhrase(point, inLanguage)}</li>`)}
      </ul>`,
    );
  }

  #renderQuotes(document: ResolvedDocument): TemplateResult | typeof nothing {
    const { quotes } = document;
    if (quotes.length === 0) return nothing;
    return this.#renderBand(
      this.locale.keyQuotes,
      html`<div class="quotes">
        ${quotes.map(
          ({ id }) =>
            html`<news-quote-card
              exportparts="name, role, record, words, provenance"
              variant="compact"
              .article=${document}
              .item=${id}
              .theme=${this.theme}
              .scheme=${this.scheme}
              .embedded=${true}
            ></news-quote-card>`,
        )}
      </div>`,
    );
  }

  #renderDisputes(document: ResolvedDocument): TemplateResult | typeof nothing {
    const { disputes } = document;
    if (disputes.length === 0) return nothing;
    return this.#renderBand(
      this.locale.statements,
      html`<div class="disputes">
          ${disputes.map(
            ({ id }) =>
              html`<news-statement-denial
                exportparts="name, role, record, words, provenance, topic, stance, party, cell"
                .article=${document}
                .item=${id}
                .headingLevel=${levelBelow(this.level, 2)}
                .theme=${this.theme}
                .scheme=${this.scheme}
                .embedded=${true}
              ></news-statement-denial>`,
          )}
        </div>
        <p class="note meta muted">${renderName(this.locale.orderRule)}</p>`,
    );
  }

  #renderEvents(document: ResolvedDocument): TemplateResult | typeof nothing {
    if (document.events.length === 0) return nothing;
    return this.#renderBand(
      this.locale.timeline,
      html`<news-event-timeline
        exportparts="date, event, marker, status, title, detail, source, now"
        layout="horizontal"
        .article=${document}
        .now=${this.now}
        .noImages=${this.noImages}
        .theme=${this.theme}
        .scheme=${this.scheme}
        .embedded=${true}
      ></news-event-timeline>`,
    );
  }

  #renderCorrections({
    correction,
    timeZone,
    inLanguage,
  }: ResolvedDocument): TemplateResult | typeof nothing {
    if (!correction?.length) return nothing;
    const { locale } = this;
    return this.#renderBand(
      locale.correction,
      html`<ul class="corrections">
        ${correction.map(({ text, date }) => {
          const day = date && renderTime(date, formatDate(date, locale, { timeZone }));
          return html`<li>
            ${day ? html`<span class="strong">${day}</span>` : nothing}
            ${renderPhrase(text, inLanguage)}
          </li>`;
        })}
      </ul>`,
    );
  }

  #renderBand(heading: string, content: TemplateResult): TemplateResult {
    return html`<section part="band" class="band">
      ${renderHeading(this.level + 1, 'heading', heading)} ${content}
    </section>`;
  }

  #renderFooter({ url, quotes, disputes }: ResolvedDocument): TemplateResult {
    const { locale } = this;
    const copying = this.#copying;
    return html`<footer part="footer" class="footer">
      ${
        quotes.length + disputes.length > 0
          ? html`<p class="note meta muted">${renderName(locale.verbatimNote)}</p>`
          : nothing
      }
      <div part="tools" class="tools">
        ${renderCopyTool('copy-link', () => readLink(url, this.source.base) ?? this.ownerDocument.URL, copying, locale)}
        ${renderLinkTool(url, locale.source, this.source.base)}
        ${renderCopyAnnouncement(copying, locale)}
      </div>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-summary': NewsSummaryElement;
  }
}
