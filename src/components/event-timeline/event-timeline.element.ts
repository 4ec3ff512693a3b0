import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  groupDate,
  groupEvents,
  type Grouping,
  orderEvents,
  type PlacedEvent,
} from '../../data/event-order.js';
import { nextTurn } from '../../data/event-status.js';
import { lookUp } from '../../data/look-up.js';
import { latest, type PartialDate, readDate } from '../../data/partial-date.js';
import type { ResolvedDocument, ResolvedEvent } from '../../data/resolved-document.js';
import { describeAsOf } from '../../i18n/describe-date.js';
import { describeEvent, type EventView } from '../../i18n/describe-event.js';
import { formatDate } from '../../i18n/format-date.js';
import type { Locale } from '../../i18n/locale.js';
import type { Line } from '../../i18n/sentence.js';
import { textOf } from '../../shared/normalize-property.js';
import { GradualDrawing } from '../../shared/gradual-drawing.js';
import { NewsElement } from '../../shared/news-element.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderLink } from '../../shared/parts/link.js';
import { renderPhoto } from '../../shared/parts/photo.js';
import { renderName, renderParagraph, renderPhrase, showText } from '../../shared/parts/text.js';
import { renderTime } from '../../shared/parts/time.js';
import { rememberLast } from '../../shared/remember-last.js';
import { EVENT_MARKERS, UNKNOWN_MARKER } from './event-markers.js';
import { eventTimelineStyles } from './event-timeline.styles.js';
import { readEventList } from './read-event-list.js';
import { readStaticEvents } from '../../static/read/events.js';

/** From how many events on it pays to lay out only those near what is seen; with fewer it costs more. */
const MANY = 50;

/** How many groups, the as-of line not counted, fit side by side. */
const MAX_COLUMNS = 7;

type Groups = readonly (readonly PlacedEvent[])[];

/**
 * Events in order, each with a date no more exact than what is known, and with its status in words:
 * what happened, what is planned, what is in doubt, and who says so.
 *
 * Put the events between the tags as an `<ol>` of `<li><time>` as well: it is what readers see before
 * the script has loaded, and it is enough: the element reads it where there is no other data.
 *
 * @tag news-event-timeline
 * @summary Events in order, with honest dates and a status each.
 *
 * @slot - What readers see until data can be shown: an `<ol>` of `<li><time datetime>When</time> what`.
 *
 * @fires {NewsLoadEvent} news-load - Data has been read from `src`.
 * @fires {NewsErrorEvent} news-error - Something could not be read; `issues` says what.
 *
 * @csspart root - The box around everything.
 * @csspart heading - The heading.
 * @csspart group - A day, or what is gathered under a month or a year.
 * @csspart date - The date of a group.
 * @csspart date-note - What the date leaves open.
 * @csspart event - One event.
 * @csspart marker - The shape that repeats the status.
 * @csspart status - The status in words.
 * @csspart title - What happened.
 * @csspart detail - What more there is to say.
 * @csspart source - Whose word the status is, and who disputes it.
 * @csspart now - The line that says when all this was true.
 * @csspart photo - A picture with its caption.
 * @csspart credit - The credit of a picture.
 * @csspart link - A link.
 * @csspart tool - "Try again", after a failure.
 * @csspart state - The line shown while loading, after a failure, and where there is nothing.
 *
 * @cssstate ready - The data is shown.
 * @cssstate loading - The document at `src` is on its way.
 * @cssstate empty - The data has nothing for this element.
 * @cssstate failed - Nothing could be read.
 * @cssstate blank - There is no data.
 *
 * @cssprop [--news-color-text=currentcolor] - Dates, titles, status.
 * @cssprop [--news-color-muted] - Notes and sources; the text colour at 76 %.
 * @cssprop [--news-color-surface=transparent] - Background.
 * @cssprop [--news-color-rule] - Hairlines; the text colour at 22 %.
 * @cssprop [--news-color-rule-strong=currentcolor] - The as-of line.
 * @cssprop [--news-color-accent=currentcolor] - Focus ring.
 * @cssprop [--news-font-body=inherit] - Dates, status, details.
 * @cssprop [--news-font-display=inherit] - Headings and titles.
 * @cssprop [--news-font-size=1em] - Base of the scale.
 * @cssprop [--news-space=4px] - Spacing unit.
 * @cssprop [--news-rule-width=1px] - Hairline.
 */
