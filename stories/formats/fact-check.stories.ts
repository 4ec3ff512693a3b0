import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/formats/json-ld.js';
import type { NewsStatementDenialElement } from '../../src/index.js';
import claimReview from '../samples/foreign/claim-review.json?raw';
import { type Args, metaOf } from '../story.js';

type Story = StoryObj<Args<NewsStatementDenialElement>>;

const meta: Meta<Args<NewsStatementDenialElement>> = {
  title: 'Formats/Fact check',
  ...metaOf('news-statement-denial'),
  args: {
    content: `<script type="application/ld+json">\n${claimReview.trim()}\n</script>`,
    now: Date.parse('2026-05-22'),
  },
};
export default meta;

/** The claim beside its review, each with its author. The rating is shown in words, not as a number. */
export const ClaimReview: Story = {};
