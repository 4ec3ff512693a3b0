/**
 * Puts text into the clipboard. Inside an iframe of another origin the Clipboard API is shut; there
 * a selection inside the element's own shadow tree serves.
 *
 * @returns whether the text is in the clipboard now
 */
export async function copyText(text: string, root: DocumentFragment): Promise<boolean> {
  try {
    // Of the page the element is in now, which may not be the one it was made for.
    const view = root.ownerDocument.defaultView;
    await view?.navigator.clipboard.writeText(text);
    return !!view;
  } catch {
    return copySelection(text, root);
  }
}

function copySelection(text: string, root: DocumentFragment): boolean {
  const page = root.ownerDocument;
  const field = page.createElement('textarea');
  const focused = (root as ShadowRoot).activeElement as HTMLElement | null;
  field.value = text;
  field.className = 'visually-hidden';
  root.append(field);
  field.select();
  try {
    // Deprecated, but the only way in where the Clipboard API is not allowed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return page.execCommand('copy');
  } catch {
    return false; // forbidden here as well: the reader is told
  } finally {
    field.remove();
    focused?.focus();
  }
}
