/** The page around a preview, and the elements' own colours where the page does not give them. Pure. */
import type { Rgba } from './contrast.js';

export interface Colours {
  readonly paper: string;
  readonly ink: string;
}

export const PAGES: Readonly<Record<'light' | 'dark', Colours>> = {
  light: { paper: '#ffffff', ink: '#1b1c1e' },
  dark: { paper: '#16181b', ink: '#e9e7e3' },
};

/** What the attribute `scheme` sets, by the ending of the token; the same values as in the elements' styles. */
export const SCHEMES: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = {
  light: {
    text: '#16181c',
    muted: '#4b5057',
    surface: '#ffffff',
    'rule-strong': '#16181c',
    accent: '#0d4a70',
    'side-a': '#f4f0e9',
    'side-b': '#ebf1f5',
  },
  dark: {
    text: '#eceef1',
    muted: '#b3b9c0',
    surface: '#14171b',
    'rule-strong': '#d9dce0',
    accent: '#93c6ea',
    'side-a': '#26221b',
    'side-b': '#1a242c',
  },
};

/** A colour of six digits. */
export function fromHex(hex: string): Rgba {
  const number = parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255, 1];
}

/** The nearest colour of six digits, for the browser's own picker. */
export const toHex = ([red, green, blue]: Rgba): string =>
  '#' + [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
