import { css } from 'lit';

/** A picture, its caption and its credit. */
export const photoStyles = css`
  /* One that did not come: its words for those who do not see it stay, its credit would credit nothing. */
  .photo.visually-hidden figcaption {
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
