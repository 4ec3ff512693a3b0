import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/formats/json-ld.js';
import type { NewsEventTimelineElement } from '../../src/index.js';
import liveBlog from '../samples/foreign/live-blog.json?raw';
import { type Args, metaOf } from '../story.js';

type Story = StoryObj<Args<NewsEventTimelineElement>>;

const meta: Meta<Args<NewsEventTimelineElement>> = {
  title: 'Formats/Live blog',
  ...metaOf('news-event-timeline'),
  args: {
    content: `<script type="application/ld+json">\n${liveBlog.trim()}\n</script>`,
    now: Date.parse('2026-03-11'),
  },
};
export default meta;

/** Each update of a `LiveBlogPosting` is an event, sorted by time. */
export const OldestFirst: Story = {};

/** Newest first, for breaking news. */
export const NewestFirst: Story = {
  args: { order: 'newest' },
};
