import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import * as locales from '../src/i18n/all.js';
import { ownName } from '../src/i18n/language.js';

const sans = 'system-ui, sans-serif';
const serif = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif";

/** Host pages. Only the page is styled: elements inherit from it. */
const pages = {
  light: { title: 'Light page', background: '#fff', color: '#16181c', fontFamily: sans },
  dark: { title: 'Dark page', background: '#14171b', color: '#eceef1', fontFamily: sans },
  sepia: {
    title: 'Sepia page in a serif',
    background: '#f6ead9',
    color: '#2b211b',
    fontFamily: serif,
  },
};

const languages = Object.fromEntries(
  ['en', ...Object.keys(locales)].map((tag) => [tag, ownName(tag)]),
);
const directions = { ltr: 'Left to right', rtl: 'Right to left' };
const widths = ['full', '280', '320', '480', '640', '760', '960'];

const choices = (titles: Record<string, string>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

const pageTitles = Object.fromEntries(
  Object.entries(pages).map(([key, { title }]) => [key, title]),
);
const widthTitles = Object.fromEntries(
  widths.map((width) => [width, width === 'full' ? 'Full width' : `${width} px`]),
);

export const hostGlobals = {
  scheme: {
    description: 'The page around the element',
    toolbar: { icon: 'contrast', dynamicTitle: true, items: choices(pageTitles) },
  },
  width: {
    description: 'Width of the column',
    toolbar: { icon: 'ruler', dynamicTitle: true, items: choices(widthTitles) },
  },
  lang: {
    description: 'Language of the page',
    toolbar: { icon: 'globe', dynamicTitle: true, items: choices(languages) },
  },
  dir: {
    description: 'Direction of the page',
    toolbar: { icon: 'transfer', dynamicTitle: true, items: choices(directions) },
  },
} satisfies Preview['globalTypes'];

export const initialHost = { scheme: 'light', width: 'full', lang: 'en', dir: 'ltr' };

/** Wraps a story in the host page chosen in the toolbar. */
export const withHost: Decorator = (story, { globals }) => {
  const host = globals as typeof initialHost;
  const { background, color, fontFamily } = pages[host.scheme as keyof typeof pages];
  const width = host.width === 'full' ? 'auto' : `${host.width}px`;
  const style = { background, color, fontFamily, lineHeight: '1.5', padding: '16px', width };
  return html`
    <div class="story-host" lang=${host.lang} dir=${host.dir} style=${styleMap(style)}>
      ${story()}
    </div>
  `;
};
