import { html, LitElement, noChange, type PropertyValues, type TemplateResult } from 'lit';
import { createIssue, type Issue } from '../data/issue.js';
import type { Reading } from '../data/read-document.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import { headingLevel } from '../i18n/heading-level.js';
import type { Locale } from '../i18n/locale.js';
import { adoptStyles } from './adopt-styles.js';
import type { Article } from '../data/article.js';
import { DeclarativeRoot } from './declarative-root.js';
import { DocumentSource, type SourceHost } from './document-source.js';
import { NewsErrorEvent, NewsLoadEvent } from './events.js';
import { LanguageController } from './language-controller.js';
import type { Scheme, Theme } from './looks.js';
import { numberOf, textOf } from './normalize-property.js';
import { renderFrame } from './parts/frame.js';
import { hideBrokenPhotos } from './parts/photo.js';
import { renderState } from './parts/state.js';
import { presence, property } from './property.js';
import { report } from './report.js';
import { VERSION } from './version.js';

/** Number of elements per page above which only those near the viewport are laid out. */
const CROWD = 20;
let connected = 0;

/**
 * Base class of the four elements: data source, language, appearance and state.
 *
 * @slot - Fallback content: the same story as plain HTML. Shown until there is data, and where scripts do not run.
 *
 * @fires {NewsLoadEvent} news-load - Data was loaded from `src`.
 * @fires {NewsErrorEvent} news-error - Something could not be read; `issues` lists the causes.
 *
 * @csspart root - The box around everything.
 * @csspart link - A link in the content.
 * @csspart tool - A button or link for the reader, such as "Try again" after a failure.
 * @csspart state - The line shown while loading, after a failure, or if there is nothing to show.
 *
 * @cssstate ready - The data is shown.
 * @cssstate loading - The document at `src` is loading.
 * @cssstate empty - The data has nothing for this element.
 * @cssstate failed - Nothing could be read.
 * @cssstate blank - There is no data.
 *
 * @cssprop [--news-color-text=currentcolor] - Words, names, titles.
 * @cssprop [--news-color-muted] - Roles, provenance, notes; the text colour at 76 %.
 * @cssprop [--news-color-surface=transparent] - Background.
 * @cssprop [--news-color-rule] - Hairlines; the text colour at 22 %.
 * @cssprop [--news-color-rule-strong=currentcolor] - Strong rules.
 * @cssprop [--news-color-accent=currentcolor] - Focus ring.
 * @cssprop [--news-font-body=inherit] - Names, dates, notes, tools.
 * @cssprop [--news-font-display=inherit] - Quoted words, titles, headings.
 * @cssprop [--news-font-size=1em] - Base of the scale.
 * @cssprop [--news-space=4px] - Spacing unit.
 * @cssprop [--news-rule-width=1px] - Width of hairlines.
 */
export abstract class NewsElement extends LitElement implements SourceHost {
  /** Version of the package that registered this element. */
  static readonly version: string = VERSION;

  /** The data: a document or a part of one, as an object or JSON text. Overrides every other source. After changing the object, set it again. */
  @property() article: Article | string | undefined;

  /** URL of a JSON document, or `#id` of a JSON script in the page. Loaded once per page. */
  @property() src: string | undefined;

  /** Timeout of `src` in milliseconds, at most 15,000. Missing or invalid: 15,000. */
  @property({ type: Number }) timeout: number | undefined;

  /** Id of the quote, event or dispute to show. Missing: the first quote or dispute, or all events. */
  @property() item: string | undefined;

  /** Shows and loads no images. */
  @property(presence) noImages: boolean = false;

  /** Level of the heading, 2 to 6. Missing or invalid: 3. */
  @property({ type: Number }) headingLevel: number | string = 3;

  /** Colour scheme: `light`, `dark`, or `auto` to follow the reader's system. Unset: inherits from the page. */
  @property() scheme: Scheme | undefined;

  /** Typography: `editorial` sets words and headings in a serif. Unset: inherits from the page. */
  @property() theme: Theme | undefined;

  /** @internal Whether it is inside a summary, which renders the heading, the frame and the tools. */
  @property({ attribute: false }) embedded: boolean = false;

  protected readonly source: DocumentSource = new DocumentSource(this);
  /** @internal Current time in milliseconds since the epoch. Tests pin it. */
  now: number = Date.now();

  /** Renders long lists in full: on servers, and when replacing server-rendered markup. */
  protected isWhole = false;

