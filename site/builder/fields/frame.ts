/** Frame of a control: label, help and issues. */
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../messages.js';
import { type FieldContext, type FieldPlace, idOf, issuesAt } from './context.js';

/** Ids and state for the `aria-*` attributes of a control. */
export interface Described {
  readonly id: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

/** Renders a control with label, help and issues. */
export function renderFrame(
  context: FieldContext,
  place: FieldPlace,
  control: (described: Described) => TemplateResult,
  note?: TemplateResult,
): TemplateResult {
  const { path, label, help, isRequired } = place;
  const id = idOf(path);
  const isInvalid = issuesAt(context, path).length > 0;
  const describedBy = [
    help ? `${id}-help` : '',
    note ? `${id}-note` : '',
    isInvalid ? `${id}-issues` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return html`<div class="field ${isInvalid ? 'has-issue' : ''}">
    <label for=${id}
      >${label}${isRequired ? html` <span class="need">${messages.required}</span>` : nothing}</label
    >
    ${help ? html`<p class="help" id="${id}-help">${renderHelp(help)}</p>` : nothing}
    ${control({ id, describedBy, isInvalid })}
    ${note ? html`<p class="note" id="${id}-note">${note}</p>` : nothing}
    ${renderIssues(context, place)}
  </div>`;
}

/** Renders the issues of a field. */
export function renderIssues(
  context: FieldContext,
  { path }: FieldPlace,
): TemplateResult | typeof nothing {
  const issues = issuesAt(context, path);
  if (issues.length === 0) return nothing;
  return html`<div class="issue" id="${idOf(path)}-issues">
    ${issues.map(({ words }) => html`<p>${words}</p>`)}
  </div>`;
}

/** Renders a schema description: words in backquotes become code. */
export const renderHelp = (help: string): readonly (TemplateResult | string)[] =>
  help.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
