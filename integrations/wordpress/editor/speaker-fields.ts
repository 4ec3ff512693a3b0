import { choice, field, type FormProps, toggle } from './fields.js';
import {
  isAnonymous,
  type Place,
  speakerFact,
  speakerName,
  withAnonymity,
  withSpeaker,
  withSpeakerName,
} from './place.js';

const { __ } = wp.i18n;

/** Fields of a speaker: name, anonymity, kind, role and organisation. */
export function speakerFields({ article, onChange }: FormProps, place: Place): readonly View[] {
  const anonymous = isAnonymous(article, place);
  const fact = (name: string) => ({
    value: speakerFact(article, place, name),
    onChange: (value: string) => {
      onChange(withSpeaker(article, place, { [name]: value }));
    },
  });
  return [
    field({
      label: anonymous
        ? __('Who the source is, without a name', 'news-summary-elements')
        : __('Who said it', 'news-summary-elements'),
      help: anonymous
        ? __('As exact as the article: “a source in the White House”.', 'news-summary-elements')
        : undefined,
      value: speakerName(article, place),
      onChange: (name) => {
        onChange(withSpeakerName(article, place, name));
      },
    }),
    toggle(__('The source is not named', 'news-summary-elements'), anonymous, (checked) => {
      onChange(withAnonymity(article, place, checked));
    }),
    choice({ label: __('What the speaker is', 'news-summary-elements'), ...fact('kind') }, [
      { value: '', label: __('A person', 'news-summary-elements') },
      { value: 'institution', label: __('An institution', 'news-summary-elements') },
      { value: 'media', label: __('News reports', 'news-summary-elements') },
    ]),
    field({ label: __('Role', 'news-summary-elements'), ...fact('jobTitle') }),
    field({ label: __('Organisation', 'news-summary-elements'), ...fact('affiliation') }),
  ];
}
