/** Controls for single values: text, date, number, choice, yes or no. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readDate } from '../../../src/data/partial-date.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { findLocale } from '../../../src/i18n/locales.js';
import { getAt } from '../json-edit.js';
import { messages } from '../messages.js';
import type { Field } from '../schema-form.js';
import type { FieldContext, FieldPlace } from './context.js';
import { type Described, renderFrame } from './frame.js';

type Simple = Extract<Field, { type: 'text' | 'number' | 'flag' | 'choice' }>;

/** Renders a labelled control for one value. */
export function renderSimple(
  context: FieldContext,
  place: FieldPlace,
  field: Simple,
): TemplateResult {
  const { store, document } = context;
  const { path, isRequired = false } = place;
  const value = getAt(document, path);
  const change = (next: unknown): void => {
    // Empty text stays in lists and required properties. Elsewhere it deletes the property.
    const stays = isRequired || typeof path.at(-1) === 'number';
    store.change(path, next === '' && !stays ? undefined : next);
  };
  switch (field.type) {
    case 'choice':
      return renderFrame(context, place, (described) =>
        renderChoice(
          described,
          field.words,
          value,
          (word) => word,
          change,
          wordsOf(place, context),
        ),
      );
    case 'flag':
      return renderFrame(context, place, (described) =>
        renderChoice(described, ['true', 'false'], textOf(value), flagOf, change, {
          true: messages.yes,
          false: messages.no,
        }),
      );
    case 'number':
      return renderFrame(context, place, (described) =>
        renderLine(described, textOf(value), (text) => {
          const number = Number(text);
          change(text === '' || Number.isNaN(number) ? text : number);
        }),
      );
    case 'text':
      return renderText(context, place, field, textOf(value), change);
  }
}

function renderText(
  context: FieldContext,
  place: FieldPlace,
  { format, examples }: Extract<Field, { type: 'text' }>,
  text: string,
  change: (text: string) => void,
): TemplateResult {
  if (format === 'lines') {
    return renderFrame(
      context,
      place,
      ({ id, describedBy, isInvalid }) =>
        html`<textarea
          id=${id}
          rows="2"
          dir="auto"
          aria-describedby=${describedBy}
          aria-invalid=${isInvalid}
          .value=${live(text)}
          @input=${(event: Event) => {
            change(valueOf(event));
          }}
        ></textarea>`,
    );
  }
  if (format !== 'date') return renderFrame(context, place, (d) => renderLine(d, text, change));
  const zone = zoneOf(context.document);
  const note = text
    ? html`${messages.readsAs}
        <bdi lang=${context.language}>${sayDate(text, context.language, zone)}</bdi>`
    : html`${exampleOf(examples)}`;
  return renderFrame(context, place, (d) => renderLine(d, text, change), note);
}

/** Formats a date as readers will see it. */
export function sayDate(text: string, language: string, timeZone?: string): string {
  const date = readDate(text);
  if (!date) return messages.readsAsNothing;
  return formatDate(date, findLocale(language), { long: true, timeZone });
}

const zoneOf = (document: object): string | undefined => {
  const zone = getAt(document, ['timeZone']);
  return typeof zone === 'string' ? zone : undefined;
};

const exampleOf = (examples: readonly string[]): string =>
  `${messages.dateHint} ${[examples[2], examples[1], examples[8]].filter(Boolean).join(', ')}`;

const renderLine = (
  { id, describedBy, isInvalid }: Described,
  text: string,
  change: (text: string) => void,
): TemplateResult =>
  html`<input
    id=${id}
    type="text"
    dir="auto"
    autocomplete="off"
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    .value=${live(text)}
    @input=${(event: Event) => {
      change(valueOf(event));
    }}
  />`;

function renderChoice(
  { id, describedBy, isInvalid }: Described,
  words: readonly string[],
  value: unknown,
  meant: (word: string) => unknown,
  change: (value: unknown) => void,
  names: Readonly<Record<string, string>>,
): TemplateResult {
  const text = textOf(value);
  const isUnknown = text !== '' && !words.includes(text);
  return html`<select
    id=${id}
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    @change=${(event: Event) => {
      const word = valueOf(event);
      change(word === '' ? '' : meant(word));
    }}
  >
    <option value="" ?selected=${text === ''}>${messages.notSaid}</option>
    ${words.map(
      (word) =>
        html`<option value=${word} ?selected=${word === text}>
          ${names[word] ?? spell(word)}
        </option>`,
    )}
    ${isUnknown ? html`<option value=${text} selected>${messages.unknownWord(text)}</option>` : ''}
  </select>`;
}

/** Returns the localized word that readers will see, if there is one. */
function wordsOf({ path }: FieldPlace, { language }: FieldContext): Record<string, string> {
  const { status, stance } = findLocale(language.startsWith('en') ? language : 'en');
  return path.at(-1) === 'status' ? { ...status } : path.at(-1) === 'stance' ? { ...stance } : {};
}

const flagOf = (word: string): unknown =>
  word === 'true' ? true : word === 'false' ? false : word;

/** Formats a word of the model for people: `in-doubt` as "In doubt". */
const spell = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).replace(/-/g, ' ');

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** Returns the value of the control that fired an event. */
export const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement
    ? target.value
    : '';
