import { css } from 'lit';

/** Styles of speaker, record and provenance. */
export const attributionStyles = css`
  .name {
    line-height: calc(1.3 * var(--_leading));
    text-wrap: balance;
  }
  .record {
    display: flex;
    gap: 0.5em;
    margin-block-start: calc(var(--_space) * 1);
    font-weight: 500;
  }
  .record .glyph {
    margin-block-start: 0.15em;
  }
  .provenance span {
    display: inline-block;
  }
  .provenance span:not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
  }
`;
