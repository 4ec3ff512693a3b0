/** A block: what it shows stands in the page as readers will see it, its fields stand beside it. */
import type { FormProps } from './fields.js';
import { button, FIELDS } from './fields.js';
import { looksForm } from './looks.js';
import { hasPart, type Looks, type Part, toHtml } from './part.js';
import { PastePanel } from './paste-panel.js';
import { fromStored, toStored } from './stored-text.js';

const { createElement: h, useEffect, useRef, useState } = wp.element;
const { __ } = wp.i18n;

export interface BlockAttributes extends Looks {
  /** The data, with texts as they are stored. */
  readonly article?: never;
  /** The same as plain HTML, exactly as it stands in the post. */
  readonly html?: string;
}

/** What makes the four blocks differ. */
export interface BlockKind {
  readonly name: string;
  readonly tag: string;
  readonly part: Part;
  /** What an author can do here, in a sentence. */
  readonly instructions: () => string;
  readonly title: () => string;
  /** The outline of its sign, 24 by 24. */
  readonly icon: string;
  readonly form: (props: FormProps) => readonly Child[];
}

/** Where the author wants to go on: to the first field, or to the field for JSON. */
type Wanted = 'fields' | 'json' | '';

export function registerBlock(kind: BlockKind): void {
  wp.blocks.registerBlockType<BlockAttributes>(kind.name, {
    icon: sign(kind),
    edit: (props) => h(EditBlock, { ...props, kind }),
    save: ({ attributes }) => h(wp.element.RawHTML, null, attributes.html),
  });
}

/** A picture rather than a letter of a font, which would be read out. */
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
  // Here, as the panel itself may come and go with the sidebar.
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

/** How long an author pauses between two steps, as WordPress has it for its own paragraphs. */
const PAUSE = 1000;

/** Ends a step for Undo at every pause: WordPress takes all changes of one attribute, and so of all fields, for one step. */
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
 * Opens the sidebar at the fields of a block. The list of blocks on the other side goes first: where there is room for one of them,
 * WordPress closes the sidebar as long as that is open.
 */
function openSidebar(clientId: string): void {
  wp.data.dispatch('core/editor')?.setIsInserterOpened?.(false);
  wp.data.dispatch('core/editor')?.setIsListViewOpened?.(false);
  wp.data.dispatch('core/block-editor')?.selectBlock(clientId);
  wp.data.dispatch('core/edit-post')?.openGeneralSidebar?.('edit-post/block');
}

/** The element itself. It cannot be pressed: a click selects the block. */
function preview({ tag }: BlockKind, article: unknown, looks: Looks): View {
  const attributes = Object.entries(looks)
    .filter(([, value]) => value !== '' && value !== false && value !== undefined)
    // A page in the editor is not for search engines; how wide a block is, WordPress says around it.
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

/** Fields, the first of which gets the focus when it is wanted. */
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
