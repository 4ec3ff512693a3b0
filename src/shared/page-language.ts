/** Those who wait, and what watches for them, by page. */
const pages = new WeakMap<Document, { waiting: Set<() => void>; observer: MutationObserver }>();

/**
 * Calls back whenever a `lang` or a `dir` changes anywhere in a page. A page is watched once, however
 * many elements are in it. Returns what ends this.
 */
export function onLanguageChange(page: Document, listener: () => void): () => void {
  let watch = pages.get(page);
  if (!watch) {
    const waiting = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of waiting) each();
    });
    observer.observe(page.documentElement, { attributeFilter: ['lang', 'dir'], subtree: true });
    watch = { waiting, observer };
    pages.set(page, watch);
  }
  const { waiting, observer } = watch;
  waiting.add(listener);
  return () => {
    // Who has left already must not end what others have begun since.
    if (!waiting.delete(listener) || waiting.size > 0) return;
    observer.disconnect();
    pages.delete(page);
  };
}
