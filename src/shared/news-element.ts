import {
  type CSSResultOrNative,
  html,
  LitElement,
  noChange,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { createIssue, type Issue } from '../data/issue.js';
import type { Reading } from '../data/read-document.js';
import type { ResolvedDocument } from '../data/resolved-document.js';
import { headingLevel } from '../i18n/heading-level.js';
import { directionOf } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import { findLocale, onLocaleChange } from '../i18n/locales.js';
import { adoptStyles } from './adopt-styles.js';
import type { Article } from '../data/article.js';
import { DeclaredTree } from './declarative-root.js';
import { DocumentSource, type SourceHost } from './document-source.js';
import { NewsErrorEvent, NewsLoadEvent } from './events.js';
import { isPresent, numberOf, textOf } from './normalize-property.js';
import { nearestLanguage } from './nearest-language.js';
import { renderFrame, type Scheme } from './parts/frame.js';
import { hideBrokenPhotos } from './parts/photo.js';
import { renderState } from './parts/state.js';
import { report } from './report.js';
import { VERSION } from './version.js';

/** How boolean attributes are read. */
export const presence: PropertyDeclaration = { converter: isPresent };

/** From how many elements on a page it pays to lay out only those near what is seen. */
const CROWD = 20;
let connected = 0;

/** What all four elements have in common: their data, their language, their looks and their states. */
export abstract class NewsElement extends LitElement implements SourceHost {
  /** The version of the package that registered this element. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    article: {},
    src: {},
    timeout: { type: Number },
    item: {},
    noImages: presence,
    headingLevel: { type: Number },
    scheme: {},
    theme: {},
    embedded: { attribute: false },
  };

  /** The data: a document or a part of one, as an object or as JSON text. Wins over every other source. A change inside the object is seen when it is set again. */
  declare article: Article | string | undefined;

  /** The address of a JSON document, or `#id` of a JSON script in the page. Loaded once per page. */
  declare src: string | undefined;

  /** Milliseconds to wait for `src`; 15,000, which is also the most, where it is missing or wrong. */
  declare timeout: number | undefined;

  /** The id of the quote, event or dispute to show. Missing: the first quote or dispute, all events. */
  declare item: string | undefined;

  /** No picture is shown or asked for. */
  declare noImages: boolean;

  /** The level of the heading, 2 to 6; 3 where it is missing or wrong. */
  declare headingLevel: number | string;

  /** Colours: unset, those of the page; `light`, `dark`, or `auto` for what the reader's system asks. */
  declare scheme: Scheme | undefined;

  /** Type: unset, the page's; `editorial` sets words and headings in a serif. */
  declare theme: 'editorial' | undefined;

  /** @internal Inside a summary, which has the heading, the frame and the tools. */
  declare embedded: boolean;

  protected readonly source: DocumentSource = new DocumentSource(this);
  protected locale: Locale = findLocale('');
  /** @internal The present moment in milliseconds since the epoch; an argument, so that it can be pinned. */
  now: number = Date.now();

  /** All is drawn at once, however long it is: it stands there already, or nobody can wait for more. */
  protected isWhole = false;

  #internals = this.attachInternals();
  #direction: 'ltr' | 'rtl' = 'ltr';
  #content: TemplateResult | undefined;
  #isTold = true;
  #isCrowded = false;
  #declared = new DeclaredTree();
  #forgetLocales: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 3;
    this.noImages = false;
    this.embedded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isCrowded = ++connected > CROWD;
    this.#forgetLocales = onLocaleChange(() => {
      // What a server has drawn is in the language it chose.
      if (!this.#declared.stands) this.requestUpdate();
    });
    // The element may stand in another language than before.
    this.requestUpdate();
  }

  /** With this, a move by `moveBefore` is no removal: nothing is lost, and only the language may differ. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Called by the browser when the element has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.#styles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected--;
    this.#forgetLocales?.();
  }

  /** All that was wrong in the newest reading of the data. */
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

  /** Asks the server at `src` again. */
  reload(): void {
    if (this.source.refresh(true)) this.#isTold = false;
    this.requestUpdate();
  }

  /** @internal The data given by simple attributes or semantic children; undefined where there is none. */
  readSimpleForm(): object | undefined {
    return undefined;
  }

  /** The level of the heading, whatever was asked for: some frameworks set numbers as text. */
  protected get level(): number {
    return headingLevel(numberOf(this.headingLevel));
  }

  /** What the page has asked for by `item`; some frameworks keep ids as numbers. */
  protected get itemId(): string | undefined {
    const item: unknown = this.item;
    return textOf(typeof item === 'number' ? String(item) : item);
  }

  /** What to show of a document; undefined where it has nothing for this element. */
  protected abstract renderDocument(document: ResolvedDocument): TemplateResult | undefined;

  /** When it would say something else of a document, in milliseconds since the epoch; undefined for never. */
  protected turnsAt?(document: ResolvedDocument): number | undefined;

  /** Says in a line that the document has nothing for this element. */
  protected abstract emptyMessage(locale: Locale): string;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Where nothing can be drawn, what the author wrote stays.
    if (!this.#canDraw) return this;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    hideBrokenPhotos(root);
    if (!this.#declared.find(root)) adoptStyles(root, this.#styles);
    return root;
  }

  protected override shouldUpdate(): boolean {
    if (!this.#canDraw && this.issues.length === 0) {
      this.source.reading = { issues: [createIssue('not-html')] };
      this.#tell();
    }
    if (!this.#canDraw || !this.#declared.adopt(this)) return this.#canDraw;
    this.#internals.states.add('ready');
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { language, direction } = nearestLanguage(this);
    this.locale = findLocale(language ?? 'en');
    if (this.source.refresh() || changed.has('item')) this.#isTold = false;
    if (!language) this.locale = findLocale(this.source.reading.value?.inLanguage ?? 'en');
    this.#direction = direction ?? directionOf(this.locale.language);
    const { value } = this.source.reading;
    this.isWhole = this.#declared.stands;
    this.#content = value && this.renderDocument(value);
    if (!value || !this.shadowRoot || !this.#declared.stands) return;
    this.#declared.remove();
    adoptStyles(this.shadowRoot, this.#styles);
  }

  /**
   * @internal What a server sends for a document; undefined where it has nothing for this element.
   *
   * @param language of the page; missing, that of the document
   */
  renderWithoutPage(
    reading: Reading,
    language = reading.value?.inLanguage,
  ): TemplateResult | undefined {
    this.locale = findLocale(language ?? 'en');
    this.#direction = directionOf(this.locale.language);
    this.source.reading = reading;
    this.isWhole = true;
    const { value } = reading;
    const content = value && this.renderDocument(value);
    return content && this.#frame(content, this.turnsAt?.(value));
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#declared.stands) return noChange;
    return this.#content ? this.#frame(this.#content) : this.#renderFallback();
  }

  protected override updated(): void {
    this.#setState();
    this.#declared.answer();
    // Whoever was taken out of the page has nothing to tell until it is back.
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

  /** Lit cannot make templates in an XML document. */
  get #canDraw(): boolean {
    return document.contentType === 'text/html';
  }

  get #styles(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof NewsElement).elementStyles;
  }

  /** The author's own content where there is any; else a quiet line, or nothing where nothing was asked for. */
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
    const { language } = this.locale;
    const place = { language, direction: this.#direction, isCrowded: this.#isCrowded, until };
    return renderFrame(this, place, content);
  }

  /** What `:state()` in the page's style sheet sees. */
  #setState(): void {
    const { states } = this.#internals;
    const { isLoading, reading } = this.source;
    let state = 'blank';
    if (this.#content || this.#declared.stands) state = 'ready';
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
