/** Form of a timeline: a list of events. */
import { EVENT_STATUSES } from 'news-summary-elements/data.js';
import { dateField } from './date-field.js';
import { bind, button, choice, field, type FormProps, group } from './fields.js';
import { placeOfEvents } from './part.js';
import { listAt, type Place, withoutItem, withValue } from './place.js';

const { __, sprintf } = wp.i18n;
const { words } = window.newsSummaryElements;

export function timelineForm(form: FormProps): readonly Child[] {
  const { article, onChange } = form;
  const all = placeOfEvents(article);
  const count = Math.max(1, listAt(article, all).length);
  return [
    ...Array.from({ length: count }, (_, index) => eventFields(form, all, index, count)),
    button(__('Add an event', 'news-summary-elements'), () => {
      // Elements show an event once it has a name.
      onChange(
        withValue(
          withValue(article, [...all, count - 1], listAt(article, all)[count - 1] ?? {}),
          [...all, count],
          {},
        ),
      );
    }),
  ];
}

function eventFields(form: FormProps, all: Place, index: number, count: number): View {
  const { article, onChange } = form;
  const at = (name: string): Place => [...all, index, name];
  return group(
    sprintf(/* translators: %d: a number. */ __('Event %d', 'news-summary-elements'), index + 1),
    index,
    field({ label: __('What happened', 'news-summary-elements'), ...bind(form, at('name')) }),
    dateField(__('Date', 'news-summary-elements'), form, at('date')),
    field({
      label: __('The article’s words for the date', 'news-summary-elements'),
      help: __('For example “this Thursday”.', 'news-summary-elements'),
      ...bind(form, at('dateText')),
    }),
    choice({ label: __('Status', 'news-summary-elements'), ...bind(form, at('status')) }, [
      { value: '', label: __('As the date says', 'news-summary-elements') },
      ...EVENT_STATUSES.map((value) => ({ value, label: words.status[value] })),
    ]),
    count > 1 &&
      button(
        sprintf(
          /* translators: %d: a number. */ __('Remove event %d', 'news-summary-elements'),
          index + 1,
        ),
        () => {
          onChange(withoutItem(article, all, index));
        },
        { variant: 'tertiary', isDestructive: true },
      ),
  );
}
