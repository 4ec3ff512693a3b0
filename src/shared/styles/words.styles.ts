import { css } from 'lit';

/** The words themselves. Their size is the component's. */
export const wordsStyles = css`
  .words {
    font-family: var(--_display);
    text-wrap: pretty;
  }
  /* A box without width, whose mark overflows towards the start: it needs to know nothing of the font. */
  .hung {
    display: inline-flex;
    justify-content: flex-end;
    inline-size: 0;
    user-select: none;
  }
  /* Words of the other direction begin where the frame has no gutter: their mark takes its own place. */
  .root:dir(ltr) .words:dir(rtl) .hung,
  .root:dir(rtl) .words:dir(ltr) .hung {
    inline-size: auto;
  }
  .hung::before {
    content: attr(data-mark);
    content: attr(data-mark) / '';
  }
`;
