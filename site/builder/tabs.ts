/** Tabs by the ARIA Authoring Practices: arrows, Home and End select, Tab moves to the panel. */
import { html, type TemplateResult } from 'lit';

interface TabsOptions<Name extends string> {
  readonly id: string;
  readonly label: string;
  readonly names: readonly Name[];
  readonly titles: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

export function renderTabs<Name extends string>(options: TabsOptions<Name>): TemplateResult {
  const { id, label, names, titles, chosen, choose } = options;
  const onKey = (event: KeyboardEvent): void => {
    const next = targetOf(event, names.indexOf(chosen), names.length);
    const name = names[next ?? -1];
    if (name === undefined) return;
    event.preventDefault();
    choose(name);
    document.getElementById(`${id}-${name}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${names.map(
      (name) =>
        html`<button
          type="button"
          role="tab"
          id="${id}-${name}"
          aria-selected=${name === chosen}
          aria-controls="${id}-panel"
          tabindex=${name === chosen ? 0 : -1}
          @click=${() => {
            choose(name);
          }}
        >
          ${titles[name]}
        </button>`,
    )}
  </div>`;
}

function targetOf({ key, target }: KeyboardEvent, at: number, count: number): number | undefined {
  const isRightToLeft = target instanceof Element && target.matches(':dir(rtl)');
  const step = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (at + step + count) % count;
    case 'ArrowLeft':
      return (at - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
  return undefined;
}
