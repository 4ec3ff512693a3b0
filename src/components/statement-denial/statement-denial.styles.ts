import { css, type CSSResultGroup } from 'lit';
import { attributionStyles } from '../../shared/styles/attribution.styles.js';
import { baseStyles } from '../../shared/styles/base.styles.js';
import { toolsStyles } from '../../shared/styles/tools.styles.js';
import { wordsStyles } from '../../shared/styles/words.styles.js';

/**
 * Styles of a dispute. All voices share one style, so that none is favoured. Only the tint of the strip tells
 * the first from the others, and both tints have the same lightness.
 */
export const statementDenialStyles: CSSResultGroup = [
  baseStyles,
  attributionStyles,
  wordsStyles,
  toolsStyles,
  css`
    .row {
      --_inset: calc(var(--_space) * 2.5);

      padding-block-start: var(--_inset);
      border-block-start: var(--_line) var(--_ink);
    }
    .embedded .row {
      padding: 0;
      border: 0;
    }
    .topic {
      margin-block-end: calc(var(--_space) * 3);
      font-size: 0.9375em;
      line-height: calc(1.45 * var(--_leading));
      font-weight: 650;
      text-wrap: balance;
    }
    .established {
      margin-block-end: calc(var(--_space) * 4);
    }
    .established li {
      display: flex;
      gap: 0.4em;
    }
    .established li::before {
      content: '–';
      content: '–' / '';
    }

    .cells {
      display: grid;
      gap: calc(var(--_space) * 6) 32px;
    }
    .cell {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      break-inside: avoid;
    }
    .stance ~ * {
      padding-inline: var(--_inset);
    }
    .stance {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_inset);
      align-items: center;
      padding: var(--_inset);
      background: var(--_side-b);
    }
    :first-child > .stance {
      background: var(--_side-a);
    }
    .stance .glyph {
      inline-size: 1.45em;
      block-size: 1.45em;
      stroke-width: 1.1;
    }
    .party {
      margin-inline-start: auto;
      font-size: 0.9em;
    }
    .attribution {
      padding-block-start: calc(var(--_space) * 4);
    }
    .words {
      margin-block: calc(var(--_space) * 3);
      font-size: 1.1875em;
      line-height: calc(1.4 * var(--_leading));
    }
    .words.label {
      font: inherit;
      font-size: 0.9375em;
    }
    .rule {
      margin-block-start: calc(var(--_space) * 4);
    }

    /* Names, words and provenance align across the voices of a row. */
    @container (inline-size >= 34em) {
      .cells {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        row-gap: 0;
      }
      .cell {
        grid-row: span 4;
        grid-template-rows: subgrid;
      }
      .several .cell {
        padding-block-end: calc(var(--_space) * 6);
      }
      .pair > :first-child::after {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-end: -16px;
        border-inline-start: var(--_line) var(--_rule);
      }
    }
    @container (inline-size >= 56em) {
      .several {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
    }

    @media (forced-colors: active) {
      .stance {
        border: 1px solid;
      }
    }
    @media print {
      .cell > .stance {
        border-block: 1px solid;
        background: none;
      }
    }
  `,
];
