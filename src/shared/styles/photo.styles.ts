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
    outline: var(--_line) var(--_rule);
    outline-offset: -1px;
  }
  .photo figcaption {
    margin-block-start: calc(var(--_space) * 2);
  }
  .credit {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
  }
  @media print {
    .licence a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
