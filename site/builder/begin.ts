/** First section: paste, open a file, or start with a template. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { confirm } from './confirm.js';
import { renderFormat } from './editor.js';
import { focusFirst } from './fields/focus.js';
import { valueOf } from './fields/simple.js';
import { isBlank } from './schema-form.js';
import { messages } from './messages.js';
import { type Start, STARTS } from './starts.js';
import type { Store } from './state.js';

/** Fills the page at first. Later a single line above the editor. */
export const renderBegin = (store: Store): TemplateResult =>
  store.state.document ? renderLine(store) : renderChoice(store);

function renderChoice(store: Store): TemplateResult {
  const { text, isTextBroken } = store.state;
  return html`<section class="begin" aria-labelledby="begin">
    <h2 id="begin" class="visually-hidden">${messages.begin}</h2>
    <div class="choice">
      <div class="field ${isTextBroken ? 'has-issue' : ''}">
        <label for="text" class="display">${messages.pasteLabel}</label>
        <p class="help" id="text-help">${messages.pasteHelp}</p>
        <textarea
          id="text"
          class="code"
          spellcheck="false"
          dir="ltr"
          aria-describedby="text-help text-format"
          aria-invalid=${isTextBroken}
          .value=${live(text)}
          @input=${(event: Event) => {
            takeText(store, event);
          }}
        ></textarea>
        <div id="text-format">${renderFormat(store.state)}</div>
        <p class="actions">${renderOpen(store)}</p>
      </div>
      <div role="group" aria-labelledby="start-with">
        <h3 id="start-with">${messages.startHeading}</h3>
        <ul class="starts">
          ${STARTS.map(
            (start) =>
              html`<li>
                <button
                  type="button"
                  aria-describedby="start-${start}"
                  @click=${() => {
                    void begin(store, start);
                  }}
                >
                  ${messages.start[start]}
                </button>
                <p class="help" id="start-${start}">${messages.startHelp[start]}</p>
              </li>`,
          )}
        </ul>
      </div>
    </div>
  </section>`;
}

function renderLine(store: Store): TemplateResult {
  return html`<section class="begin line" aria-labelledby="begin">
    <h2 id="begin" class="visually-hidden">${messages.begin}</h2>
    ${renderOpen(store)}
    <div role="group" aria-labelledby="start-with">
      <span id="start-with">${messages.startLabel}</span>
      ${STARTS.map(
        (start) =>
          html`<button
            type="button"
            @click=${() => {
              void begin(store, start);
            }}
          >
            ${messages.start[start]}
          </button>`,
      )}
    </div>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        void startOver(store);
      }}
    >
      ${messages.startOver}
    </button>
  </section>`;
}

const renderOpen = (store: Store): TemplateResult =>
  html`<label class="button">
    ${messages.openFile}
    <input
      type="file"
      class="visually-hidden"
      accept=".json,.jsonld,.txt,application/json,application/ld+json"
      @change=${(event: Event) => {
        void openPicked(store, event);
      }}
    />
  </label>`;

/** Shows pasted text as a form. After typing, keeps the text view and the caret. */
function takeText(store: Store, event: Event): void {
  const isTyped = event instanceof InputEvent && event.inputType === 'insertText';
  const { target } = event;
  const at = target instanceof HTMLTextAreaElement ? target.selectionStart : 0;
  store.openText(valueOf(event));
  if (!store.state.document) return;
  store.set({ view: isTyped ? 'text' : 'form' });
  focusFirst(isTyped ? 'text' : 'write-form');
  const area = document.activeElement;
  if (area instanceof HTMLTextAreaElement) area.setSelectionRange(at, at);
}

/** Opens a file as if its text had been pasted. */
export async function openFile(store: Store, file: File): Promise<void> {
  const text = await file.text();
  if (await mayReplace(store)) store.openText(text);
}

async function openPicked(store: Store, { target }: Event): Promise<void> {
  if (!(target instanceof HTMLInputElement)) return;
  const [file] = target.files ?? [];
  if (file) await openFile(store, file);
  // Otherwise picking the same file again fires no change event.
  target.value = '';
}

async function begin(store: Store, start: Start): Promise<void> {
  if (!(await mayReplace(store))) return;
  store.start(start);
  if (start !== 'sample') openItems();
  const [first] = document.querySelectorAll<HTMLElement>(
    '#write-panel :is(input, textarea, summary)',
  );
  first?.focus();
}

/** Opens all items of a new document: there are only a few. */
function openItems(): void {
  for (const item of document.querySelectorAll<HTMLDetailsElement>('.item > details')) {
    item.open = true;
  }
}

async function startOver(store: Store): Promise<void> {
  if (!(await confirm(messages.startOverAsk, messages.discard))) return;
  store.startOver();
  focusFirst('text');
}

const mayReplace = async ({ state }: Store): Promise<boolean> =>
  isBlank(state.document ?? state.text) || (await confirm(messages.replaceAsk, messages.replace));
