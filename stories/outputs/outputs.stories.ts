/** Outputs without elements, made in the browser here in the same way as on a server. */
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

/** Code of a story, to copy. */
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

/** Current time of the reader: days on which the samples were news. */
const NOW = Date.parse('2025-10-21T12:00Z');

/**
 * Puts our markup into the page. Despite the method's name it is safe: all text is escaped. No other method
 * turns the template into a shadow root.
 */
function place(markup: string, style = ''): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = style;
  box.setHTMLUnsafe(markup);
  return box;
}

/** In a page that styles paragraphs, headings, quotations and figures, but none of our classes. */
export const PlainHtml: Story = {
  render: ({ article }) => cmsPage(place(renderToHtml(samples[article], { now: NOW }))),
  parameters: madeBy(`renderToHtml(article)`),
};

export const PlainHtmlInRussian: Story = {
  ...PlainHtml,
  args: { article: 'russian' },
};

export const PlainHtmlInArabic: Story = {
  ...PlainHtml,
  args: { article: 'arabic' },
};

/** With style attributes, because mail programs drop style sheets. */
export const PlainHtmlForEmail: Story = {
  render: ({ article }) =>
    place(
      renderToHtml(samples[article], { now: NOW, styles: 'inline' }),
      'max-width: 600px; font: 16px/1.5 Arial, sans-serif',
    ),
  parameters: madeBy(`renderToHtml(article, { styles: 'inline', base: 'https://news.example/' })`),
};

const verbatim = (text: string): TemplateResult =>
  // A scrolling box must be reachable by keyboard.
  html`<pre tabindex="0" style="margin: 0; white-space: pre-wrap">${text}</pre>`;

/** For the text part of an e-mail, or a notification. */
export const PlainText: Story = {
  render: ({ article }) => verbatim(renderToText(samples[article], { now: NOW })),
  parameters: madeBy(`renderToText(article)`),
};

/** For wikis, repositories and static sites. */
export const Markdown: Story = {
  render: ({ article }) => verbatim(renderToMarkdown(samples[article], { now: NOW })),
  parameters: madeBy(`renderToMarkdown(article)`),
};

/**
 * Above: the server output, complete without a script. Below: the same element rendered in the browser.
 * The script is already loaded here, so the element adopts the server output and does not render again.
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
    // Heights are not compared: off-screen content is not laid out yet.
    const [one, other] = [sent, drawn].map((element) => element?.shadowRoot?.querySelector('h3'));
    await expect(one).toBeVisible();
    await expect(one?.textContent).toBe(other?.textContent);
  },
  parameters: madeBy(`renderToDeclarativeShadowDom(article)`),
};
