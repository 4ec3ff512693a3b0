import type { CSSResult, CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/**
 * Gives a shadow root the styles of its element. A constructed style sheet works in the document it was
 * made for and in no other, and an element that moves to another loses it (CSSOM, "adoptedStyleSheets"):
 * so each document has its own, and an element adopts again where it arrives.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  // A document that nobody sees has no style sheets to give, and needs none.
  if (!page.defaultView) return;
  const known = sheets.get(page) ?? new Map<unknown, CSSStyleSheet>();
  sheets.set(page, known);
  let sheet = known.get(styles);
  if (!sheet) {
    sheet = new page.defaultView.CSSStyleSheet();
    // All of ours are written with css``.
    sheet.replaceSync(styles.map((style) => (style as CSSResult).cssText).join(''));
    known.set(styles, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
