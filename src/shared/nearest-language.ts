import { directionOf } from '../i18n/language.js';

/** The language and the direction that hold where an element stands. */
export interface Surroundings {
  /** The nearest `lang`; undefined where the page has none. */
  readonly language: string | undefined;
  /** The nearest `dir`, or the direction of a nearer `lang`; undefined where the page has neither. */
  readonly direction: 'ltr' | 'rtl' | undefined;
}

/** Climbs from an element through shadow roots to the page, as inheritance does. */
export function nearestLanguage(element: Element): Surroundings {
  let language: string | undefined;
  let direction: 'ltr' | 'rtl' | undefined;
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang') || undefined;
    const dir = node.getAttribute('dir')?.toLowerCase();
    language ??= lang;
    if (dir === 'ltr' || dir === 'rtl') direction ??= dir;
    else if (lang) direction ??= directionOf(lang);
  }
  return { language, direction };
}

function parentOf(node: Element): Element | undefined {
  if (node.parentElement) return node.parentElement;
  // A shadow root of another document is of another class.
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}
