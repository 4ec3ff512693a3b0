/** Panel of the sidebar to paste JSON. */
import { area, button, FIELDS } from './fields.js';
import type { Part } from './part.js';
import { readPasted, toText } from './paste.js';

const { createElement: h, useEffect, useRef, useState } = wp.element;
const { __ } = wp.i18n;

interface PasteProps {
  readonly part: Part;
  readonly article: unknown;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** True: focus the field. */
  readonly isWanted: boolean;
  readonly onFocus: () => void;
  readonly onPaste: (article: unknown) => void;
}

/** Result of the last paste, for the author. */
interface Told {
  readonly status: 'success' | 'warning' | 'error';
  readonly text: string;
  readonly remarks: readonly string[];
}

export function PastePanel({
  part,
  article,
  isOpen,
  onToggle,
  isWanted,
  onFocus,
  onPaste,
}: PasteProps): View {
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isWanted || !isOpen) return undefined;
    box.current?.querySelector('textarea')?.focus();
    onFocus();
    return undefined;
  }, [isWanted, isOpen]);

  const take = (): void => {
    const pasted = readPasted(part, text);
    setTold(tell(pasted.article !== undefined, pasted.remarks));
    if (pasted.article === undefined) return;
    onPaste(pasted.article);
    setText('');
  };
  return h(
    wp.components.PanelBody,
    {
      title: __('Paste JSON', 'news-summary-elements'),
      opened: isOpen,
      onToggle,
    },
    h(
      'div',
      { ref: box, style: FIELDS },
      told && notice(told),
      area({
        label: __('JSON of an article', 'news-summary-elements'),
        help: __(
          'A news summary document, schema.org JSON-LD, IPTC ninjs or TimelineJS. It replaces what is in the block.',
          'news-summary-elements',
        ),
        value: text,
        onChange: setText,
      }),
      button(__('Use this JSON', 'news-summary-elements'), take, {
        variant: 'primary',
        disabled: text.trim() === '',
      }),
      article !== undefined &&
        button(
          __('Show the JSON of this block', 'news-summary-elements'),
          () => {
            setText(toText(article));
          },
          { variant: 'tertiary' },
        ),
    ),
  );
}

function tell(isTaken: boolean, remarks: readonly string[]): Told {
  if (!isTaken)
    return {
      status: 'error',
      text: __('This could not be used.', 'news-summary-elements'),
      remarks,
    };
  const text = __('This is in the block now.', 'news-summary-elements');
  return { status: remarks.length > 0 ? 'warning' : 'success', text, remarks };
}

/** A notice, which WordPress also announces to screen readers. */
const notice = ({ status, text, remarks }: Told): View =>
  h(
    wp.components.Notice,
    { status, isDismissible: false, spokenMessage: [text, ...remarks].join(' ') },
    text,
    remarks.length > 0 &&
      h(
        'ul',
        { style: { listStyle: 'disc', paddingInlineStart: '1.5em' } },
        ...remarks.map((remark) => h('li', { key: remark }, remark)),
      ),
  );
