/** The library's DOM and styles as text, for the static subjects. */

/** A copy of several elements, in order. */
export interface StaticCopy {
  /** Style sheets by tag. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hosts: readonly { readonly tag: string; readonly html: string }[];
}

function sheetOf(root: ShadowRoot): string {
  return (
    root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n')
      // Plain elements have no states.
      .replaceAll(':host(:state(ready))', ':host')
  );
}

export function takeCopy(elements: readonly Element[]): StaticCopy {
  const sheets: Record<string, string> = {};
  const hosts = elements.map((element) => {
    const root = element.shadowRoot;
    if (!root) throw new Error(`<${element.localName}> has no shadow root.`);
    sheets[element.localName] ??= sheetOf(root);
    // Lit's markers.
    const html = root.innerHTML.replace(/<!--.*?-->/gs, '');
    return { tag: element.localName, html };
  });
  return { sheets, hosts };
}

/** Removes `content-visibility` and its sizes, so that the browser renders everything. */
export function withoutSkipping({ sheets, hosts }: StaticCopy): StaticCopy {
  const strip = (text: string): string =>
    text.replace(/(content-visibility|contain-intrinsic-(block-size|height|size)):[^;}"]*;?/g, '');
  return {
    sheets: Object.fromEntries(Object.entries(sheets).map(([tag, css]) => [tag, strip(css)])),
    hosts: hosts.map(({ tag, html }) => ({ tag, html: strip(html) })),
  };
}
