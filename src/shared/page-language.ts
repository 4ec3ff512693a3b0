/** Listeners and observer of each page. */
const pages = new WeakMap<Document, { waiting: Set<() => void>; observer: MutationObserver }>();

/**
 * Calls back when any `lang` or `dir` in a page changes. All listeners of a page share one observer. Returns a
 * function that removes the listener.
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
    // A second call must not stop an observer that others started since.
    if (!waiting.delete(listener) || waiting.size > 0) return;
    observer.disconnect();
    pages.delete(page);
  };
}
