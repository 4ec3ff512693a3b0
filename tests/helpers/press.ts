import { page } from 'vitest/browser';

/** Presses the button with this name, in any shadow tree of the page. */
export function press(name: string | RegExp): HTMLElement {
  const button = page.getByRole('button', { name }).element() as HTMLElement;
  button.click();
  return button;
}

/** Returns the address of the link with this name. */
export const addressOf = (name: string): string | null =>
  page.getByRole('link', { name }).element().getAttribute('href');
