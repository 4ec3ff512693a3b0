import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../../shared/styles/base.styles.js';
import { photoStyles } from '../../shared/styles/photo.styles.js';
import { toolsStyles } from '../../shared/styles/tools.styles.js';

/** Styles of a summary. */
export const newsSummaryStyles: CSSResultGroup = [
  baseStyles,
  photoStyles,
  toolsStyles,
  css`
    .head {
      padding-block-start: calc(var(--_space) * 5);
      border-block-start: 3px solid var(--_ink);
      background: linear-gradient(var(--_ink)) 0 2px / 100% 1px no-repeat;
    }
    .dateline {
      margin-block-end: calc(var(--_space) * 1);
    }
    .dateline span:not(:last-child)::after {
      content: ' ·';
      content: ' ·' / '';
    }
    .headline {
      font-family: var(--_display);
      font-size: clamp(1.75em, 1.2em + 2.55cqi, 2.75em);
      line-height: calc(1.1 * var(--_leading));
      font-weight: 700;
      text-wrap: balance;
    }
    .headline:dir(ltr) {
      letter-spacing: -0.012em;
    }
    .standfirst {
      max-inline-size: 36em;
      margin-block-start: calc(var(--_space) * 4);
      font-family: var(--_display);
      font-size: 1.1875em;
      line-height: calc(1.4 * var(--_leading));
      text-wrap: pretty;
    }
    .as-of {
      margin-block-start: calc(var(--_space) * 4);
    }
    .head .photo {
      margin-block-start: calc(var(--_space) * 5);
    }

    .band {
      margin-block-start: calc(var(--_space) * 9);
      padding-block-start: calc(var(--_space) * 3);
      border-block-start: var(--_line) var(--_ink);
    }
    .key-points,
    .corrections {
      display: grid;
      gap: calc(var(--_space) * 2);
      max-inline-size: 44em;
      line-height: calc(1.45 * var(--_leading));
    }
    .key-points li {
      display: flex;
      gap: 0.5em;
    }
    .key-points li::before {
      flex: none;
      content: '';
      inline-size: 0.75em;
      margin-block-start: 0.7em;
      border-block-start: 2px solid var(--_ink);
    }
    .quotes {
      display: grid;
      gap: calc(var(--_space) * 6) 32px;
    }
    .quotes > :not(:first-child) {
      padding-block-start: calc(var(--_space) * 5);
      border-block-start: var(--_line) var(--_rule);
    }
    .disputes > :not(:first-child) {
      margin-block-start: calc(var(--_space) * 6);
      padding-block-start: calc(var(--_space) * 2);
      border-block-start: var(--_line) var(--_ink);
    }
    .disputes + .note {
      margin-block-start: calc(var(--_space) * 4);
    }
    .footer {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 2) calc(var(--_space) * 8);
      align-items: baseline;
      justify-content: space-between;
      margin-block-start: calc(var(--_space) * 9);
      padding-block-start: calc(var(--_space) * 3);
      border-block-start: var(--_line) var(--_ink);
    }
    .footer .note {
      flex: 1 1 20em;
    }

    @container (inline-size >= 34em) {
      .quotes {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .quotes > :nth-child(2) {
        padding-block-start: 0;
        border: 0;
      }
      .quotes > :nth-child(odd) {
        position: relative;
      }
      .quotes > :nth-child(odd):not(:last-child)::after {
        content: '';
        position: absolute;
        inset-block: 0 calc(var(--_space) * -6);
        inset-inline-end: -16px;
        border-inline-start: var(--_line) var(--_rule);
      }
      .quotes > :nth-child(odd):nth-last-child(-n + 2)::after {
        inset-block-end: 0;
      }
    }
    @container (inline-size >= 56em) {
      .illustrated {
        display: grid;
        grid-template-columns: 7fr 5fr;
        column-gap: 40px;
      }
      .illustrated .photo {
        margin-block-start: 0;
      }
    }
    @media print {
      .photo {
        max-inline-size: 60%;
      }
    }
  `,
];
