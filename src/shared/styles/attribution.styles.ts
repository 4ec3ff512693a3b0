import { css } from 'lit';

/** Who speaks, on which record, and where the words come from. */
export const attributionStyles = css`
  .name {
    line-height: calc(1.3 * var(--_leading));
    font-weight: 650;
    text-wrap: balance;
  }
  .role {
    font-size: 0.875em;
    line-height: calc(1.4 * var(--_leading));
    color: var(--_muted);
  }
  .record {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-block-start: calc(var(--_space) * 1);
    font-size: 0.8125em;
    line-height: calc(1.45 * var(--_leading));
    font-weight: 500;
  }
  .record .glyph {
    position: relative;
    inset-block-start: 0.15em;
  }
  .provenance {
    font-size: 0.8125em;
    line-height: calc(1.45 * var(--_leading));
    color: var(--_muted);
  }
  .provenance span:not(:last-child)::after {
    content: ' · ';
    content: ' · ' / '';
    white-space: pre;
  }
`;
