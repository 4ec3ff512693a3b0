import { html, nothing, type TemplateResult } from 'lit';
import { lookUp } from '../../data/look-up.js';
import type { Scheme, Theme } from '../looks.js';

/** How an element is asked to look. */
interface Looks {
  readonly scheme: Scheme | undefined;
  readonly theme: Theme | undefined;
  readonly embedded: boolean;
}

/** Where and when it is shown. */
interface Place {
  /** The language of our own words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** One of so many on a page that only those near what is seen are laid out. */
  readonly isCrowded: boolean;
  /** When it would say something else, in milliseconds since the epoch. */
  readonly until?: number | undefined;
}

/** The box around everything. */
export function renderFrame(
  { scheme, theme, embedded }: Looks,
  { language, direction, isCrowded, until }: Place,
  content: TemplateResult,
): TemplateResult {
  const looks = [
    'root',
    lookUp({ light: 'light', dark: 'dark', auto: 'auto' } satisfies Record<Scheme, string>, scheme),
    theme === 'editorial' && theme,
    embedded && 'embedded',
    isCrowded && 'crowded',
  ];
  return html`<div
    part="root"
    class=${looks.filter(Boolean).join(' ')}
    lang=${language}
    dir=${direction}
    data-until=${until ?? nothing}
  >
    ${content}
  </div>`;
}
