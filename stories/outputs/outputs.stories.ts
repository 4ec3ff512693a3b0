/** What a document becomes where no element can be: each made in the page here, as on a server. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import {
  renderToDeclarativeShadowDom,
  renderToHtml,
  renderToMarkdown,
  renderToText,
} from '../../src/server.js';
import { renderElement, type SampleName, samples } from '../story.js';
import { cmsPage } from './cms-page.js';

interface Args {
  article: SampleName;
}

type Story = StoryObj<Args>;

/** The code that makes a story, to copy. */
const madeBy = (code: string) => ({ docs: { source: { code, language: 'js' } } });

const meta: Meta<Args> = {
  title: 'Outputs',
  args: { article: 'lavrov-rubio' },
  argTypes: {
    article: {
      description: 'The data: one of the samples.',
      control: { type: 'select' },
      options: Object.keys(samples),
    },
  },
};
export default meta;

/** The reader’s present: days on which the samples were news. */
const NOW = Date.parse('2025-10-21T12:00Z');

/**
 * Puts markup of ours into the page. Unsafe is the name of the method, not what is in it: every text of a
 * document is escaped by then, and only this one makes a shadow root of its template.
 */
function place(markup: string, style = ''): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = style;
  box.setHTMLUnsafe(markup);
  return box;
}

const renderInPage = ({ article }: Args): TemplateResult =>
  cmsPage(place(renderToHtml(samples[article], { now: NOW })));

/** In a page that has a style for paragraphs, headings, quotations and figures, and for nothing of ours. */
export const PlainHtml: Story = {
  render: renderInPage,
  parameters: madeBy(`renderToHtml(article)`),
};

export const PlainHtmlInRussian: Story = {
  args: { article: 'russian' },
  render: renderInPage,
  parameters: madeBy(`renderToHtml(article)`),
};

export const PlainHtmlInArabic: Story = {
  args: { article: 'arabic' },
  render: renderInPage,
  parameters: madeBy(`renderToHtml(article)`),
};

/** With a style attribute on each element: mail programs drop style sheets. */
export const PlainHtmlForEmail: Story = {
  render: ({ article }) =>
    place(
      renderToHtml(samples[article], { now: NOW, styles: 'inline' }),
      'max-width: 600px; font: 16px/1.5 Arial, sans-serif',
    ),
  parameters: madeBy(`renderToHtml(article, { styles: 'inline', base: 'https://news.example/' })`),
};

const verbatim = (text: string): TemplateResult =>
  // A box that scrolls has to be reached with the keyboard.
  html`<pre tabindex="0" style="margin: 0; white-space: pre-wrap">${text}</pre>`;

/** The text part of an e-mail, a notification. */
export const PlainText: Story = {
  render: ({ article }) => verbatim(renderToText(samples[article], { now: NOW })),
  parameters: madeBy(`renderToText(article)`),
};

/** For a wiki, a repository, a static site. */
export const Markdown: Story = {
  render: ({ article }) => verbatim(renderToMarkdown(samples[article], { now: NOW })),
  parameters: madeBy(`renderToMarkdown(article)`),
};

/**
 * First what a server sends, complete before any script; below it the same element as the browser draws it.
 * Here the script is there already: the element adopts what was sent, and draws nothing anew.
 */
export const DrawnByServer: Story = {
  render: ({ article }, context) => html`
    ${place(renderToDeclarativeShadowDom(samples[article], { now: NOW }))}
    <hr style="margin: 2em 0" />
    ${renderElement({ article: samples[article], now: NOW }, { ...context, component: 'news-summary' })}
  `,
  play: async ({ canvasElement }) => {
    const [sent, drawn] = [...canvasElement.querySelectorAll('news-summary')];
    await drawn?.updateComplete;
    // Not their heights: what is not on the screen yet is measured when it is.
    const [one, other] = [sent, drawn].map((element) => element?.shadowRoot?.querySelector('h3'));
    await expect(one).toBeVisible();
    await expect(one?.textContent).toBe(other?.textContent);
  },
  parameters: madeBy(`renderToDeclarativeShadowDom(article)`),
};
