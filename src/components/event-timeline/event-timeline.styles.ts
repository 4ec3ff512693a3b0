import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../../shared/styles/base.styles.js';
import { photoStyles } from '../../shared/styles/photo.styles.js';
import { toolsStyles } from '../../shared/styles/tools.styles.js';

/**
 * Styles of a timeline. Each event draws its part of the axis, from its marker to the next, so that markers
 * need no background. The axis is a border, so that it prints.
 */
export const eventTimelineStyles: CSSResultGroup = [
  baseStyles,
  photoStyles,
  toolsStyles,
  css`
    .date {
      font-variant-numeric: lining-nums tabular-nums;
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
      margin-block-start: var(--_space);
      text-wrap: pretty;
    }
    .title ~ .source:not(.source + .source) {
      margin-block-start: var(--_space);
    }
    .brief {
      display: none;
    }
    .row {
      display: block;
    }
    /* Laid out and painted only near the viewport. The axis crosses from row to row. */
    .many .row {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 5em;
      overflow-clip-margin: 2em;
    }
    .period:not(:first-child, .now + *) {
      padding-block-start: calc(var(--_space) * 2);
      border-block-start: var(--_line) var(--_rule);
    }
    .period-label {
      margin-block-end: calc(var(--_space) * 3);
    }

    /* Narrow: the axis at the start edge, the date above its events. */
    .when {
      margin-inline-start: 30px;
    }
    .when p {
      display: inline-block;
      margin-inline-end: 0.4em;
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
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
    }
    .status ~ .title {
      margin-block-start: 1px;
    }
    .marker:dir(rtl) {
      transform: scaleX(-1);
    }
    .event::after {
      content: '';
      position: absolute;
      inset-block: 26px 2px;
      inset-inline-start: 10.5px;
      border-inline-start: var(--_line);
    }
    .ahead .event::after {
      border-inline-start-style: dashed;
    }
    /* The axis passes the next date, on to the marker below it. */
    .row:not(:has(+ .now)) .event::after {
      inset-block-end: -1.2em;
    }
    .events {
      display: grid;
    }
    /* The axis ends at the last marker. Undated events are not on it. */
    .rows > :last-child > .events > :last-child .event::after,
    .rows > :last-child > .events > .event::after,
    .row:has(+ .undated) .event::after,
    .undated .event::after {
      content: none;
    }
    .timeline > .rows > :last-child > .events > :last-child {
      padding-block-end: 0;
    }
    .now {
      display: flex;
      gap: 10px;
      align-items: center;
      margin-block-end: calc(var(--_space) * 4);
      break-after: avoid;
    }
    .now::before,
    .now::after {
      content: '';
      border-block-start: 2px solid var(--_ink);
    }
    .now::before {
      inline-size: 20px;
    }
    .now::after {
      flex: 1;
    }

    /* Medium: a column for the dates. */
    @container (inline-size >= 30em) {
      .row {
        display: grid;
        grid-template-columns: 10.75em minmax(0, 1fr);
      }
      .when {
        margin: 0;
        padding-block-end: calc(var(--_space) * 4);
      }
      .when p {
        display: block;
        margin-inline-end: 1em;
      }
      .event {
        column-gap: 16px;
      }
      .row:not(:has(+ .now)) .event::after {
        inset-block-end: 2px;
      }
      .now::before {
        content: none;
      }
    }

    /* Wide and horizontal: the axis on top, then a row for dates and one for events. */
    @media not print {
      @container (inline-size >= 56em) {
        .horizontal {
          display: grid;
          grid-template-rows: auto 1fr;
          grid-auto-columns: minmax(0, 1fr);
          grid-auto-flow: column;
          column-gap: 14px;
          padding-block-start: 32px;
        }
        .horizontal > li {
          position: relative;
          display: grid;
          grid-row: span 2;
          grid-template-rows: subgrid;
          grid-template-columns: minmax(0, 1fr);
          align-items: start;
          row-gap: calc(var(--_space) * 4);
          margin: 0;
        }
        .horizontal .full {
          display: none;
        }
        .horizontal .brief {
          display: inline;
        }
        .horizontal .when,
        .horizontal .when p {
          margin: 0;
          padding: 0;
        }
        .horizontal .event {
          display: block;
          position: static;
          padding-block-end: calc(var(--_space) * 4);
        }
        .horizontal .title,
        .horizontal .detail {
          text-wrap: pretty;
        }
        .horizontal .marker {
          position: absolute;
          inset-block-start: -32px;
          inset-inline-start: -5px;
        }
        .horizontal li:not(:first-child) > .event > .marker {
          display: none;
        }
        .horizontal .event::after {
          inset-block: -21.5px auto;
          inset-inline: 20px -12px;
          border: 0;
          border-block-start: var(--_line);
        }
        .horizontal .ahead .event::after {
          border-block-start-style: dashed;
        }
        .horizontal > .now {
          padding-inline-start: 16px;
        }
        .horizontal > .now::before {
          position: absolute;
          inset-block: -32px 0;
          inset-inline-start: 0;
          inline-size: 0;
          border: 0;
          border-inline-start: 2px solid var(--_ink);
          content: '';
        }
        .horizontal > .now::after {
          position: absolute;
          inset-block-start: -21.5px;
          inset-inline: 6px -12px;
          border: 0;
          border-block-start: var(--news-rule-width, 1px) dashed;
        }
      }
    }
  `,
];
