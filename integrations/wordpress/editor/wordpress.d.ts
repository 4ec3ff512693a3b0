/** The parts of the global object `wp` that the editor uses. */
import type { EventStatus, Stance } from 'news-summary-elements/data.js';

declare global {
  /** Result of a component. */
  interface View {
    readonly isView: true;
  }
  type Child = View | string | number | boolean | null | undefined | readonly Child[];
  type Component<Props> = (props: Props) => View | null;
  type AnyProps = Readonly<Record<string, unknown>>;

  interface BlockProps<Attributes> {
    readonly attributes: Attributes;
    readonly clientId: string;
    readonly name: string;
    readonly isSelected: boolean;
    readonly setAttributes: (changes: Partial<Attributes>) => void;
  }

  interface BlockSettings<Attributes> {
    readonly icon: View;
    readonly edit: Component<BlockProps<Attributes>>;
    readonly save: Component<{ readonly attributes: Attributes }>;
  }

  interface BlockType {
    readonly attributes: Readonly<
      Record<string, { readonly type?: unknown; readonly enum?: readonly string[] }>
    >;
  }

  interface WordPressGlobals {
    readonly blocks: {
      registerBlockType<Attributes>(name: string, settings: BlockSettings<Attributes>): void;
      getBlockType(name: string): BlockType | undefined;
    };
    readonly blockEditor: {
      readonly InspectorControls: Component<AnyProps>;
      useBlockProps(props?: AnyProps): AnyProps;
    };
    readonly components: Readonly<
      Record<
        | 'Button'
        | 'Disabled'
        | 'Notice'
        | 'PanelBody'
        | 'Placeholder'
        | 'SelectControl'
        | 'TextareaControl'
        | 'TextControl'
        | 'ToggleControl',
        Component<AnyProps>
      >
    >;
    readonly data: {
      dispatch(store: 'core/edit-post'): { openGeneralSidebar?(name: string): void } | undefined;
      dispatch(store: 'core/editor'):
        | {
            setIsInserterOpened?(isOpen: boolean): void;
            setIsListViewOpened?(isOpen: boolean): void;
          }
        | undefined;
      dispatch(store: 'core/block-editor'):
        | {
            selectBlock(clientId: string): void;
            __unstableMarkLastChangeAsPersistent?(): void;
          }
        | undefined;
    };
    readonly element: {
      createElement<Props>(
        type: Component<Props> | string,
        props: (Props & { readonly key?: string | number }) | null,
        ...children: Child[]
      ): View;
      readonly Fragment: Component<AnyProps>;
      readonly RawHTML: Component<AnyProps>;
      useEffect(effect: () => (() => void) | undefined, dependencies: readonly unknown[]): void;
      useRef<T>(value: T | null): { current: T | null };
      useState<T>(value: T): [T, (value: T) => void];
    };
    readonly i18n: {
      __(text: string, domain: string): string;
      sprintf(format: string, ...values: (string | number)[]): string;
    };
  }

  const wp: WordPressGlobals;

  interface Window {
    /** Settings from the plugin: see register_scripts() in includes/assets.php. */
    readonly newsSummaryElements: {
      /** Language of the site. */
      readonly language: string;
      /** Words of the library in the language of the author. */
      readonly words: {
        readonly status: Readonly<Record<EventStatus, string>>;
        readonly stance: Readonly<Record<Stance, string>>;
      };
    };
  }
}
