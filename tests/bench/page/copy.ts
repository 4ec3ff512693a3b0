/** The DOM and the styles that the library has drawn, as text: what static HTML is made of. */

/** One element after the other. */
export interface StaticCopy {
  /** The style sheet of each kind of element, by its tag. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hosts: readonly { readonly tag: string; readonly html: string }[];
}

function sheetOf(root: ShadowRoot): string {
  return (
    root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n')
      // A plain element has no states: what it shows is always ready.
      .replaceAll(':host(:state(ready))', ':host')
  );
}

/** All shadow roots in a tree, the outer ones first. */
function rootsIn(tree: ParentNode): ShadowRoot[] {
  return [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
}

export function takeCopy(elements: readonly Element[]): StaticCopy {
  const sheets: Record<string, string> = {};
  const hosts = elements.map((element) => {
    const root = element.shadowRoot;
    if (!root) throw new Error(`<${element.localName}> has no shadow root.`);
    const inner = rootsIn(root);
    for (const one of [root, ...inner]) sheets[one.host.localName] ??= sheetOf(one);
    // Comments are Lit's own marks.
    const html = root.getHTML({ shadowRoots: inner }).replace(/<!--.*?-->/gs, '');
    return { tag: element.localName, html };
  });
  return { sheets, hosts };
}

/** Without what lets a browser skip what is out of sight: the limit is to be the whole of the work. */
export function withoutSkipping({ sheets, hosts }: StaticCopy): StaticCopy {
  const strip = (text: string): string =>
    text.replace(/(content-visibility|contain-intrinsic-(block-size|height|size)):[^;}"]*;?/g, '');
  return {
    sheets: Object.fromEntries(Object.entries(sheets).map(([tag, css]) => [tag, strip(css)])),
    hosts: hosts.map(({ tag, html }) => ({ tag, html: strip(html) })),
  };
}
