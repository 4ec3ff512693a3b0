/**
 * Copies text to the clipboard. Falls back to a selection in the shadow root: cross-origin iframes may not
 * use the Clipboard API.
 *
 * @returns whether the text was copied
 */
export async function copyText(text: string, root: DocumentFragment): Promise<boolean> {
  try {
    // The element may have moved to another document.
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
    // Deprecated, but the only way if the Clipboard API is not allowed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return page.execCommand('copy');
  } catch {
    return false; // Also forbidden: the tool shows a failure.
  } finally {
    field.remove();
    focused?.focus();
  }
}
