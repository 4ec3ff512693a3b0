/** List field: items can be added, moved and removed; removal can be undone. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ID_STEMS } from '../form-hints.js';
import { getAt, isObject, keyOf, listOf, type Path, toPointer } from '../json-edit.js';
import { messages } from '../messages.js';
import { blankOf, type Field, type ListField } from '../schema-form.js';
import { type FieldContext, type FieldPlace, idOf, issuesAt } from './context.js';
import { renderField } from './field.js';
import { focusField, focusFirst, focusInside } from './focus.js';
import { renderHelp, renderIssues } from './frame.js';
import { titleOf, wordFor } from './item-title.js';
import { renderProperties } from './object.js';

interface Item {
  readonly path: Path;
  readonly value: unknown;
  /** Title: "Quote 2". */
  readonly what: string;
  readonly index: number;
  readonly count: number;
}

/** Renders a list with its items. */
export function renderList(
  context: FieldContext,
  place: FieldPlace,
  { item }: ListField,
): TemplateResult {
  const { store, document } = context;
  const { path, label, help } = place;
  const id = idOf(path);
  const given = getAt(document, path);
  // A single item may be written without a list.
  const isSingle = given !== undefined && !Array.isArray(given);
  const values = isSingle ? [given] : listOf(given);
  const word = wordFor(String(path.at(-1) ?? label.toLowerCase()));
  const items = values.map((value, index) => ({
    path: isSingle ? path : [...path, index],
    value,
    what: messages.numbered(word, index + 1),
    index,
    count: values.length,
  }));
  const add = (): void => {
    if (isSingle) store.change(path, [given]);
    store.add(path, newItem(item, String(path.at(-1)), values));
    focusInside([...path, values.length]);
    if (item.type !== 'object') focusField([...path, values.length]);
  };
  const heading =
    path.length > 1
      ? html`<h4 id="${id}-heading">${label}</h4>`
      : html`<h3 id="${id}-heading">${label}</h3>`;
  return html`<div
    class="list ${path.length < 2 && item.type === 'object' ? 'major' : ''}"
    id=${id}
    role="group"
    aria-labelledby="${id}-heading"
    tabindex="-1"
  >
    ${heading} ${help ? html`<p class="help">${renderHelp(help)}</p>` : nothing}
    <ol class="items" ?hidden=${values.length === 0 && !isRemovedHere(context, path)}>
      ${repeat(
        items,
        ({ value, index }) => keyOf(value, index),
        (each) =>
          html`${renderUndo(context, path, each.index)}${renderItem(context, path, each, item)}`,
      )}
      ${renderUndo(context, path, values.length, true)}
    </ol>
    ${renderIssues(context, place)}
    <button type="button" class="add" id="${id}-add" @click=${add}>${messages.add(word)}</button>
  </div>`;
}

function renderItem(context: FieldContext, list: Path, item: Item, field: Field): TemplateResult {
  const { path, value, what } = item;
  if (field.type !== 'object') {
    return html`<li class="item plain">
      ${renderField(context, { path, label: what }, field)} ${renderTools(context, list, item)}
    </li>`;
  }
  const title = titleOf(value, context.document);
  const issues = context.issues.filter(({ field: at }) =>
    (at + '/').startsWith(toPointer(path) + '/'),
  ).length;
  return html`<li class="item ${issues > 0 ? 'has-issue' : ''}">
    <details id=${idOf(path)}>
      <summary>
        <span class="what">${what}</span>
        <bdi class="title">${title || messages.untitled}</bdi>
        ${issues > 0 ? html`<span class="count">${messages.issuesHeading(issues)}</span>` : nothing}
      </summary>
      <div class="fields" role="group" aria-label=${what}>
        ${issuesAt(context, path).length > 0 ? renderIssues(context, { path, label: what }) : nothing}
        ${renderProperties(context, field, path)}
      </div>
    </details>
    ${renderTools(context, list, item)}
  </li>`;
}

function renderTools({ store }: FieldContext, list: Path, item: Item): TemplateResult {
  const { path, what, index, count } = item;
  const id = idOf(path);
  const move = (to: number, name: string, other: string) => (): void => {
    store.move(list, index, to, what);
    const moved = idOf([...list, to]);
    focusFirst(`${moved}-${name}`, `${moved}-${other}`);
  };
  const remove = (): void => {
    if (index === 0 && !Array.isArray(getAt(store.state.document, list))) {
      store.change(list, [getAt(store.state.document, list)]);
    }
    store.remove(list, index, what);
    focusFirst(UNDO, `${idOf(list)}-add`);
  };
  const button = (
    name: string,
    label: string,
    sign: string,
    act: () => void,
    isOff = false,
  ): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      id="${id}-${name}"
      aria-label=${label}
      title=${label}
      ?disabled=${isOff}
      @click=${act}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="tools">
    ${
      count > 1
        ? [
            button('up', messages.moveUp(what), '↑', move(index - 1, 'up', 'down'), index === 0),
            button(
              'down',
              messages.moveDown(what),
              '↓',
              move(index + 1, 'down', 'up'),
              index === count - 1,
            ),
          ]
        : nothing
    }
    ${button('remove', messages.removeWhat(what), '×', remove)}
  </div>`;
}

const UNDO = 'undo-removal';

const isRemovedHere = ({ store }: FieldContext, path: Path): boolean =>
  !!store.state.removed && toPointer(store.state.removed.list) === toPointer(path);

/** Undo row in the place of the removed item. */
function renderUndo(
  context: FieldContext,
  path: Path,
  index: number,
  isEnd = false,
): TemplateResult | typeof nothing {
  const { store } = context;
  const { removed } = store.state;
  if (!removed || !isRemovedHere(context, path)) return nothing;
  if (isEnd ? removed.index < index : removed.index !== index) return nothing;
  const undo = (): void => {
    store.undo();
    focusFirst(`${idOf([...path, removed.index])}-remove`);
  };
  return html`<li class="removed">
    <span>${messages.removed(removed.what)}</span>
    <button type="button" id=${UNDO} @click=${undo}>${messages.undo}</button>
  </li>`;
}

/** Creates a new item, with an id if others can refer to it. */
function newItem(field: Field, list: string, others: readonly unknown[]): unknown {
  const item = blankOf(field);
  const stem = ID_STEMS[list];
  if (!stem || !isObject(item)) return item;
  const ids = others.map((other) => (isObject(other) ? other['id'] : undefined));
  let number = others.length + 1;
  while (ids.includes(`${stem}-${number}`)) number++;
  return { id: `${stem}-${number}`, ...item };
}
