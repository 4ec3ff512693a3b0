/** Form fields, each bound to a place in the data. */
import { type Place, textAt, valueAt, withValue } from './place.js';

const { createElement: h } = wp.element;

export interface FormProps {
  readonly article: unknown;
  /** Id of the shown part; empty for the first. */
  readonly item: string;
  readonly onChange: (article: unknown) => void;
}

/** Opts in to the newer styles of WordPress. */
export const NEW_LOOKS = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true } as const;

/** Stacks fields; WordPress adds its own space below each but the last. */
export const FIELDS = { display: 'grid', gap: '8px' } as const;

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: string;
}

/** Single-line text. */
export const field = ({ label, help, value, onChange, type = 'text' }: FieldProps): View =>
  h(wp.components.TextControl, { ...NEW_LOOKS, key: label, label, help, value, onChange, type });

/** Multi-line text. */
export const area = ({ label, help, value, onChange }: FieldProps): View =>
  h(wp.components.TextareaControl, {
    __nextHasNoMarginBottom: true,
    key: label,
    label,
    help,
    value,
    onChange,
  });

/** A select. */
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

/** A checkbox as a switch. */
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

/** Binds a field to the text at a place. */
export const bind = (
  { article, onChange }: FormProps,
  place: Place,
): { readonly value: string; readonly onChange: (value: string) => void } => ({
  value: textAt(article, place),
  onChange: (value) => {
    onChange(withValue(article, place, value));
  },
});

/** Returns true if the boolean at a place is set. */
export const isSet = (article: unknown, place: Place): boolean => valueAt(article, place) === true;

/** A group of fields, with a legend that screen readers read with each. */
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

export const button = (
  label: string,
  onClick: () => void,
  props: Readonly<Record<string, unknown>> = { variant: 'secondary' },
): View =>
  h(wp.components.Button, { ...props, key: label, onClick, __next40pxDefaultSize: true }, label);
