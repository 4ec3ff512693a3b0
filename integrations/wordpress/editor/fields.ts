/** Fields of the form, each bound to a place in the data. */
import { type Place, textAt, valueAt, withValue } from './place.js';

const { createElement: h } = wp.element;

/** A form that changes data. */
export interface FormProps {
  readonly article: unknown;
  /** The id of what is shown; empty for the first. */
  readonly item: string;
  readonly onChange: (article: unknown) => void;
}

/** What WordPress wants said for its newer looks. */
export const NEW_LOOKS = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true } as const;

/** Fields below each other; WordPress adds room of its own below each but the last. */
export const FIELDS = { display: 'grid', gap: '8px' } as const;

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: string;
}

/** A line of text. */
export const field = ({ label, help, value, onChange, type = 'text' }: FieldProps): View =>
  h(wp.components.TextControl, { ...NEW_LOOKS, key: label, label, help, value, onChange, type });

/** Several lines of text. */
export const area = ({ label, help, value, onChange }: FieldProps): View =>
  h(wp.components.TextareaControl, {
    __nextHasNoMarginBottom: true,
    key: label,
    label,
    help,
    value,
    onChange,
  });

/** One of some words. */
export const choice = (
  { label, help, value, onChange }: FieldProps,
  options: readonly { readonly value: string; readonly label: string }[],
): View =>
  h(wp.components.SelectControl, {
    ...NEW_LOOKS,
    key: label,
    label,
    help,
    value,
    options,
    onChange,
  });

/** Yes or no. */
export const toggle = (
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
  help?: string,
): View =>
  h(wp.components.ToggleControl, {
    __nextHasNoMarginBottom: true,
    key: label,
    label,
    help,
    checked,
    onChange,
  });

/** What a field needs to show and to change the text at a place. */
export const bind = (
  { article, onChange }: FormProps,
  place: Place,
): { readonly value: string; readonly onChange: (value: string) => void } => ({
  value: textAt(article, place),
  onChange: (value) => {
    onChange(withValue(article, place, value));
  },
});

/** The same for a yes or no. */
export const isSet = (article: unknown, place: Place): boolean => valueAt(article, place) === true;

/** Several fields that belong together, under a heading that is read out with each. */
export const group = (legend: string, key: string | number, ...children: Child[]): View =>
  h(
    'fieldset',
    {
      key,
      className: 'news-summary-elements-group',
      style: { margin: '0 0 24px', borderTop: '1px solid #ddd', paddingTop: '12px' },
    },
    h('legend', { style: { fontWeight: 600, padding: 0, paddingInlineEnd: '8px' } }, legend),
    h('div', { style: FIELDS }, ...children),
  );

/** A button. */
export const button = (
  label: string,
  onClick: () => void,
  props: Readonly<Record<string, unknown>> = { variant: 'secondary' },
): View =>
  h(wp.components.Button, { ...props, key: label, onClick, __next40pxDefaultSize: true }, label);
