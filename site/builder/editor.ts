/** Editor: the document as a form and as JSON, with its issues. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderField } from './fields/field.js';
import type { FieldContext } from './fields/context.js';
import { focusFirst } from './fields/focus.js';
import { renderProperties } from './fields/object.js';
import { valueOf } from './fields/simple.js';
import { renderIssueList } from './issue-list.js';
import { wordsOf } from './issues.js';
import { labelOf } from './labels.js';
import { messages } from './messages.js';
import { languageOf } from './preview-order.js';
import { formFor } from './schema-form.js';
import { findingsOf, type State, type Store } from './state.js';
import { renderTabs } from './tabs.js';

export function renderEditor(store: Store): TemplateResult {
  const { view, isGiven, isDraftKept } = store.state;
  return html`<section class="write" aria-labelledby="write">
    <header class="bar">
      <h2 id="write">${messages.write}</h2>
      <p class="aside">
        ${isGiven && view === 'form' ? recognised(store.state) : nothing}
        ${isDraftKept ? messages.draftKept : messages.draftNotKept}
      </p>
    </header>
    ${renderTabs({
      id: 'write',
      label: messages.writeViews,
      names: ['form', 'text'],
      titles: { form: messages.form, text: messages.text },
      chosen: view,
      choose: (name) => {
        store.set({ view: name });
      },
    })}
    <div class="panel" role="tabpanel" id="write-panel" aria-labelledby="write-${view}">
      ${view === 'form' ? renderForm(store) : renderText(store)}
    </div>
  </section>`;
}

function renderForm(store: Store): TemplateResult {
  const { state } = store;
  const { document: given, kind } = state;
  if (!given) return html``;
  const { issues } = findingsOf(state);
  const context: FieldContext = { store, document: given, issues, language: languageOf(state) };
  const form = formFor(kind);
  return html`${renderNotes(store)} ${renderIssueList(store)}
    <div class="fields" id="field" tabindex="-1">
      ${
        form.type === 'object'
          ? renderProperties(context, form, [])
          : renderField(context, { path: [], label: labelOf('', kind) }, form)
      }
    </div>`;
}

function renderText(store: Store): TemplateResult {
  const { text, format, isTextBroken, document: given } = store.state;
  return html`<div class="field ${isTextBroken ? 'has-issue' : ''}">
      <label for="text">${messages.textLabel}</label>
      <p class="help" id="text-help">${messages.textHelp}</p>
      <textarea
        id="text"
        class="code"
        rows="18"
        spellcheck="false"
        dir="ltr"
        aria-describedby="text-help text-format"
        aria-invalid=${isTextBroken}
        .value=${live(text)}
        @input=${(event: Event) => {
          store.openText(valueOf(event));
        }}
      ></textarea>
      <div id="text-format">${renderFormat(store.state)}</div>
      ${
        format && !isTextBroken
          ? html`<p class="actions">
              <button
                type="button"
                @click=${() => {
                  store.writeText();
                  focusFirst('text');
                }}
              >
                ${messages.makeOurs}
              </button>
            </p>`
          : nothing
      }
    </div>
    ${renderNotes(store)} ${given && !isTextBroken ? renderIssueList(store) : nothing}`;
}

/** Shows the recognised format, or why the text cannot be read. */
export function renderFormat(state: State): TemplateResult | typeof nothing {
  const { text, format, notes, isTextBroken, document: given } = state;
  if (isTextBroken) {
    return html`<div class="issue">
      ${notes.map((note) => html`<p>${wordsOf(note)}</p>`)}
      ${given ? html`<p>${messages.notRead}</p>` : nothing}
    </div>`;
  }
  if (!text || !given) return nothing;
  return html`<p class="note">${recognised(state)} ${format ? messages.converted : nothing}</p>`;
}

const recognised = ({ format, kind }: State): string =>
  format ? messages.formats[format] : messages.ownFormat(kind);

/** Shows the notes of a conversion. */
function renderNotes({ state }: Store): TemplateResult | typeof nothing {
  const { notes, isTextBroken } = state;
  if (isTextBroken || notes.length === 0) return nothing;
  return html`<details class="recognised">
    <summary>${messages.onTheWay(notes.length)}</summary>
    <ul>
      ${notes.map((note) => html`<li><code>${note.path || '/'}</code> ${wordsOf(note)}</li>`)}
    </ul>
  </details>`;
}
