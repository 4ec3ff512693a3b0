import { css, type CSSResultGroup } from 'lit';
import { attributionStyles } from '../../shared/styles/attribution.styles.js';
import { baseStyles } from '../../shared/styles/base.styles.js';
import { toolsStyles } from '../../shared/styles/tools.styles.js';
import { wordsStyles } from '../../shared/styles/words.styles.js';

/** Styles of the three variants of a quote. */
export const quoteCardStyles: CSSResultGroup = [
  baseStyles,
  attributionStyles,
  wordsStyles,
  toolsStyles,
  css`
    .quote {
      --_size: 1.3125em;
      --_lines: 1.36;

      break-inside: avoid;
    }
    .context {
      margin-block-end: calc(var(--_space) * 2);
    }
    .words {
      font-size: var(--_size);
      line-height: calc(var(--_lines) * var(--_leading));
    }
    .original {
      --_size: 1.125em;
      --_lines: 1.42;

      margin-block-start: calc(var(--_space) * 4);
      padding-block-start: calc(var(--_space) * 4);
      border-block-start: var(--_line) var(--_rule);
    }
    .foot {
      margin-block-start: calc(var(--_space) * 5);
    }
    .attribution .provenance {
      margin-block-start: calc(var(--_space) * 1);
    }

    /* A card: ink on top, hairlines on the other sides. */
    .card {
      display: grid;
      gap: calc(var(--_space) * 4) 40px;
      padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
      border: var(--_line) var(--_rule);
      border-block-start: 2px solid var(--_ink);
      border-radius: var(--news-radius, 0);
    }
    .card .provenance span {
      display: block;
    }
    .card .provenance span::after {
      content: none;
    }

    /* A pull quote: an ink rule, no box, and a gutter for the hung mark. */
    .pull {
      --_size: clamp(1.5em, 1em + 2.9cqi, 2.375em);
      --_lines: 1.2;
      --_gutter: calc(var(--_size) * 0.46);

      padding-block-start: calc(var(--_space) * 4);
      border-block-start: 2px solid var(--_ink);
    }
    .pull > * {
      padding-inline: var(--_gutter);
    }
    .pull .body {
      margin-block-start: calc(var(--_space) * 5);
    }
    .pull .body > .words {
      text-wrap: balance;
    }
    .pull .body > .words:dir(ltr) {
      letter-spacing: -0.006em;
    }

    /* Compact: a bar at the start; provenance and tools share a line below the words. */
    .compact {
      --_size: 1.125em;
      --_lines: 1.42;

      padding-inline-start: calc(var(--_space) * 4);
      border-inline-start: 2px solid var(--_ink);
    }
    .compact .body {
      margin-block-start: calc(var(--_space) * 3);
    }
    .compact .words {
      max-inline-size: 34em;
    }
    .compact .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 6);
      align-items: center;
      justify-content: space-between;
      margin-block-start: calc(var(--_space) * 2);
    }

    /* Inside a summary: of one size, without bar or tools. */
    .embedded .quote {
      padding: 0;
      border: 0;
    }
    .embedded .body {
      margin-block-start: calc(var(--_space) * 2);
    }

    @container (inline-size >= 34em) {
      .card {
        --_size: 1.5em;
        --_lines: 1.32;

        grid-template-columns: 11.5em minmax(0, 1fr);
        padding: calc(var(--_space) * 6) calc(var(--_space) * 8) calc(var(--_space) * 5);
      }
      .card .original {
        --_size: 1.125em;
        --_lines: 1.42;
      }
      .card .attribution {
        /* Aligns the first lines of both columns. */
        padding-block-start: 0.4em;
      }
      .card:has(.context) .attribution {
        padding-block-start: 0;
      }
      .pull .attribution {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        column-gap: calc(var(--_space) * 9);
        align-items: baseline;
      }
      .pull .record,
      .pull .provenance {
        grid-row: 2;
      }
      .pull .role,
      .pull .provenance {
        grid-column: 2;
      }
    }
  `,
];
