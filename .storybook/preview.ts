import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { hostGlobals, initialHost, withHost } from './host.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: hostGlobals,
  initialGlobals: initialHost,
  decorators: [withHost],
  parameters: {
    layout: 'fullscreen',
    // What axe finds fails the story's test.
    a11y: { test: 'error' },
  },
};

export default preview;