export class NewsEventTimelineElement extends NewsElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    asOf: {},
    order: {},
    group: {},
    layout: {},
  };

  static override styles: CSSResultGroup = eventTimelineStyles;

  /** The heading. Missing: "Timeline" in the language of the page. */
  declare heading: string | undefined;

  /** When the statuses were true, in EDTF. Missing or no date: as the document says. */
  declare asOf: string | undefined;

  /** `oldest` (default) or `newest` first. */
  declare order: 'oldest' | 'newest';

  /** What events are gathered under: `none` (default), `day`, `month` or `year`. */
  declare group: Grouping;

  /** `vertical` (default), or `horizontal` where the container is wide and there are at most seven groups. */
  declare layout: 'vertical' | 'horizontal';

  #drawing = new GradualDrawing(this);
  #place = rememberLast(placeEvents);
  /** The same list as long as all in it is the same. */
  #settings = rememberLast((...settings: readonly unknown[]) => settings);

  constructor() {
    super();
    this.order = 'oldest';
    this.group = 'none';
    this.layout = 'vertical';
  }

  /** @internal */
  override readSimpleForm(): object | undefined {
    return readStaticEvents(this) ?? readEventList(this);
  }

  protected override renderDocument(document: ResolvedDocument): TemplateResult | undefined {
    const { itemId, locale, order } = this;
    const events = itemId ? document.events.filter(({ id }) => id === itemId) : document.events;
    const most = this.#drawing.mostOf(events.length, this.isWhole);
    if (events.length === 0) return undefined;
    const asOf = readDate(textOf(this.asOf) ?? '') ?? document.asOf;
    const [before, after] = this.#place(events, order, this.group, asOf, this.now);
    const rows = (some: Groups): unknown[] => this.#renderGroups(some, document, asOf);
    const hasAhead = (order === 'newest' ? before : after).some(([first]) => first?.isAhead);
    const now = asOf && hasAhead && before.length <= most ? this.#renderNow(asOf) : nothing;
    const isHorizontal =
      this.layout === 'horizontal' && before.length + after.length <= MAX_COLUMNS;
    const look = isHorizontal ? 'horizontal' : events.length < MANY ? '' : 'many';
    const heading = textOf(this.heading) ?? locale.timeline;
    return html`<section class="timeline">
      ${this.embedded ? nothing : renderHeading(this.level, 'heading', heading)}
      <ol class="rows ${look}" aria-label=${heading}>
        ${rows(before.slice(0, most))} ${now}
        ${rows(after.slice(0, Math.max(0, most - before.length)))}
      </ol>
    </section>`;
  }

  protected override turnsAt({ events }: ResolvedDocument): number | undefined {
    return nextTurn(events, this.now);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#drawing.untilWhole();
    return isComplete;
  }

  protected override emptyMessage(locale: Locale): string {
    return locale.noEvents;
  }

  /** Groups of events, each drawn again only where something of it has changed. */
  #renderGroups(
    groups: Groups,
    { timeZone, inLanguage }: ResolvedDocument,
    asOf: PartialDate | undefined,
  ): unknown[] {
    const { group, locale, layout, noImages } = this;
    const impliedYear =
      layout === 'horizontal'
        ? (asOf?.start?.year ?? new Date(asOf ? latest(asOf) : this.now).getUTCFullYear())
        : undefined;
    const style = { timeZone, inLanguage, impliedYear };
    const settings = this.#settings(
      group,
      locale,
      noImages,
      this.source.base,
      ...Object.values(style),
    );
    const describe = (event: PlacedEvent): EventView => describeEvent(event, style, locale);
    return groups.map((events) =>
      guard([settings, ...events.flatMap((one): unknown[] => Object.values(one))], () => {
        if (group !== 'month' && group !== 'year')
          return this.#renderRow(events.map(describe), inLanguage);
        const date = events[0] && groupDate(events[0].event, group);
        const label = date ? formatDate(date, locale, { long: true }) : locale.dateNotGiven;
        return html`<li part="group" class="period">
          <p class="period-label label strong">${renderTime(date, label)}</p>
          <ol class="rows">
            ${events.map((event) => this.#renderRow([describe(event)], inLanguage))}
          </ol>
        </li>`;
      }),
    );
  }

  /** A date and what happened then. */
  #renderRow(views: readonly EventView[], language: string | undefined): TemplateResult {
    const [first] = views;
    if (!first) return html``;
    const { event, date, shortLabel, isAhead } = first;
    const dated = (line: Line, isDate: boolean): unknown =>
      isDate ? renderTime(event.date, line) : renderName(line);
    const label = dated(date.label, date.timeIs === 'label');
    return html`<li part="group" class="row ${event.date ? (isAhead ? 'ahead' : '') : 'undated'}">
      <div class="when">
        <p part="date" class="date label strong">
          ${
            shortLabel
              ? html`<span class="full">${label}</span
                  ><span class="brief">${dated(shortLabel, true)}</span>`
              : label
          }
        </p>
        ${
          date.note
            ? html`<p part="date-note" class="date-note meta muted">
                ${dated(date.note, date.timeIs === 'note')}
              </p>`
            : nothing
        }
      </div>
      ${
        views.length === 1
          ? html`<div class="events">${this.#renderEvent(first, language)}</div>`
          : html`<ol class="events">
              ${views.map((view) => html`<li>${this.#renderEvent(view, language)}</li>`)}
            </ol>`
      }
    </li>`;
  }

  #renderEvent(view: EventView, language: string | undefined): TemplateResult {
    const { event, status, statusText, notes, sources } = view;
    const { name, description, url, image } = event;
    const [lines, solids = ''] = lookUp(EVENT_MARKERS, status) ?? UNKNOWN_MARKER;
    return html`<div part="event" class="event">
      <svg part="marker" class="marker" viewBox="0 0 22 22" aria-hidden="true">
        <path d=${lines} />
        <path class="solid" d=${solids} />
      </svg>
      <div class="what">
        ${statusText ? html`<p part="status" class="status meta">${statusText}</p>` : nothing}
        <p part="title" class="title">
          ${renderLink(url, renderPhrase(name, language), this.source.base, 'quiet')}
        </p>
        ${renderParagraph('detail', 'label', description, language)}
        ${notes.map((note) => html`<p part="detail" class="detail label"><bdi>${showText(note)}</bdi></p>`)}
        ${sources.map((source) => html`<p part="source" class="source meta muted"><bdi>${showText(source)}</bdi></p>`)}
        ${renderPhoto(this.noImages ? undefined : image, this.locale, this.source.base)}
      </div>
    </div>`;
  }

  #renderNow(asOf: PartialDate): TemplateResult {
    const words = describeAsOf(asOf, this.locale);
    return html`<li part="now" class="now">
      <span class="label strong">${renderTime(asOf, words)}</span>
    </li>`;
  }
}

/** Groups of events before and after the line that says when all this was true. */
function placeEvents(
  events: readonly ResolvedEvent[],
  order: 'oldest' | 'newest',
  group: Grouping,
  asOf: PartialDate | undefined,
  now: number,
): readonly [before: Groups, after: Groups] {
  const { past, ahead, undated } = orderEvents(events, order, asOf, now);
  const [before, after] = order === 'newest' ? [ahead, past] : [past, ahead];
  const groups = (placed: readonly PlacedEvent[]): Groups => groupEvents(placed, group);
  return [groups(before), [...groups(after), ...groups(undated)]];
}

declare global {
  interface HTMLElementTagNameMap {
    'news-event-timeline': NewsEventTimelineElement;
  }
}
