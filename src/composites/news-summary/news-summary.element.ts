import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { readLink } from '../../data/link.js';
import { hasContent } from '../../data/content.js';
import { nextTurn } from '../../data/event-status.js';
import { lookUp } from '../../data/look-up.js';
import type { ResolvedDocument } from '../../data/resolved-document.js';
import { formatDate } from '../../i18n/format-date.js';
import { levelBelow } from '../../i18n/heading-level.js';
import type { Locale } from '../../i18n/locale.js';
import { CopyController } from '../../shared/copy-controller.js';
import { textOf } from '../../shared/normalize-property.js';
import { NewsElement, presence } from '../../shared/news-element.js';
import { PageJsonLd } from '../../shared/page-json-ld.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderName, renderPhrase } from '../../shared/parts/text.js';
import { renderTime } from '../../shared/parts/time.js';
import {
  renderCopyAnnouncement,
  renderCopyTool,
  renderLinkTool,
} from '../../shared/parts/tools.js';
import { newsSummaryStyles } from './news-summary.styles.js';
import { readStaticSummary } from '../../static/read/summary.js';
import { renderHead } from './summary-head.js';

/** The bands of a summary in their usual order. The head stands above them, the footer below. */
export const SUMMARY_SECTIONS = [
  'keypoints',
  'quotes',
  'disputes',
  'events',
  'correction',
] as const;

/** One of {@link SUMMARY_SECTIONS}. */
export type SummarySection = (typeof SUMMARY_SECTIONS)[number];

/**
 * A whole article from one document: headline, photo with its credit, key points, quotes, statements
 * beside their answers, and the timeline. A band with nothing in it is left out.
 *
 * @tag news-summary
 * @summary A whole article from one document.
 *
 * @slot - What readers see until data can be shown: the article, or a link to it.
 *
 * @fires {NewsLoadEvent} news-load - Data has been read from `src`.
 * @fires {NewsErrorEvent} news-error - Something could not be read; `issues` says what.
 * @fires {NewsShareEvent} news-share - The reader copied the link.
 *
 * @csspart root - The box around everything.
 * @csspart head - Headline block and photo.
 * @csspart dateline - Place, day, authors and publisher.
 * @csspart headline - The publisher's headline.
 * @csspart standfirst - The sentence or two below it.
 * @csspart as-of - When all this was true.
 * @csspart photo - The photo with its caption.
 * @csspart credit - The credit of the photo.
 * @csspart band - One section.
 * @csspart heading - The heading of a section.
 * @csspart footer - The note on verbatim words, and the tools.
 * @csspart tools - What the reader can do.
 * @csspart tool - One of the tools.
 * @csspart link - A link that is no tool.
 * @csspart state - The line shown while loading, after a failure, and where there is nothing.
 * @csspart name - In the quotes and statements: the speaker's name.
 * @csspart role - In the quotes and statements: job title and affiliation.
 * @csspart record - In the quotes and statements: on the record or not.
 * @csspart words - In the quotes and statements: the words.
 * @csspart provenance - In the quotes and statements: who reported the words, and when.
 * @csspart topic - In the statements: the neutral question.
 * @csspart stance - In the statements: what the voice does.
 * @csspart party - In the statements: the side the voice belongs to.
 * @csspart cell - In the statements: one voice.
 * @csspart date - In the timeline: the date of a group.
 * @csspart event - In the timeline: one event.
 * @csspart marker - In the timeline: the shape that repeats the status.
 * @csspart status - In the timeline: the status in words.
 * @csspart title - In the timeline: what happened.
 * @csspart detail - In the timeline: what more there is to say.
 * @csspart source - In the timeline: whose word the status is.
 * @csspart now - In the timeline: the as-of line.
 *
 * @cssstate ready - The data is shown.
 * @cssstate loading - The document at `src` is on its way.
 * @cssstate empty - The data has nothing for this element.
 * @cssstate failed - Nothing could be read.
 * @cssstate blank - There is no data.
 *
 * @cssprop [--news-color-text=currentcolor] - Words, names, titles.
 * @cssprop [--news-color-muted] - Roles, provenance, notes; the text colour at 76 %.
 * @cssprop [--news-color-surface=transparent] - Background.
 * @cssprop [--news-color-rule] - Hairlines; the text colour at 22 %.
 * @cssprop [--news-color-rule-strong=currentcolor] - Strong rules.
 * @cssprop [--news-color-accent=currentcolor] - Focus ring.
 * @cssprop [--news-color-side-a] - The strip of the first voice in a dispute.
 * @cssprop [--news-color-side-b] - The strip of every other voice; of the same lightness.
 * @cssprop [--news-font-body=inherit] - Names, meta, tools.
 * @cssprop [--news-font-display=inherit] - Words, titles, headline.
 * @cssprop [--news-font-size=1em] - Base of the scale.
 * @cssprop [--news-space=4px] - Spacing unit.
 * @cssprop [--news-rule-width=1px] - Hairline.
 */
export class NewsSummaryElement extends NewsElement {
  static override properties: PropertyDeclarations = {
    headline: {},
    sections: {},
    jsonLd: presence,
  };

  static override styles: CSSResultGroup = newsSummaryStyles;

  /** The headline, where there is no document: a summary of nothing else. */
  declare headline: string | undefined;

  /** Which bands, in which order, separated by spaces: `keypoints quotes disputes events correction` (default). Other words are passed over. */
  declare sections: string | undefined;

  /** The document also stands in the head of the page as schema.org JSON-LD, for search engines; beside any of the page's own. */
  declare jsonLd: boolean;

  #copying = new CopyController(this);

  constructor() {
    super();
    this.jsonLd = false;
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
    const bands: Readonly<Record<string, (document: ResolvedDocument) => unknown>> = {
      keypoints: (read) => this.#renderKeyPoints(read),
      quotes: (read) => this.#renderQuotes(read),
      disputes: (read) => this.#renderDisputes(read),
      events: (read) => this.#renderEvents(read),
      correction: (read) => this.#renderCorrections(read),
    };
    return html`<article class="summary" aria-label=${document.headline || nothing}>
      ${renderHead(this.noImages ? { ...document, image: undefined } : document, this.level, this.locale, this.source.base)}
      ${names.map((name) => lookUp(bands, name)?.(document))} ${this.#renderFooter(document)}
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
