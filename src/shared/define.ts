let isTold = false;

/**
 * Registers an element; the only place that does. Where the tag is taken, by another copy of this
 * library or by anybody else, the first one wins and the console says so once; nothing throws.
 */
export function define(
  tag: string,
  element: CustomElementConstructor & { readonly version: string },
): void {
  // There is no registry where a server imports the package.
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as { version?: string } | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken !== element && !isTold) {
    isTold = true;
    console.warn(
      `news-summary-elements ${element.version}: <${tag}> is already defined` +
        ` (${taken.version ? `version ${taken.version}` : 'by something else'}); that one stays.`,
    );
  }
}
