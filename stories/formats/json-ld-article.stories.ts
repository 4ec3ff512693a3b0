import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/formats/json-ld.js';
import type { NewsSummaryElement } from '../../src/index.js';
import article from '../samples/foreign/news-article.json?raw';
import { type Args, metaOf } from '../story.js';

type Story = StoryObj<Args<NewsSummaryElement>>;

const meta: Meta<Args<NewsSummaryElement>> = {
  title: 'Formats/JSON-LD article',
  ...metaOf('news-summary'),
  args: {
    content: `<script type="application/ld+json">\n${article.trim()}\n</script>`,
    now: Date.parse('2026-05-20'),
  },
};
export default meta;

/** A schema.org `NewsArticle` in the page, with two quotations and a postponed event. */
export const NewsArticle: Story = {};
