/** Focus management after actions. */
import { type Path, toPointer } from '../json-edit.js';
import { idOf } from './context.js';

const CONTROLS = 'input, select, textarea, summary, button:not([disabled])';

/** Focuses a field or its nearest ancestor, and opens the details around it. */
export function focusField(place: Path | string): void {
  let pointer = typeof place === 'string' ? place : toPointer(place);
  for (;;) {
    const name = document.getElementById(`${idOf(pointer)}-name`);
    const found = name ?? document.getElementById(idOf(pointer));
    if (found) {
      focusOn(found);
      return;
    }
    if (!pointer) return;
    pointer = pointer.slice(0, pointer.lastIndexOf('/'));
  }
}

/** Focuses the first control of an item. */
export function focusInside(path: Path): void {
  const item = document.getElementById(idOf(path));
  if (!item) return;
  if (item instanceof HTMLDetailsElement) item.open = true;
  const [first] = [...item.querySelectorAll<HTMLElement>('.field :is(input, select, textarea)')];
  focusOn(first ?? item);
}

/** Focuses the first enabled control of these. */
export function focusFirst(...ids: readonly string[]): void {
  for (const id of ids) {
    const found = document.getElementById(id);
    if (!found || found.matches('[disabled]')) continue;
    focusOn(found);
    return;
  }
}

function focusOn(element: HTMLElement): void {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  const target =
    element instanceof HTMLDetailsElement
      ? (element.querySelector<HTMLElement>(CONTROLS) ?? element)
      : element;
  if (element instanceof HTMLDetailsElement) element.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
