import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/formats/ninjs.js';
import type { NewsSummaryElement } from '../../src/index.js';
import photo from '../samples/foreign/ferry-pier.png?url&no-inline';
import item from '../samples/foreign/ninjs.json?raw';
import { type Args, metaOf } from '../story.js';

type Story = StoryObj<Args<NewsSummaryElement>>;

const data = item.trim().replace('ferry-pier.png', photo);

const shared = metaOf('news-summary');
const meta: Meta<Args<NewsSummaryElement>> = {
  title: 'Formats/ninjs',
  ...shared,
  parameters: { ...shared.parameters, issues: ['html-dropped'] },
  args: {
    content: `<script type="application/json">\n${data}\n</script>`,
    now: Date.parse('2026-05-20'),
  },
};
export default meta;

/** An agency item (IPTC ninjs 3.1) with a picture and two events, some of whose dates are expected. */
export const NewsItem: Story = {};