  #internals = this.attachInternals();
  #content: TemplateResult | undefined;
  #isTold = true;
  #isCrowded = false;
  #declared = new DeclarativeRoot(
    this,
    () => !!this.source.reading.value,
    () => {
      this.#adoptStyles();
    },
  );
  #language = new LanguageController(this, () => this.#declared.isShown);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isCrowded = ++connected > CROWD;
  }

  /** Called instead of a removal and an insertion when the page uses `moveBefore`. Only the language may differ. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Called when the element has moved to another document. */
  adoptedCallback(): void {
    this.#adoptStyles();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected--;
  }

  /** Issues found when the data was last read. */
  get issues(): readonly Issue[] {
    const { reading, hasRivals } = this.source;
    const issues = [...reading.issues];
    const { value } = reading;
    const { itemId } = this;
    if (value && itemId && !this.#has(value, itemId)) {
      issues.push(createIssue('reference', ['item'], itemId));
    }
    if (hasRivals) issues.push(createIssue('several-sources'));
    return issues;
  }

  /** Loads `src` again. */
  reload(): void {
    if (this.source.refresh(true)) this.#isTold = false;
    this.requestUpdate();
  }

  /** @internal Reads the data from simple attributes or semantic children. Returns undefined if there is none. */
  readSimpleForm(): object | undefined {
    return undefined;
  }

  /** Words in the language of the element. */
  protected get locale(): Locale {
    return this.#language.locale;
  }

  /** Heading level in range. Some frameworks set numbers as text. */
  protected get level(): number {
    return headingLevel(numberOf(this.headingLevel));
  }

  /** `item` as text. Some frameworks keep ids as numbers. */
  protected get itemId(): string | undefined {
    const item: unknown = this.item;
    return textOf(typeof item === 'number' ? String(item) : item);
  }

  /** Renders a document. Returns undefined if it has nothing for this element. */
  protected abstract renderDocument(document: ResolvedDocument): TemplateResult | undefined;

  /** Time at which a document will render differently, in milliseconds since the epoch; undefined for never. */
  protected turnsAt?(document: ResolvedDocument): number | undefined;

  /** Message for a document that has nothing for this element. */
  protected abstract emptyMessage(locale: Locale): string;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Without a shadow root the fallback content stays.
    if (!this.#canDraw) return this;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    hideBrokenPhotos(root);
    if (!this.#declared.find(root)) this.#adoptStyles();
    return root;
  }

  protected override shouldUpdate(): boolean {
    if (!this.#canDraw) {
      if (this.issues.length > 0) return false;
      this.source.reading = { issues: [createIssue('not-html')] };
      this.#tell();
      return false;
    }
    if (!this.#declared.adopt()) return true;
    this.#internals.states.add('ready');
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isInPageLanguage = this.#language.read();
    if (this.source.refresh() || changed.has('item')) this.#isTold = false;
    if (!isInPageLanguage) this.#language.use(this.source.reading.value?.inLanguage);
    this.isWhole = this.#declared.isShown;
  }

  /**
   * @internal Renders a document on a server. Returns undefined if it has nothing for this element.
   *
   * @param language of the page. Missing: that of the document
   */
  renderWithoutPage(
    reading: Reading,
    language = reading.value?.inLanguage,
  ): TemplateResult | undefined {
    this.#language.use(language);
    this.source.reading = reading;
    this.isWhole = true;
    const { value } = reading;
    const content = value && this.renderDocument(value);
    return content && this.#frame(content, this.turnsAt?.(value));
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#declared.isShown) return noChange;
    const { value } = this.source.reading;
    this.#content = value && this.renderDocument(value);
    return this.#content ? this.#frame(this.#content) : this.#renderFallback();
  }

  protected override updated(): void {
    this.#setState();
    // A removed element reports when it is back in the page.
    if (!this.#isTold && this.isConnected) this.#tell();
  }

  #tell(): void {
    this.#isTold = true;
    const { loadedFrom } = this.source;
    this.source.loadedFrom = undefined;
    const { issues } = this;
    if (loadedFrom) this.dispatchEvent(new NewsLoadEvent(loadedFrom));
    if (issues.length === 0 || !this.isConnected) return;
    report(this, issues);
    this.dispatchEvent(new NewsErrorEvent(issues));
  }

  /** Lit cannot parse templates in an XML document. */
  get #canDraw(): boolean {
    return document.contentType === 'text/html';
  }

  #adoptStyles(): void {
    const { elementStyles } = this.constructor as typeof NewsElement;
    if (this.shadowRoot) adoptStyles(this.shadowRoot, elementStyles);
  }

  /** Renders the fallback content if there is any; otherwise the state line, or nothing if there is no source. */
  #renderFallback(): TemplateResult {
    const { source, locale } = this;
    const retry = textOf(this.src) ? this.#retry : undefined;
    const empty = this.itemId ? locale.noItem : this.emptyMessage(locale);
    const state =
      source.hasFallback || this.embedded ? undefined : renderState(source, empty, locale, retry);
    return state ? this.#frame(state) : html`<slot></slot>`;
  }

  #retry = (): void => {
    this.reload();
  };

  #frame(content: TemplateResult, until?: number): TemplateResult {
    const { locale, direction } = this.#language;
    const place = { language: locale.language, direction, isCrowded: this.#isCrowded, until };
    return renderFrame(this, place, content);
  }

  /** Sets the state that `:state()` matches in style sheets of the page. */
  #setState(): void {
    const { states } = this.#internals;
    const { isLoading, reading } = this.source;
    let state = 'blank';
    if (this.#content || this.#declared.isShown) state = 'ready';
    else if (isLoading) state = 'loading';
    else if (reading.value) state = 'empty';
    else if (reading.issues.length > 0) state = 'failed';
    if (states.has(state)) return;
    states.clear();
    states.add(state);
  }

  #has({ quotes, events, disputes }: ResolvedDocument, id: string): boolean {
    return [quotes, events, disputes].some((items) => items.some((item) => item.id === id));
  }
}
