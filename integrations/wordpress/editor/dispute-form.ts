/** Form of a dispute: a heading, and two statements or more. */
import { STANCES } from 'news-summary-elements/data.js';
import { dateField } from './date-field.js';
import { exactnessField } from './exactness-field.js';
import {
  exactnessOf,
  speakerPlace,
  stanceOf,
  withChange,
  withExactness,
  withStance,
  wordsPlace,
} from './statement.js';
import { area, bind, button, choice, field, type FormProps, group } from './fields.js';
import { placeOf } from './part.js';
import { listAt, type Place, withoutItem } from './place.js';
import { speakerFields } from './speaker-fields.js';

const { __, sprintf } = wp.i18n;
const { words } = window.newsSummaryElements;

const LEAST = 2;

export function disputeForm(form: FormProps): readonly Child[] {
  const { article, item, onChange } = form;
  const place = placeOf('disputes', article, item);
  const all: Place = [...place, 'statements'];
  const count = Math.max(LEAST, listAt(article, all).length);
  return [
    field({
      label: __('What it is about', 'news-summary-elements'),
      help: __('A neutral heading: “On the reported delay”.', 'news-summary-elements'),
      ...bind(form, [...place, 'topic']),
    }),
    ...Array.from({ length: count }, (_, index) => statementFields(form, all, index, count)),
    button(__('Add a statement', 'news-summary-elements'), () => {
      onChange(withStance(article, all, count, 'denies'));
    }),
  ];
}

/** Fields of one statement. */
function statementFields(form: FormProps, all: Place, index: number, count: number): View {
  const { article, onChange } = form;
  const at: Place = [...all, index];
  const statement: FormProps = {
    ...form,
    onChange: (next) => {
      onChange(withChange(article, next, all, index));
    },
  };
  return group(
    sprintf(
      /* translators: %d: a number. */ __('Statement %d', 'news-summary-elements'),
      index + 1,
    ),
    index,
    area({
      label: __('Words', 'news-summary-elements'),
      ...bind(statement, wordsPlace(article, at)),
    }),
    exactnessField({
      value: exactnessOf(article, at),
      onChange: (kind) => {
        statement.onChange(withExactness(article, at, kind));
      },
    }),
    ...speakerFields(statement, speakerPlace(article, at)),
    choice(
      {
        label: __('What the voice does', 'news-summary-elements'),
        value: stanceOf(article, all, index),
        onChange: (value) => {
          onChange(withStance(article, all, index, value));
        },
      },
      STANCES.map((value) => ({ value, label: words.stance[value] })),
    ),
    dateField(__('Date', 'news-summary-elements'), statement, [...at, 'date']),
    count > LEAST &&
      button(
        sprintf(
          /* translators: %d: a number. */ __('Remove statement %d', 'news-summary-elements'),
          index + 1,
        ),
        () => {
          onChange(withoutItem(article, all, index));
        },
        { variant: 'tertiary', isDestructive: true },
      ),
  );
}
