import { html, type TemplateResult } from 'lit';

/** CMS page whose style sheet knows paragraphs, headings, quotations and figures, but none of our classes. */
export const cmsPage = (content: unknown): TemplateResult => html`
  <style>
    .cms {
      max-width: 40em;
      margin: 0 auto;
      font:
        1.0625em/1.65 Georgia,
        serif;
    }
    .cms :is(h1, h2, h3, h4, h5) {
      margin: 1.6em 0 0.5em;
      font-family: system-ui, sans-serif;
      line-height: 1.25;
    }
    .cms p {
      margin: 0 0 1.2em;
    }
    .cms blockquote {
      margin: 0 0 1.2em;
      padding-inline-start: 1em;
      border-inline-start: 4px solid;
      font-style: italic;
    }
    .cms figure {
      margin: 0 0 1.6em;
    }
    .cms img {
      max-width: 100%;
      height: auto;
    }
    .cms figcaption {
      font-size: 0.875em;
    }
    .cms a {
      color: inherit;
    }
  </style>
  <main class="cms">
    <p>What the page has to say before the summary, in its own type and at its own distance.</p>
    ${content}
    <p>And what it goes on to say once the summary is over.</p>
  </main>
`;
