/** Reference field: an item of the document, or one written in place. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { getAt, isObject, listOf, type Path } from '../json-edit.js';
import { messages } from '../messages.js';
import { blankOf, type Field, type Target } from '../schema-form.js';
import { type FieldContext, type FieldPlace, idOf } from './context.js';
import { focusFirst, focusInside } from './focus.js';
import { type Described, renderFrame } from './frame.js';
import { titleOf } from './item-title.js';
import { renderProperties } from './object.js';
import { valueOf } from './simple.js';

type Reference = Extract<Field, { type: 'reference' }>;

/** Tells whether a plain name is allowed: for people and outlets, not for quotes. */
const isNamed = (to: Target): boolean => to === 'people' || to === 'outlets';

/** Renders the choice, and fields for an item written in place. */
export function renderReference(
  context: FieldContext,
  place: FieldPlace,
  field: Reference,
): TemplateResult {
  const { store, document } = context;
  const { path, label } = place;
  const { to, inline } = field;
  const value = getAt(document, path);
  const choices = choicesFor(context, path, to);
  const isKnown = typeof value === 'string' && choices.some(({ id }) => id === value);
  const isName = typeof value === 'string' && !isKnown && isNamed(to);
  const isInline = !!inline && isObject(value);
  const chosen = isInline ? 'inline' : isName ? 'name' : value ? `id:${textOf(value)}` : 'none';
  const choose = (choice: string): void => {
    if (choice === 'none') store.change(path, typeof path.at(-1) === 'number' ? '' : undefined);
    else if (choice === 'name') store.change(path, isObject(value) ? textOf(value['name']) : '');
    else if (choice !== 'inline') store.change(path, choice.slice('id:'.length));
    else if (inline) store.change(path, inlineOf(inline, isName ? textOf(value) : ''));
    if (choice === 'name') focusFirst(`${idOf(path)}-name`);
    if (choice === 'inline') focusInside([...path, 'inline']);
  };
  const option = (key: string, text: string): TemplateResult =>
    html`<option value=${key} ?selected=${key === chosen}>${text}</option>`;
  const select = ({ id, describedBy, isInvalid }: Described): TemplateResult =>
    html`<select
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${live(chosen)}
        @change=${(event: Event) => {
          choose(valueOf(event));
        }}
      >
        ${option('none', messages.reference.none)}
        ${
          choices.length > 0
            ? html`<optgroup label=${messages.targets[to]}>
                ${choices.map(({ id: key, title }) => option(`id:${key}`, title))}
              </optgroup>`
            : nothing
        }
        ${isNamed(to) ? option('name', messages.reference.name) : nothing}
        ${
          inline
            ? option(
                'inline',
                isNamed(to) ? messages.reference.inline : messages.reference.inlineQuote,
              )
            : nothing
        }
        ${
          !isKnown && !isName && !isInline && value
            ? option(`id:${textOf(value)}`, messages.reference.unknown(textOf(value)))
            : nothing
        }
      </select>
      ${
        isName
          ? html`<input
              type="text"
              id="${id}-name"
              dir="auto"
              autocomplete="off"
              aria-label=${messages.nameOf(label)}
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
              .value=${live(textOf(value))}
              @input=${(event: Event) => {
                store.change(path, valueOf(event));
              }}
            />`
          : nothing
      }
      ${
        isInline
          ? html`<div
              class="fields inline"
              role="group"
              aria-label=${label}
              id=${idOf([...path, 'inline'])}
              tabindex="-1"
            >
              ${renderProperties(context, inline, path)}
            </div>`
          : nothing
      }`;
  return renderFrame(context, place, select);
}

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Lists the items that can be referenced. For statements: the others of the same dispute. */
function choicesFor({ document }: FieldContext, path: Path, to: Target): readonly Choice[] {
  const list = to === 'statements' ? path.slice(0, -2) : [to];
  const self = to === 'statements' ? getAt(document, path.slice(0, -1)) : undefined;
  return listOf(getAt(document, list)).flatMap((item) => {
    const id = isObject(item) && item !== self ? textOf(item['id']) : '';
    return id ? [{ id, title: shorten(titleOf(item, document) || id) }] : [];
  });
}

const inlineOf = (inline: Reference['inline'], name: string): unknown =>
  inline && { ...(blankOf(inline) as object), ...(name ? { name } : {}) };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const shorten = (text: string): string =>
  text.length > 70 ? `${text.slice(0, 69).trim()}…` : text;
