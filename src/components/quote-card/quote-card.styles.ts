import { css, type CSSResultGroup } from 'lit';
import { attributionStyles } from '../../shared/styles/attribution.styles.js';
import { baseStyles } from '../../shared/styles/base.styles.js';
import { toolsStyles } from '../../shared/styles/tools.styles.js';
import { wordsStyles } from '../../shared/styles/words.styles.js';

/** DESIGN section 5. */
export const quoteCardStyles: CSSResultGroup = [
  baseStyles,
  attributionStyles,
  wordsStyles,
  toolsStyles,
  css`
    .quote {
      break-inside: avoid;
    }
    .context {
      margin-block-end: calc(var(--_space) * 2);
      font-size: 0.875em;
      line-height: calc(1.4 * var(--_leading));
      color: var(--_muted);
    }
    .words {
      font-size: 1.3125em;
      line-height: calc(1.36 * var(--_leading));
    }
    .original {
      margin-block-start: calc(var(--_space) * 4);
      padding-block-start: calc(var(--_space) * 4);
      border-block-start: var(--_line) solid var(--_rule);
    }
    .original-label {
      margin-block-end: calc(var(--_space) * 1);
      font-size: 0.8125em;
      line-height: calc(1.45 * var(--_leading));
      color: var(--_muted);
    }
    .original .words {
      font-size: 1.125em;
      line-height: calc(1.42 * var(--_leading));
    }
    .foot:not(:empty) {
      margin-block-start: calc(var(--_space) * 4);
    }
    .attribution .provenance {
      margin-block-start: calc(var(--_space) * 1);
    }

    /* A card: ink on top, hairlines on the other sides. */
    .card {
      display: grid;
      gap: calc(var(--_space) * 4);
      padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
      border: var(--_line) solid var(--_rule);
      border-block-start: 2px solid var(--_rule-strong);
      border-radius: var(--news-radius, 0);
    }
    @container (inline-size >= 34em) {
      .card {
        grid-template-columns: 11.5em minmax(0, 1fr);
        column-gap: 40px;
        padding: calc(var(--_space) * 5) calc(var(--_space) * 6);
      }
      .card .words {
        font-size: 1.5em;
        line-height: calc(1.32 * var(--_leading));
      }
      .card .attribution {
        /* The first lines of both columns stand on one line. */
        padding-block-start: 0.25em;
      }
      .card .original .words {
        font-size: 1.125em;
        line-height: calc(1.42 * var(--_leading));
      }
      .card .provenance span {
        display: block;
      }
      .card .provenance span::after {
        content: none;
      }
    }

    /* A pull quote: an ink rule, no box, and a gutter for the hung mark. */
    .pull {
      --_pull: clamp(1.5em, 1em + 2.9cqi, 2.375em);

      padding-block-start: calc(var(--_space) * 4);
      border-block-start: 2px solid var(--_rule-strong);
    }
    .pull .attribution,
    .pull .foot,
    .pull .context,
    .pull .original {
      margin-inline-start: calc(var(--_pull) * 0.46);
    }
    .pull .words {
      margin-block-start: calc(var(--_space) * 5);
      padding-inline-start: 0.46em;
      font-size: var(--_pull);
      line-height: calc(1.2 * var(--_leading));
      letter-spacing: -0.006em;
      text-wrap: balance;
    }
    .pull .original .words {
      margin: 0;
      padding: 0;
      font-size: 1.125em;
      line-height: calc(1.42 * var(--_leading));
      letter-spacing: normal;
    }
    @container (inline-size >= 34em) {
      .pull .attribution {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        column-gap: calc(var(--_space) * 8);
        align-items: baseline;
      }
      .pull .name {
        grid-area: 1 / 1;
      }
      .pull .role {
        grid-area: 1 / 2;
      }
      .pull .record {
        grid-area: 2 / 1;
      }
      .pull .provenance {
        grid-area: 2 / 2;
      }
    }

    /* Compact: a bar at the start; provenance and tools share a line below the words. */
    .compact {
      padding-inline-start: calc(var(--_space) * 4);
      border-inline-start: 2px solid var(--_rule-strong);
    }
    .compact .words {
      max-inline-size: 34em;
      margin-block-start: calc(var(--_space) * 3);
      font-size: 1.125em;
      line-height: calc(1.42 * var(--_leading));
    }
    .compact .original .words {
      margin: 0;
    }
    .compact .context {
      margin-block: calc(var(--_space) * 2) 0;
    }
    .compact .foot {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 1) calc(var(--_space) * 6);
      align-items: baseline;
      justify-content: space-between;
      margin-block-start: calc(var(--_space) * 3);
    }

    /* Inside a summary: of one size, without bar or tools. */
    .embedded .quote {
      padding: 0;
      border: 0;
    }
    .embedded .compact .foot {
      margin-block-start: calc(var(--_space) * 2);
    }
  `,
];
