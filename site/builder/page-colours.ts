/** Colours of the page around a preview, and default colours of the elements. Pure. */
import { TOKENS } from '../../src/shared/styles/tokens.js';
import type { Rgba } from './contrast.js';

export interface Colours {
  readonly paper: string;
  readonly ink: string;
}

export const PAGES: Readonly<Record<'light' | 'dark', Colours>> = {
  light: { paper: '#ffffff', ink: '#1b1c1e' },
  dark: { paper: '#16181b', ink: '#e9e7e3' },
};

/** Colour derived from the page: a fraction of a named colour, or of the text colour. */
export interface Mixed {
  readonly colour?: Rgba;
  readonly part: number;
}

/** Default of a colour token on a page without `scheme`. */
export function mixedOf(token: string): Mixed {
  const { initial = '' } = TOKENS[token] ?? {};
  if (initial === 'transparent') return { part: 0 };
  const [, base = '', percent = '100'] = /,(\S+) (\d+)%/.exec(initial) ?? [];
  return { ...(base.startsWith('#') && { colour: fromHex(base) }), part: Number(percent) / 100 };
}

/** Colour that the attribute `scheme` gives a token. */
export function schemeColour(token: string, scheme: 'light' | 'dark'): Rgba | undefined {
  const [, light, dark] = /^light-dark\((#\w+),(#\w+)\)$/.exec(TOKENS[token]?.styled ?? '') ?? [];
  const hex = scheme === 'light' ? light : dark;
  return hex === undefined ? undefined : fromHex(hex);
}

/** Parses a colour of three or six hexadecimal digits. */
export function fromHex(hex: string): Rgba {
  const digits = hex.slice(1);
  const number = parseInt(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255, 1];
}

/** Returns the nearest colour of six digits, for the browser's own picker. */
export const toHex = ([red, green, blue]: Rgba): string =>
  '#' + [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
