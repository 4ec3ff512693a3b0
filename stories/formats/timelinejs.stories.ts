import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/formats/timelinejs.js';
import type { NewsEventTimelineElement } from '../../src/index.js';
import timeline from '../samples/foreign/timelinejs.json?raw';
import { type Args, metaOf } from '../story.js';

type Story = StoryObj<Args<NewsEventTimelineElement>>;

const shared = metaOf('news-event-timeline');
const meta: Meta<Args<NewsEventTimelineElement>> = {
  title: 'Formats/TimelineJS',
  ...shared,
  parameters: { ...shared.parameters, issues: ['html-dropped'] },
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
