import { css } from 'lit';

/** A picture, its caption and its credit. */
export const photoStyles = css`
  .photo[hidden] {
    display: none;
  }
  .photo img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    outline: var(--_line) solid var(--_rule);
    outline-offset: calc(var(--_line) * -1);
  }
  .caption,
  .credit {
    font-size: 0.8125em;
    line-height: calc(1.45 * var(--_leading));
  }
  .caption {
    margin-block-start: calc(var(--_space) * 2);
  }
  .credit {
    color: var(--_muted);
  }
  .licence {
    margin-inline-start: calc(var(--_space) * 2);
  }
  @media print {
    .licence a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
