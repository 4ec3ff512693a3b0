import { css } from 'lit';

/** What a reader can do: quiet, underlined, with a hit area larger than what is drawn. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
    align-items: center;
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
    font: inherit;
    font-size: 0.8125em;
    color: var(--_muted);
    text-decoration: none;
    cursor: pointer;
  }
  .tool::after {
    content: '';
    position: absolute;
    inset: -8px calc(var(--_space) * -2);
  }
  .tool .label {
    border-block-end: 1px solid color-mix(in srgb, currentcolor 45%, transparent);
  }
  a.tool .label {
    border-block-end-color: currentcolor;
  }
  .tool:hover {
    color: var(--_text);
  }
  .tool:hover .label {
    border-block-end-color: currentcolor;
  }
  .tool[aria-pressed='true'] {
    color: var(--_text);
  }
  .tool[aria-pressed='true'] .label {
    border-block-end-width: 2px;
    border-block-end-color: currentcolor;
  }
  .tool .short {
    display: none;
  }
  [dir='rtl'] a.tool .glyph {
    transform: scaleX(-1);
  }
  @container (inline-size < 22em) {
    .tools {
      column-gap: calc(var(--_space) * 4);
    }
    .tool .glyph {
      display: none;
    }
    .many .long {
      display: none;
    }
    .many .short {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .tool .label {
      border-block-end-color: currentcolor;
    }
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
