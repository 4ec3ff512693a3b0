/** A field for the kind of a quote. */
import { choice } from './fields.js';

const { __ } = wp.i18n;

interface ExactnessProps {
  /** The kind of a quote; empty for `direct`. */
  readonly value: string;
  readonly onChange: (kind: string) => void;
}

export const exactnessField = ({ value, onChange }: ExactnessProps): View =>
  choice(
    {
      label: __('How exact the words are', 'news-summary-elements'),
      value: value === 'direct' ? '' : value,
      onChange,
    },
    [
      { value: '', label: __('Word for word', 'news-summary-elements') },
      {
        value: 'partial',
        label: __(
          'A sentence with the exact words inside “quotation marks”',
          'news-summary-elements',
        ),
      },
      { value: 'paraphrase', label: __('In other words', 'news-summary-elements') },
    ],
  );
