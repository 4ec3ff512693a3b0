/**
 * Tokens as data, for the embed page and the builder. `base.styles.ts` is the only home of their values,
 * and the manifest (`@cssprop`) of their descriptions. No element imports this file.
 */
import { baseStyles } from './base.styles.js';

/** Values of one token, as compact CSS. */
export interface Token {
  /** Default, when the page sets nothing. */
  readonly initial: string;
  /** Default under `theme`, or under `scheme`: then `light-dark(…)`. Missing: the same as `initial`. */
  readonly styled?: string;
}

const TOKEN = /var\(\s*(--news-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g;

/** Reads the tokens of a style sheet: the first fallback of each is its default, a different one comes from a look. */
export function readTokens(css: string): Readonly<Record<string, Token>> {
  const tokens: Record<string, Token> = {};
  for (const [, name = '', fallback = ''] of css.matchAll(TOKEN)) {
    const value = fallback
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/ ?([(),]) ?/g, '$1');
    const known = tokens[name];
    if (!known) tokens[name] = { initial: value };
    else if (value !== known.initial) tokens[name] = { ...known, styled: value };
  }
  return tokens;
}

/** Tokens that all elements share. */
export const TOKENS: Readonly<Record<string, Token>> = readTokens(baseStyles.cssText);
