import { page } from 'vitest/browser';

/** Presses the button that is called so, wherever in the page's shadow trees it stands. */
export function press(name: string | RegExp): HTMLElement {
  const button = page.getByRole('button', { name }).element() as HTMLElement;
  button.click();
  return button;
}

/** Address of the link with this name. */
export const addressOf = (name: string): string | null =>
  page.getByRole('link', { name }).element().getAttribute('href');
