import { css } from 'lit';

/** Styles of a picture with caption and credit. */
export const photoStyles = css`
  /* Broken image: keeps the alternative text, hides the credit. */
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
