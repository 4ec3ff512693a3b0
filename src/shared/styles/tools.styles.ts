import { css } from 'lit';

/** Styles of tools: quiet, underlined, with a hit area larger than the text. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
  }
  .tool {
    position: relative;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-family: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .tool::after {
    content: '';
    position: absolute;
    inset: -8px 0;
  }
  .tool span {
    border-block-end: 1px solid color-mix(in srgb, currentcolor 45%, transparent);
  }
  a.tool span,
  .tool:hover span {
    border-color: currentcolor;
  }
  .tool:hover,
  .tool[aria-pressed='true'] {
    color: var(--_text);
  }
  .tool[aria-pressed='true'] span {
    border-block-end: 2px solid;
  }
  .short {
    display: none;
  }
  /* The arrow points to the end of the line. */
  .tool:dir(rtl) .glyph {
    transform: scaleX(-1);
  }
  @container (inline-size < 22em) {
    .tools {
      column-gap: calc(var(--_space) * 4);
    }
    .tool .glyph,
    .many .long {
      display: none;
    }
    .many .short {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    a.tool {
      color: LinkText;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
