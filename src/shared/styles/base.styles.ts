import { css } from 'lit';

/**
 * Base styles of every element: tokens, properties inherited or reset from the page, type scale, states.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_text: var(--news-color-text, currentcolor);
    --_muted: var(--news-color-muted, color-mix(in srgb, currentcolor 76%, transparent));
    --_rule: var(--news-color-rule, color-mix(in srgb, currentcolor 22%, transparent));
    --_ink: var(--news-color-rule-strong, currentcolor);
    --_accent: var(--news-color-accent, currentcolor);
    --_side-a: var(--news-color-side-a, color-mix(in srgb, #a08a5f 13%, transparent));
    --_side-b: var(--news-color-side-b, color-mix(in srgb, #6488a5 13%, transparent));
    --_space: var(--news-space, 4px);
    --_line: var(--news-rule-width, 1px) solid;
    --_display: var(--news-font-display, inherit);

    container-type: inline-size;
    /* A size container has no intrinsic width. Needed in a flex row, for example. */
    contain-intrinsic-inline-size: 20em;
    font-family: var(--news-font-body, inherit);
    font-size: var(--news-font-size, 1em);
    color: var(--_text);
    background: var(--news-color-surface, transparent);

    /* Font, size and colour inherit from the page. These do not. */
    font-style: normal;
    font-weight: 400;
    font-variant: lining-nums;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  /*
   * Clips unbreakable clusters, which would widen the page. The margin keeps focus rings and the first marker
   * of an axis. Browsers without that margin do not clip: they would cut off the rings.
   */
  @supports (overflow-clip-margin: 5px) {
    .root:not(.embedded) {
      overflow: clip;
      overflow-clip-margin: 5px;
    }
  }
  /* One of many on the page: laid out and painted only near the viewport. Estimated height until then. */
  .crowded {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
    overflow-clip-margin: 1em;
  }
  .light,
  .dark,
  .auto {
    --_text: var(--news-color-text, light-dark(#16181c, #eceef1));
    --_muted: var(--news-color-muted, light-dark(#4b5057, #b3b9c0));
    --_rule: var(--news-color-rule, light-dark(#d5d8dc, #3b4148));
    --_ink: var(--news-color-rule-strong, light-dark(#16181c, #d9dce0));
    --_accent: var(--news-color-accent, light-dark(#0d4a70, #93c6ea));
    --_side-a: var(--news-color-side-a, light-dark(#f4f0e9, #26221b));
    --_side-b: var(--news-color-side-b, light-dark(#ebf1f5, #1a242c));

    color-scheme: light dark;
    background: var(--news-color-surface, light-dark(#fff, #14171b));
  }
  /* A surface needs padding; a card has its own. */
  :is(.light, .dark, .auto):not(:has(> .card)) {
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .editorial {
    --_display: var(
      --news-font-display,
      Charter,
      'Bitstream Charter',
      'Charis SIL',
      'Sitka Text',
      Cambria,
      'Noto Serif',
      Georgia,
      'Noto Naskh Arabic',
      'Geeza Pro',
      'Sakkal Majalla',
      serif
    );

    font-family: var(
      --news-font-body,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      sans-serif
    );
  }
  [lang] {
    --_leading: 1;
  }
  [lang]:is(:lang(ar), :lang(fa), :lang(ur)) {
    --_leading: 1.16;
  }

  p,
  ol,
  ul,
  h2,
  h3,
  h4,
  h5,
  h6,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  .meta {
    font-size: 0.8125em;
    line-height: calc(1.45 * var(--_leading));
  }
  .small {
    font-size: 0.875em;
    line-height: calc(1.4 * var(--_leading));
  }
  .label {
    font-size: 0.9375em;
    line-height: calc(1.45 * var(--_leading));
  }
  .heading {
    margin-block-end: calc(var(--_space) * 4);
    font-family: var(--_display);
    font-size: 1.25em;
    line-height: calc(1.2 * var(--_leading));
    font-weight: 700;
    text-wrap: balance;
  }
  .strong {
    font-weight: 650;
  }
  /* Stacked accents overflow their line, but must not cover other words. */
  .root,
  .attribution,
  .body,
  .cell,
  .what {
    clip-path: inset(-0.5em -1em);
  }
  /* Text of another direction keeps the alignment of the frame. */
  .phrase {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* On leaf elements only: a share of the current colour would compound when nested. */
  .muted {
    color: var(--_muted);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .glyph {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.4;
  }
  .solid {
    fill: currentcolor;
    stroke: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .quiet {
    text-decoration-color: var(--_rule);
  }
  a:hover {
    color: var(--_text);
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .state {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 2px solid var(--_ink);
  }
  .bar {
    inline-size: 100%;
    block-size: 0.75em;
    background: var(--_rule);
  }
  .bar:last-child {
    inline-size: 55%;
  }
  .root.embedded {
    padding: 0;
    background: none;
  }
  @media print {
    .bar {
      display: none;
    }
    .heading,
    .topic,
    .period-label,
    .stance {
      break-after: avoid;
    }
    .dark,
    .auto {
      color-scheme: light;
    }
    .light,
    .dark,
    .auto {
      background: none;
    }
  }
`;
