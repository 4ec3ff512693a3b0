/** List of issues. Each links to its field. */
import { html, type TemplateResult } from 'lit';
import { focusField } from './fields/focus.js';
import { messages } from './messages.js';
import { findingsOf, type Store } from './state.js';

export function renderIssueList(store: Store): TemplateResult {
  const { issues } = findingsOf(store.state);
  const goTo = (field: string): void => {
    store.set({ view: 'form' });
    focusField(field);
  };
  if (issues.length === 0) {
    const words = store.state.isFresh ? messages.fillIn : messages.issuesNone;
    return html`<p class="issues">${words}</p>`;
  }
  return html`<details class="issues has-issue">
    <summary>${messages.issuesHeading(issues.length)}</summary>
    <ol>
      ${issues.map(
        ({ field, where, words }) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => {
                goTo(field);
              }}
            >
              ${where || messages.wholeDocument}
            </button>
            <span>${words}</span>
          </li>`,
      )}
    </ol>
  </details>`;
}
