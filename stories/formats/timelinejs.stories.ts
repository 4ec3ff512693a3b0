import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/formats/timelinejs.js';
import type { NewsEventTimelineElement } from '../../src/index.js';
import timeline from '../samples/foreign/timelinejs.json?raw';
import { type Args, controls, expectIssues, renderElement, shownAsHtml } from '../story.js';

type Story = StoryObj<Args<NewsEventTimelineElement>>;

const meta: Meta<Args<NewsEventTimelineElement>> = {
  title: 'Formats/TimelineJS',
  component: 'news-event-timeline',
  render: renderElement,
  afterEach: expectIssues,
  parameters: { ...shownAsHtml, issues: ['html-dropped'] },
  argTypes: controls('news-event-timeline'),
  args: {
    content: `<script type="application/json">\n${timeline.trim()}\n</script>`,
    now: Date.parse('2026-05-20'),
  },
};
export default meta;

/** Slides and eras, each as exact as its date. */
export const Timeline: Story = {};

/** Side by side, as in TimelineJS. */
export const Horizontal: Story = {
  args: { layout: 'horizontal' },
};
