/** A field for a date in EDTF, with help if it cannot be read. */
import { readDate } from 'news-summary-elements/data.js';
import { bind, field, type FormProps } from './fields.js';
import { type Place } from './place.js';

const { __ } = wp.i18n;

export function dateField(label: string, form: FormProps, place: Place): View {
  const bound = bind(form, place);
  const help =
    bound.value && !readDate(bound.value)
      ? __(
          'This is not a date yet. Write 2025-10-16, or 2025-10 for a month, or 2025.',
          'news-summary-elements',
        )
      : __(
          'For example 2025-10-16, or only 2025-10 where the day is not known.',
          'news-summary-elements',
        );
  return field({ label, help, ...bound });
}
