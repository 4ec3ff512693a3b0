/** Object field: its fields, rare ones folded away, and unknown properties. */
import { html, nothing, type TemplateResult } from 'lit';
import { HIDDEN } from '../form-hints.js';
import { getAt, isObject, type Path } from '../json-edit.js';
import { labelOf } from '../labels.js';
import { messages } from '../messages.js';
import { blankOf, isBlank, type ObjectField, type Property } from '../schema-form.js';
import { type FieldContext, type FieldPlace, idOf, issuesAt } from './context.js';
import { renderField } from './field.js';
import { focusField } from './focus.js';
import { renderHelp, renderIssues } from './frame.js';
import { renderSimple } from './simple.js';

/** Renders the fields of an existing object. */
export function renderProperties(
  context: FieldContext,
  { name, properties }: ObjectField,
  path: Path,
): TemplateResult {
  const draw = ({ key, help, isRequired, field }: Property): TemplateResult =>
    renderField(
      context,
      { path: [...path, key], label: labelOf(name, key), help, isRequired },
      field,
    );
  const folded = properties.filter(({ isFolded }) => isFolded);
  const isFilled = ({ key }: Property): boolean =>
    !isBlank(getAt(context.document, [...path, key]));
  return html`${properties.filter(({ isFolded }) => !isFolded).map(draw)}
  ${renderUnknown(context, properties, path)}
  ${
    folded.length > 0
      ? html`<details class="more">
          <summary>${messages.moreFields(folded.filter(isFilled).length)}</summary>
          <div class="fields">${folded.map(draw)}</div>
        </details>`
      : nothing
  }`;
}

/** Renders an optional object property. */
export function renderGroup(
  context: FieldContext,
  place: FieldPlace,
  field: ObjectField,
): TemplateResult {
  const { store, document } = context;
  const { path, label, help } = place;
  const id = idOf(path);
  const isThere = isObject(getAt(document, path));
  const isInList = typeof path.at(-1) === 'number';
  const add = (): void => {
    store.change(path, blankOf(field));
    focusField(path);
  };
  const remove = (): void => {
    store.change(path, undefined);
    focusField(path);
  };
  return html`<fieldset class="group" id=${id} tabindex="-1">
    <legend>${label}</legend>
    ${help && !isInList ? html`<p class="help">${renderHelp(help)}</p>` : nothing}
    ${
      isThere
        ? html`<div class="fields">${renderProperties(context, field, path)}</div>`
        : html`<button type="button" @click=${add}>${messages.add(label.toLowerCase())}</button>`
    }
    ${
      isThere && !isInList
        ? html`<button type="button" class="quiet" @click=${remove}>
            ${messages.removeWhat(label.toLowerCase())}
          </button>`
        : nothing
    }
    ${renderIssues(context, place)}
  </fieldset>`;
}

/** Renders a text that can be extended to an object with a date. */
export function renderAnnotated(context: FieldContext, place: FieldPlace): TemplateResult {
  const { store, document } = context;
  const { path } = place;
  const annotate = (): void => {
    store.change(path, { text: getAt(document, path) ?? '', date: '' });
    focusField([...path, 'date']);
  };
  return html`${renderSimple(context, place, { type: 'text', format: 'lines', examples: [] })}
    <button type="button" class="quiet" @click=${annotate}>
      ${messages.add(labelOf('', 'date').toLowerCase())}
    </button>`;
}

function renderUnknown(
  context: FieldContext,
  properties: readonly Property[],
  path: Path,
): readonly TemplateResult[] {
  const value = getAt(context.document, path);
  const known = [...properties.map(({ key }) => key), ...(path.length === 0 ? HIDDEN : [])];
  return Object.keys(isObject(value) ? value : {})
    .filter((key) => !known.includes(key))
    .map((key) => {
      const own = [...path, key];
      const takeOut = (): void => {
        context.store.change(own, undefined);
        focusField(path);
      };
      const told = issuesAt(context, own).length > 0;
      return html`<div
        class="field unknown ${told ? 'has-issue' : ''}"
        id=${idOf(own)}
        tabindex="-1"
      >
        <div class="issue"><p>${messages.unknownProperty(key)}</p></div>
        <button type="button" class="quiet" @click=${takeOut}>${messages.takeOut(key)}</button>
      </div>`;
    });
}
