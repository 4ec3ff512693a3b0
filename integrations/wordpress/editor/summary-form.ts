/** Form of a summary: head and key points. Other parts need a pasted document. */
import { dateField } from './date-field.js';
import { area, bind, field, type FormProps } from './fields.js';
import { listAt, withValue } from './place.js';

const { __ } = wp.i18n;

export function summaryForm(form: FormProps): readonly Child[] {
  const { article, onChange } = form;
  return [
    field({ label: __('Headline', 'news-summary-elements'), ...bind(form, ['headline']) }),
    area({ label: __('Standfirst', 'news-summary-elements'), ...bind(form, ['description']) }),
    area({
      label: __('Key points', 'news-summary-elements'),
      help: __('One in each line.', 'news-summary-elements'),
      value: listAt(article, ['keyPoints'])
        .filter((point) => typeof point === 'string')
        .join('\n'),
      onChange: (value) => {
        onChange(withValue(article, ['keyPoints'], value ? value.split('\n') : undefined));
      },
    }),
    dateField(__('Published on', 'news-summary-elements'), form, ['datePublished']),
    field({
      label: __('Link to the article', 'news-summary-elements'),
      type: 'url',
      ...bind(form, ['url']),
    }),
  ];
}
