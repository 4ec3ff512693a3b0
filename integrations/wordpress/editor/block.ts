/** A block of the editor: preview in the post, fields in the sidebar. */
import type { FormProps } from './fields.js';
import { button, FIELDS } from './fields.js';
import { looksForm } from './looks.js';
import { hasPart, type Looks, type Part, toHtml } from './part.js';
import { PastePanel } from './paste-panel.js';
import { fromStored, toStored } from './stored-text.js';

const { createElement: h, useEffect, useRef, useState } = wp.element;
const { __ } = wp.i18n;

export interface BlockAttributes extends Looks {
  /** The data, with its texts encoded: see stored-text.ts. */
  readonly article?: never;
  /** The stored HTML. */
  readonly html?: string;
}

/** Differences between the four blocks. */
export interface BlockKind {
  readonly name: string;
  readonly tag: string;
  readonly part: Part;
  /** Help for the author, one sentence. */
  readonly instructions: () => string;
  readonly title: () => string;
  /** Path of the icon, 24 by 24. */
  readonly icon: string;
  readonly form: (props: FormProps) => readonly Child[];
}

/** The field to focus next: the first one, or the one for JSON. */
type Wanted = 'fields' | 'json' | '';

export function registerBlock(kind: BlockKind): void {
  wp.blocks.registerBlockType<BlockAttributes>(kind.name, {
    icon: sign(kind),
    edit: (props) => h(EditBlock, { ...props, kind }),
    save: ({ attributes }) => h(wp.element.RawHTML, null, attributes.html),
  });
}

/** SVG, because screen readers read letters of icon fonts. */
const sign = ({ icon }: BlockKind): View =>
  h(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: 'false' },
    h('path', { d: icon }),
  );

function EditBlock({
  kind,
  ...props
}: BlockProps<BlockAttributes> & { readonly kind: BlockKind }): View {
  const { attributes, setAttributes, clientId, name } = props;
  const { article: stored, html, ...ownLooks } = attributes;
  const looks = fromStored(ownLooks) as Looks;
  const article = fromStored(stored);
  const [wanted, setWanted] = useState<Wanted>('');
  // Kept here, because the panel unmounts with the sidebar.
  const [isPasting, setPasting] = useState(false);

  const update = (next: unknown, nextLooks: Looks): void => {
    const changes = {
      ...(toStored(nextLooks) as Looks),
      article: toStored(next),
      html: toHtml(kind.part, next, nextLooks),
    };
    setAttributes(changes as Partial<BlockAttributes>);
  };
  useStepsForUndo(stored);
  const go = (to: Wanted): void => {
    if (to === 'json') setPasting(true);
    setWanted(to);
    openSidebar(clientId);
  };

  return h(
    wp.element.Fragment,
    {},
    h(
      wp.blockEditor.InspectorControls,
      {},
      h(
        wp.components.PanelBody,
        { title: kind.title(), initialOpen: true },
        h(
          Focusable,
          {
            isWanted: wanted === 'fields',
            onFocus: () => {
              setWanted('');
            },
          },
          ...kind.form({
            article,
            item: String(looks['item'] ?? ''),
            onChange: (next) => {
              update(next, looks);
            },
          }),
        ),
      ),
      h(PastePanel, {
        part: kind.part,
        article,
        isOpen: isPasting,
        onToggle: () => {
          setPasting(!isPasting);
        },
        isWanted: wanted === 'json',
        onFocus: () => {
          setWanted('');
        },
        onPaste: (next) => {
          update(next, { ...looks, item: '' });
        },
      }),
      h(
        wp.components.PanelBody,
        { title: __('Looks', 'news-summary-elements'), initialOpen: false },
        grid(
          looksForm({
            part: kind.part,
            article,
            known: wp.blocks.getBlockType(name)?.attributes ?? {},
            attributes: looks,
            onChange: (look, value) => {
              update(article, { ...looks, [look]: value });
            },
          }),
        ),
      ),
    ),
    h(
      'div',
      wp.blockEditor.useBlockProps(),
      hasPart(kind.part, article) ? preview(kind, article, looks) : placeholder(kind, go),
    ),
  );
}

/** Pause in milliseconds that ends a step, as in WordPress's own paragraphs. */
const PAUSE = 1000;

/** Ends a step of Undo at every pause: WordPress merges all changes of one attribute, and here one attribute holds all fields. */
function useStepsForUndo(stored: unknown): void {
  const known = useRef<unknown>(stored);
  useEffect(() => {
    if (known.current === stored) return undefined;
    known.current = stored;
    const timer = setTimeout(() => {
      wp.data.dispatch('core/block-editor')?.__unstableMarkLastChangeAsPersistent?.();
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [stored]);
}

/**
 * Opens the sidebar at the fields of a block. Closes the list of blocks first: on narrow screens WordPress keeps the sidebar closed
 * while that list is open.
 */
function openSidebar(clientId: string): void {
  wp.data.dispatch('core/editor')?.setIsInserterOpened?.(false);
  wp.data.dispatch('core/editor')?.setIsListViewOpened?.(false);
  wp.data.dispatch('core/block-editor')?.selectBlock(clientId);
  wp.data.dispatch('core/edit-post')?.openGeneralSidebar?.('edit-post/block');
}

/** The element, disabled: a click selects the block. */
function preview({ tag }: BlockKind, article: unknown, looks: Looks): View {
  const attributes = Object.entries(looks)
    .filter(([, value]) => value !== '' && value !== false && value !== undefined)
    // The editor is not for search engines, and WordPress sets the width around the block.
    .filter(([name]) => name !== 'jsonld' && name !== 'align')
    .map(([name, value]) => [name, value === true ? '' : value] as const);
  return h(
    wp.components.Disabled,
    {},
    h(tag, { ...Object.fromEntries(attributes), article: JSON.stringify(article) }),
  );
}

function placeholder(kind: BlockKind, go: (to: Wanted) => void): View {
  return h(
    wp.components.Placeholder,
    { icon: sign(kind), label: kind.title(), instructions: kind.instructions() },
    button(
      __('Fill in the fields', 'news-summary-elements'),
      () => {
        go('fields');
      },
      { variant: 'primary' },
    ),
    button(__('Paste JSON', 'news-summary-elements'), () => {
      go('json');
    }),
  );
}

const grid = (children: readonly Child[]): View => h('div', { style: FIELDS }, ...children);

/** Fields; focuses the first one on demand. */
function Focusable({
  isWanted,
  onFocus,
  children,
}: {
  readonly isWanted: boolean;
  readonly onFocus: () => void;
  readonly children?: Child;
}): View {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    box.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    onFocus();
    return undefined;
  }, [isWanted]);
  return h('div', { ref: box, style: FIELDS }, children);
}
