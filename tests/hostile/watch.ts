/** Sees what a string does in a window when somebody has taken it for code. */

/** Record of the watch, by kind. */
export interface Seen {
  readonly executed: string[];
  readonly elements: string[];
  readonly requests: string[];
  readonly styles: string[];
  readonly page: string[];
}

export interface Watch {
  /** Record so far; browsers report requests with a delay. */
  readonly seen: () => Seen;
  readonly stop: () => void;
}

/** Window with what is watched. */
type View = Window & typeof globalThis & { hit?: (() => void) | undefined };

/**
 * Watches a window from now on. `hit()` may be called from anywhere in it.
 *
 * @param isAllowed an address that may be asked for
 */
export function watch(view: View, isAllowed: (address: string) => boolean = () => false): Watch {
  const { document, performance } = view;
  const executed: string[] = [];
  const page: string[] = [];
  const { title } = document;
  const { href } = view.location;
  const inherited = Object.getOwnPropertyNames(view.Object.prototype).join();
  const sheets = document.styleSheets.length;
  const count = performance.getEntriesByType('resource').length;
  performance.setResourceTimingBufferSize(100_000);
  view.hit = () => {
    executed.push('hit()');
  };
  const dialogs = { alert: view.alert, confirm: view.confirm, prompt: view.prompt };
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    view[name] = (() => {
      executed.push(`${name}()`);
    }) as never;
  }
  const onViolation = ({
    effectiveDirective,
    blockedURI,
    sample,
    sourceFile,
    lineNumber,
  }: SecurityPolicyViolationEvent): void => {
    // Pictures may come from anywhere, as far as we are concerned; what is asked for is watched below.
    if (effectiveDirective === 'img-src') return;
    // Markup of a test itself, not of an element.
    if (sourceFile.includes('/tests/')) return;
    page.push(`a violation of the policy: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  class HitElement extends view.HTMLElement {
    constructor() {
      super();
      view.hit?.();
    }
  }
  if (!view.customElements.get('hit-element')) {
    view.customElements.define('hit-element', HitElement);
  }
  const seen = (): Seen => {
    const requests = performance
      .getEntriesByType('resource')
      .slice(count)
      .map(({ name }) => name)
      .filter((address) => !isAllowed(address));
    const probe = (element: Element): string =>
      view.getComputedStyle(element).getPropertyValue('--hit');
    const styles = [document.body, ...document.body.querySelectorAll('[part]')].filter(probe);
    if (document.title !== title) page.push(`title: ${document.title}`);
    if (view.location.href !== href) page.push(`address: ${view.location.href}`);
    if (Object.getOwnPropertyNames(view.Object.prototype).join() !== inherited) {
      page.push('Object.prototype');
    }
    return {
      executed,
      elements: [...document.querySelectorAll('*')].map(({ localName }) => localName),
      requests,
      styles: [
        ...styles.map(({ localName }) => `--hit of ${localName}`),
        ...Array.from({ length: document.styleSheets.length - sheets }, () => 'a style sheet'),
      ],
      page,
    };
  };
  return {
    seen,
    stop: () => {
      Object.assign(view, dialogs, { hit: undefined });
      document.removeEventListener('securitypolicyviolation', onViolation);
    },
  };
}
