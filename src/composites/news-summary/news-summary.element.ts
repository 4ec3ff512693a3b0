import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { ReadDocument } from '../../data/read-model.js';
import { speakerName } from '../../i18n/describe-quote.js';
import { formatDate } from '../../i18n/format-date.js';
import type { Locale } from '../../i18n/locale.js';
import { CopyController } from '../../shared/copy-controller.js';
import { NewsElement } from '../../shared/news-element.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderLink } from '../../shared/parts/link.js';
import { renderPhoto } from '../../shared/parts/photo.js';
import { renderName, renderParagraph, renderPhrase } from '../../shared/parts/text.js';
import { renderTime } from '../../shared/parts/time.js';
import {
  renderCopyAnnouncement,
  renderCopyTool,
  renderLinkTool,
} from '../../shared/parts/tools.js';
import { newsSummaryStyles } from './news-summary.styles.js';

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
  static override properties: PropertyDeclarations = { headline: {}, sections: {} };

  static override styles: CSSResultGroup = newsSummaryStyles;

  /** The headline, where there is no document: a summary of nothing else. */
  declare headline: string | undefined;

  /** Which bands, in which order, separated by spaces: `keypoints quotes disputes events correction` (default). Other words are passed over. */
  declare sections: string | undefined;

  #copying = new CopyController(this);

  /** @internal */
  override readSimpleForm(): object | undefined {
    return this.headline ? { headline: this.headline } : undefined;
  }

  protected override renderDocument(document: ReadDocument): TemplateResult | undefined {
    const names: readonly string[] =
      this.sections?.toLowerCase().split(/[\s,]+/) ?? SUMMARY_SECTIONS;
    const bands: Readonly<Record<string, (document: ReadDocument) => unknown>> = {
      keypoints: (read) => this.#renderKeyPoints(read),
      quotes: (read) => this.#renderQuotes(read),
      disputes: (read) => this.#renderDisputes(read),
      events: (read) => this.#renderEvents(read),
      correction: (read) => this.#renderCorrections(read),
    };
    return html`<article class="summary" aria-label=${document.headline || nothing}>
      ${this.#renderHead(document)} ${names.map((name) => bands[name]?.(document))}
      ${this.#renderFooter(document)}
    </article>`;
  }

  protected override emptyMessage(locale: Locale): string {
    return locale.failed;
  }

  #renderHead(document: ReadDocument): TemplateResult {
    const { locale, level } = this;
    const { headline, description, image, asOf, timeZone, inLanguage } = document;
    const photo = renderPhoto(image, locale, this.source.base);
    const asOfText = asOf
      ? locale.asOf(formatDate(asOf, locale, { long: true, timeZone }))
      : locale.dateNotGiven;
    return html`<header part="head" class=${photo === nothing ? 'head' : 'head illustrated'}>
      <div class="title-block">
        ${this.#renderDateline(document)}
        ${headline ? renderHeading(level, 'headline', renderPhrase(headline, inLanguage)) : nothing}
        ${renderParagraph('standfirst', '', description, inLanguage)}
        <p part="as-of" class="as-of small">
          <span class="strong">${renderTime(asOf, `${asOfText}.`)}</span>
          <span class="muted">${locale.laterNotIncluded}</span>
        </p>
      </div>
      ${photo}
    </header>`;
  }

  #renderDateline(document: ReadDocument): TemplateResult | typeof nothing {
    const { locale } = this;
    const { dateline, datePublished, dateModified, author, publisher, timeZone } = document;
    const style = { long: true, timeZone };
    const items = [
      dateline && renderName(dateline),
      datePublished && renderTime(datePublished, formatDate(datePublished, locale, style)),
      dateModified &&
        dateModified.edtf !== datePublished?.edtf &&
        renderTime(dateModified, locale.updated(formatDate(dateModified, locale, style))),
      author && locale.byAuthors(locale.list(author.map((who) => speakerName(who, locale)))),
      ...(publisher ?? []).map(({ name, url }) =>
        renderLink(url, renderName(name), this.source.base, 'quiet'),
      ),
    ].filter(Boolean);
    return items.length > 0
      ? html`<p part="dateline" class="dateline small muted">
          ${items.map((item) => html`<span>${item}</span> `)}
        </p>`
      : nothing;
  }

  #renderKeyPoints({ keyPoints, inLanguage }: ReadDocument): TemplateResult | typeof nothing {
    if (!keyPoints?.length) return nothing;
    return this.#renderBand(
      this.locale.keyPoints,
      html`<ul class="key-points">
        ${keyPoints.map((point) => html`<li>${renderPhrase(point, inLanguage)}</li>`)}
      </ul>`,
    );
  }

  #renderQuotes(document: ReadDocument): TemplateResult | typeof nothing {
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
              .embedded=${true}
            ></news-quote-card>`,
        )}
      </div>`,
    );
  }

  #renderDisputes(document: ReadDocument): TemplateResult | typeof nothing {
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
                .headingLevel=${Math.min(this.level + 2, 6)}
                .theme=${this.theme}
                .embedded=${true}
              ></news-statement-denial>`,
          )}
        </div>
        <p class="note meta muted">${this.locale.orderRule}</p>`,
    );
  }

  #renderEvents(document: ReadDocument): TemplateResult | typeof nothing {
    if (document.events.length === 0) return nothing;
    return this.#renderBand(
      this.locale.timeline,
      html`<news-event-timeline
        exportparts="date, event, marker, status, title, detail, source, now"
        layout="horizontal"
        .article=${document}
        .now=${this.now}
        .theme=${this.theme}
        .embedded=${true}
      ></news-event-timeline>`,
    );
  }

  #renderCorrections({
    correction,
    timeZone,
    inLanguage,
  }: ReadDocument): TemplateResult | typeof nothing {
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

  #renderFooter({ url }: ReadDocument): TemplateResult {
    const { locale } = this;
    const copying = this.#copying;
    return html`<footer part="footer" class="footer">
      <p class="note meta muted">${locale.verbatimNote}</p>
      <div part="tools" class="tools">
        ${renderCopyTool('copy-link', () => url ?? window.location.href, copying, locale)}
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
