import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { listenToConsole } from './console.js';
import { hostGlobals, initialHost, withHost } from './host.js';

/**
 * Storybook lists attributes, properties and parts by bare name, so a part would hide the attribute of the
 * same name. Names parts as `::part(name)`, and lists a property once, as its attribute.
 */
function withoutClashes({ modules, ...rest }: typeof manifest): object {
  return {
    ...rest,
    modules: modules.map((module) => ({
      ...module,
      declarations: module.declarations.map((declaration) => {
        const { attributes = [], members = [], cssParts = [] } = declaration as Declaration;
        const fields = new Set(attributes.map(({ fieldName }) => fieldName));
        return {
          ...declaration,
          members: members.filter(({ name }) => !fields.has(name)),
          cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
        };
      }),
    })),
  };
}

interface Declaration {
  attributes?: { fieldName?: string }[];
  members?: { name: string }[];
  cssParts?: { name: string }[];
}

setCustomElementsManifest(withoutClashes(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: hostGlobals,
  initialGlobals: initialHost,
  decorators: [withHost],
  beforeEach: listenToConsole,
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Guides',
          ['Start', 'In and out', 'Theming', 'Neutral by construction'],
          'Elements',
        ],
      },
    },
    // Findings of axe fail the test of the story.
    a11y: { test: 'error' },
  },
};

export default preview;
