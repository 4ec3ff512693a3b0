import { directionOf } from '../i18n/language.js';

/** Language and direction around an element. */
export interface Surroundings {
  /** Nearest `lang`; undefined if there is none. */
  readonly language: string | undefined;
  /** Nearest `dir`, or the direction of a nearer `lang`; undefined if there is neither. */
  readonly direction: 'ltr' | 'rtl' | undefined;
}

/** Finds language and direction of an element: walks up to the page through shadow roots, as CSS inheritance does. */
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
  // No instanceof: shadow roots of other documents have other classes.
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}
