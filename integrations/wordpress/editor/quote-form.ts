/** Form of a quote card. */
import { dateField } from './date-field.js';
import { exactnessField } from './exactness-field.js';
import { area, bind, field, type FormProps } from './fields.js';
import { placeOf } from './part.js';
import { outletName, withOutletName } from './place.js';
import { speakerFields } from './speaker-fields.js';

const { __ } = wp.i18n;

export function quoteForm(form: FormProps): readonly Child[] {
  const { article, item, onChange } = form;
  const place = placeOf('quotes', article, item);
  const at = (name: string) => bind(form, [...place, name]);
  return [
    area({
      label: __('Words', 'news-summary-elements'),
      help: __('Without quotation marks around them.', 'news-summary-elements'),
      ...at('text'),
    }),
    exactnessField(at('kind')),
    ...speakerFields(form, [...place, 'speaker']),
    dateField(__('Date', 'news-summary-elements'), form, [...place, 'date']),
    field({
      label: __('Said to (outlet)', 'news-summary-elements'),
      value: outletName(article, [...place, 'saidTo']),
      onChange: (name) => {
        onChange(withOutletName(article, [...place, 'saidTo'], name));
      },
    }),
    field({
      label: __('Link to where it can be read', 'news-summary-elements'),
      type: 'url',
      ...at('url'),
    }),
    field({
      label: __('A line before the words', 'news-summary-elements'),
      help: __('What they are about, if they do not say so.', 'news-summary-elements'),
      ...at('context'),
    }),
  ];
}
