import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  groupDate,
  groupEvents,
  type Grouping,
  type Order,
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
import type { TimelineLayout } from '../../shared/looks.js';
import { textOf } from '../../shared/normalize-property.js';
import { GradualDrawing } from '../../shared/gradual-drawing.js';
import { NewsElement } from '../../shared/news-element.js';
import { renderHeading } from '../../shared/parts/heading.js';
import { renderLink } from '../../shared/parts/link.js';
import { renderPhoto } from '../../shared/parts/photo.js';
import { renderName, renderParagraph, renderPhrase, showText } from '../../shared/parts/text.js';
import { renderTime } from '../../shared/parts/time.js';
import { rememberLast } from '../../shared/remember-last.js';
import { property } from '../../shared/property.js';
import { EVENT_MARKERS, UNKNOWN_MARKER } from './event-markers.js';
import { eventTimelineStyles } from './event-timeline.styles.js';
import { readEventList } from './read-event-list.js';
import { readStaticEvents } from '../../static/read/events.js';

/** Number of events from which only those near the viewport are laid out. With fewer this costs more than it saves. */
const MANY = 50;

/** Number of groups that fit side by side, without the as-of line. */
const MAX_COLUMNS = 7;

type Groups = readonly (readonly PlacedEvent[])[];

/**
 * Events in order. Each has a date no more exact than the facts and its status in words: what happened,
 * what is planned, what is in doubt, and who says so.
 *
 * Put the events between the tags as well, as an `<ol>` of `<li><time>`. Readers see it until the script has
 * loaded, and the element reads it if there is no other data.
 *
 * @tag news-event-timeline
 * @summary Events in order, with honest dates and a status each.
 *
 * @slot - Fallback content: an `<ol>` of `<li><time datetime>When</time> what`. Read if there is no other data.
 *
 * @csspart heading - The heading.
 * @csspart group - A day; with `group`, a month or a year.
 * @csspart date - The date of a group.
 * @csspart date-note - Limits of the date, such as "day not known".
 * @csspart event - One event.
 * @csspart marker - The shape that repeats the status.
 * @csspart status - The status in words.
 * @csspart title - The title of an event.
 * @csspart detail - The description of an event, and notes on it.
 * @csspart source - Who reports the event, and who disputes it.
 * @csspart now - The line between past and future events, with the date of the information.
 * @csspart photo - A picture with its caption.
 * @csspart credit - The credit of a picture.
 */
export class NewsEventTimelineElement extends NewsElement {
  static override styles: CSSResultGroup = eventTimelineStyles;

  /** Heading. Missing: "Timeline" in the language of the page. */
  @property() heading: string | undefined;

  /** Date on which the statuses were true, in EDTF. Missing or invalid: the date in the document. */
  @property() asOf: string | undefined;

  /** `oldest` (default) or `newest` first. */
  @property() order: Order = 'oldest';

  /** Groups events by `day`, `month` or `year`; `none` by default. */
  @property() group: Grouping = 'none';

  /** `vertical` (default) or `horizontal`, which needs a wide container and at most seven groups. */
  @property() layout: TimelineLayout = 'vertical';

  #drawing = new GradualDrawing(this);
  #place = rememberLast(placeEvents);
  /** Returns the same list while its items are the same, for `guard`. */
  #settings = rememberLast((...settings: readonly unknown[]) => settings);

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

  /** Renders groups of events. A group renders again only if something in it has changed. */
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

  /** Renders a date with its events. */
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

/** Sorts and groups events into those before and those after the as-of line. */
function placeEvents(
  events: readonly ResolvedEvent[],
  order: Order,
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
