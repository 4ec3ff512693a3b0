import { css } from 'lit';

/** The heading of an element or a band. */
export const headingStyles = css`
  .heading {
    margin-block-end: calc(var(--_space) * 4);
    font-family: var(--_display);
    font-size: 1.25em;
    line-height: calc(1.2 * var(--_leading));
    font-weight: 700;
    text-wrap: balance;
  }
`;
