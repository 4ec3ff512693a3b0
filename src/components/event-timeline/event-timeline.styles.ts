import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../../shared/styles/base.styles.js';
import { headingStyles } from '../../shared/styles/heading.styles.js';
import { photoStyles } from '../../shared/styles/photo.styles.js';

/**
 * DESIGN section 6. The axis is drawn event by event, from below a marker to above the next one, so
 * that nothing has to be painted behind the markers; it is a border, so that it prints.
 */
export const eventTimelineStyles: CSSResultGroup = [
  baseStyles,
  headingStyles,
  photoStyles,
  css`
    .date,
    .now-label,
    .period-label {
      font-size: 0.9375em;
      line-height: calc(1.45 * var(--_leading));
      font-weight: 650;
      font-variant-numeric: lining-nums tabular-nums;
    }
    .date-note,
    .source,
    .status {
      font-size: 0.8125em;
      line-height: calc(1.45 * var(--_leading));
    }
    .date-note,
    .source {
      color: var(--_muted);
    }
    .status {
      font-weight: 500;
    }
    .title {
      font-family: var(--_display);
      font-size: 1.125em;
      line-height: calc(1.28 * var(--_leading));
      font-weight: 700;
      text-wrap: balance;
    }
    .detail {
      margin-block-start: calc(var(--_space) * 1);
      font-size: 0.9375em;
      line-height: calc(1.45 * var(--_leading));
      text-wrap: pretty;
    }
    .source {
      margin-block-start: calc(var(--_space) * 1);
    }
    .source + .source {
      margin-block-start: 0;
    }
    .brief {
      display: none;
    }
    .period-label {
      margin-block-end: calc(var(--_space) * 3);
      padding-block-start: calc(var(--_space) * 2);
      border-block-start: var(--_line) solid var(--_rule);
    }
    .period:first-child > .period-label {
      padding-block-start: 0;
      border: 0;
    }

    /* Narrow: the axis at the start edge, the date above its events. */
    .when {
      margin-inline-start: 30px;
    }
    .when > p {
      display: inline;
    }
    .date-note {
      margin-inline-start: 0.5em;
    }
    .event {
      position: relative;
      display: grid;
      grid-template-columns: 22px minmax(0, 1fr);
      column-gap: 8px;
      padding-block-end: calc(var(--_space) * 6);
      break-inside: avoid;
    }
    .marker {
      inline-size: 22px;
      block-size: 22px;
      margin-block-start: -0.1em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
    }
    :dir(rtl) > .marker {
      transform: scaleX(-1);
    }
    .event::after {
      content: '';
      position: absolute;
      inset-block: 26px 2px;
      inset-inline-start: 10.5px;
      border-inline-start: var(--_line) solid currentcolor;
    }
    .ahead .event::after {
      border-inline-start-style: dashed;
    }
    .rows > :last-child > .events > :last-child .event::after,
    .rows > :last-child > .events > .event:last-child::after {
      content: none;
    }
    .rows > :last-child > .events > :last-child {
      padding-block-end: 0;
    }
    .now {
      display: flex;
      gap: 10px;
      align-items: center;
      margin-block: calc(var(--_space) * -3) calc(var(--_space) * 4);
      break-after: avoid;
    }
    .now::before,
    .now::after {
      content: '';
      border-block-start: 2px solid var(--_rule-strong);
    }
    .now::before {
      inline-size: 20px;
    }
    .now::after {
      flex: 1;
    }

    /* From here on a column for the dates. */
    @container (inline-size >= 30em) {
      .row {
        display: grid;
        grid-template-columns: 10.75em minmax(0, 1fr);
        align-items: first baseline;
      }
      .when {
        margin-inline: 0 1em;
      }
      .when > p {
        display: block;
      }
      .date-note {
        margin-inline-start: 0;
      }
      .event {
        column-gap: 16px;
      }
      .now::before {
        content: none;
      }
      .now-label {
        min-inline-size: calc(10.75em / 0.9375 - 3.5em);
      }
    }

    /* Wide, if asked for: the axis on top, then a row for dates and one for events. */
    @container (inline-size >= 56em) {
      .horizontal {
        display: grid;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        grid-template-rows: 22px auto auto;
        column-gap: 0;
      }
      .horizontal > .row,
      .horizontal > .now {
        display: grid;
        grid-row: span 3;
        grid-template-rows: subgrid;
        grid-template-columns: minmax(0, 1fr);
        align-items: start;
        margin: 0;
      }
    }
  `,
];
