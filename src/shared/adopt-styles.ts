import type { CSSResult, CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

/**
 * Adopts the styles of an element into its shadow root. A constructed style sheet works only in its own
 * document (CSSOM, "adoptedStyleSheets"), so there is one per document, and a moved element adopts again.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  // A document without a window cannot construct style sheets.
  if (!page.defaultView) return;
  const known = sheets.get(page) ?? new Map<unknown, CSSStyleSheet>();
  sheets.set(page, known);
  let sheet = known.get(styles);
  if (!sheet) {
    sheet = new page.defaultView.CSSStyleSheet();
    // All our styles are written with css``.
    sheet.replaceSync(styles.map((style) => (style as CSSResult).cssText).join(''));
    known.set(styles, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
