import { directionOf } from '../../../../src/i18n/language.js';
import { attribute } from './text.js';
import type { Setting } from './setting.js';

/** A shadow root with its styles. */
export function shadowRoot(
  tag: string,
  html: string,
  { locale, sheets }: Setting,
  { look = 'root', until }: { look?: string; until?: number | undefined } = {},
): string {
  const { language } = locale;
  return `<template shadowrootmode="open"><style>${sheets[tag] ?? ''}</style><div part="root" class="${look}" lang="${language}" dir="${directionOf(language)}"${attribute('data-until', until)}>${html}</div></template>`;
}
