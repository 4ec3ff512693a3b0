import { css } from 'lit';

/** Styles of the words. Each component sets their size. */
export const wordsStyles = css`
  .words {
    font-family: var(--_display);
    text-wrap: pretty;
  }
  /* A box without width whose mark overflows to the start, whatever the font. */
  .hung {
    display: inline-flex;
    justify-content: flex-end;
    inline-size: 0;
    user-select: none;
  }
  /* Words of the other direction start where the frame has no gutter, so their mark takes up space. */
  .root:dir(ltr) .words:dir(rtl) .hung,
  .root:dir(rtl) .words:dir(ltr) .hung {
    inline-size: auto;
  }
  .hung::before {
    content: attr(data-mark);
    content: attr(data-mark) / '';
  }
`;
