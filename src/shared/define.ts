let isTold = false;

/**
 * Registers an element. If the tag is taken, the first definition wins and the console warns once; nothing
 * throws. No other code registers elements.
 */
export function define(
  tag: string,
  element: CustomElementConstructor & { readonly version: string },
): void {
  // Servers have no registry.
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
