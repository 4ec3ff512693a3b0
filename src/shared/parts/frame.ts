import { html, nothing, type TemplateResult } from 'lit';
import { type Scheme, SCHEMES, type Theme } from '../looks.js';

/** Appearance attributes of an element. */
interface Looks {
  readonly scheme: Scheme | undefined;
  readonly theme: Theme | undefined;
  readonly embedded: boolean;
}

/** Context of a rendering. */
interface Place {
  /** Language of our own words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Skips layout while off screen, for pages with many elements. */
  readonly isCrowded: boolean;
  /** Time when the content expires, in milliseconds since the epoch. */
  readonly until?: number | undefined;
}

/** Renders the box around an element. */
export function renderFrame(
  { scheme, theme, embedded }: Looks,
  { language, direction, isCrowded, until }: Place,
  content: TemplateResult,
): TemplateResult {
  const looks = [
    'root',
    SCHEMES.find((known) => known === scheme),
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
