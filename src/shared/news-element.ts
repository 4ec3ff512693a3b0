import {
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Dispute } from '../data/dispute.js';
import type { NewsSummaryDocument } from '../data/document.js';
import type { NewsEvent } from '../data/event.js';
import { createIssue, type Issue } from '../data/issue.js';
import { lookUp } from '../data/look-up.js';
import type { Quote } from '../data/quote.js';
import type { ReadDocument } from '../data/read-model.js';
import { directionOf } from '../i18n/language.js';
import type { Locale } from '../i18n/locale.js';
import { findLocale, onLocaleChange } from '../i18n/locales.js';
import { DocumentSource, type SourceHost } from './document-source.js';
import { NewsErrorEvent, NewsLoadEvent } from './events.js';
import { nearestLanguage } from './nearest-language.js';
import { renderLink } from './parts/link.js';
import { report } from './report.js';
import { VERSION } from './version.js';

/** A whole document, or the part that an element shows. */
export type Article =
  | NewsSummaryDocument
  | Quote
  | readonly Quote[]
  | NewsEvent
  | readonly NewsEvent[]
  | Dispute
  | readonly Dispute[]
  | ReadDocument;

/** Where the colours come from: the page (unset), fixed ones, or fixed ones as the reader's system asks. */
export type Scheme = 'light' | 'dark' | 'auto';

/** What all four elements have in common: their data, their language, their looks and their states. */
export abstract class NewsElement extends LitElement implements SourceHost {
  /** The version of the package that registered this element. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    article: {},
    src: {},
    item: {},
    headingLevel: { type: Number },
    scheme: {},
    theme: {},
    embedded: { attribute: false },
  };

  /** The data: a document or a part of one, as an object or as JSON text. Wins over every other source. A change inside the object is seen when it is set again. */
  declare article: Article | string | undefined;

  /** The address of a JSON document, or `#id` of a JSON script in the page. Loaded once per page. */
  declare src: string | undefined;

  /** The id of the quote, event or dispute to show. Missing: the first quote or dispute, all events. */
  declare item: string | undefined;

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

  #internals = this.attachInternals();
  #direction: 'ltr' | 'rtl' = 'ltr';
  #content: TemplateResult | undefined;
  #isTold = true;
  /** What a declarative shadow root came with: it stands until there is something to put in its place. */
  #declared: ChildNode[] = [];
  #forgetLocales: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 3;
    this.embedded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forgetLocales = onLocaleChange(() => {
      this.requestUpdate();
    });
    // The element may stand in another language than before.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetLocales?.();
  }

  /** All that was wrong in the newest reading of the data. */
  get issues(): readonly Issue[] {
    const { value, issues } = this.source.reading;
    const isLost = value && this.item && !this.#has(value, this.item);
    return isLost ? [...issues, createIssue('reference', ['item'], this.item)] : issues;
  }

  /** Asks the server at `src` again. */
  reload(): void {
    this.source.refresh(true);
    this.requestUpdate();
  }

  /** @internal The data given by simple attributes or semantic children; undefined where there is none. */
  readSimpleForm(): object | undefined {
    return undefined;
  }

  /** The level of the heading, whatever was asked for: some frameworks set numbers as text. */
  protected get level(): number {
    const level = Number(this.headingLevel);
    return [2, 3, 4, 5, 6].includes(level) ? level : 3;
  }

  /** What to show of a document; undefined where it has nothing for this element. */
  protected abstract renderDocument(document: ReadDocument): TemplateResult | undefined;

  /** Says in a line that the document has nothing for this element. */
  protected abstract emptyMessage(locale: Locale): string;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#declared = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // Lit would draw before the first of these, which will go.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { language, direction } = nearestLanguage(this);
    this.locale = findLocale(language ?? 'en');
    if (this.source.refresh() || changed.has('item')) this.#isTold = false;
    if (!language) this.locale = findLocale(this.source.reading.value?.inLanguage ?? 'en');
    this.#direction = direction ?? directionOf(this.locale.language);
    const { value } = this.source.reading;
    this.#content = value && this.renderDocument(value);
    if (this.#content) for (const node of this.#declared.splice(0)) node.remove();
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#declared.length > 0) return noChange;
    return this.#content ? this.#frame(this.#content) : this.#renderFallback();
  }

  protected override updated(): void {
    this.#setState();
    if (this.#isTold) return;
    this.#isTold = true;
    const { loadedFrom } = this.source;
    this.source.loadedFrom = undefined;
    const { issues } = this;
    if (loadedFrom) this.dispatchEvent(new NewsLoadEvent(loadedFrom));
    if (issues.length === 0) return;
    report(this, issues);
    this.dispatchEvent(new NewsErrorEvent(issues));
  }

  /** The author's own content where there is any; else a quiet line, or nothing where nothing was asked for. */
  #renderFallback(): TemplateResult {
    const { locale } = this;
    const { isLoading, hasFallback, reading } = this.source;
    const { value, issues } = reading;
    if (hasFallback || this.embedded) return html`<slot></slot>`;
    if (isLoading) {
      return this.#frame(
        html`<div class="state label" part="state">
          <p>${locale.loading}</p>
          ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
        </div>`,
      );
    }
    if (value) {
      return this.#frame(
        html`<div class="state label" part="state">
          <p>${this.emptyMessage(locale)}</p>
          ${value.url ? html`<p>${renderLink(value.url, locale.readArticle, this.source.base)}</p>` : nothing}
        </div>`,
      );
    }
    if (issues.length === 0) return html`<slot></slot>`;
    const retry = this.src
      ? html`<button
          class="tool meta muted"
          part="tool"
          @click=${() => {
            this.reload();
          }}
        >
          <span>${locale.tryAgain}</span>
        </button>`
      : nothing;
    return this.#frame(
      html`<div class="state label" part="state">
        <p class="strong">${locale.failed}</p>
        ${retry}
      </div>`,
    );
  }

  #frame(content: TemplateResult): TemplateResult {
    const { scheme, theme, embedded } = this;
    const looks = [
      'root',
      lookUp({ light: 'light', dark: 'dark', auto: 'auto' }, scheme),
      theme === 'editorial' && theme,
      embedded && 'embedded',
    ];
    return html`<div
      part="root"
      class=${looks.filter(Boolean).join(' ')}
      lang=${this.locale.language}
      dir=${this.#direction}
    >
      ${content}
    </div>`;
  }

  /** What `:state()` in the page's style sheet sees. */
  #setState(): void {
    const { states } = this.#internals;
    const { isLoading, reading } = this.source;
    let state = 'blank';
    if (this.#content) state = 'ready';
    else if (isLoading) state = 'loading';
    else if (reading.value) state = 'empty';
    else if (reading.issues.length > 0) state = 'failed';
    if (states.has(state)) return;
    states.clear();
    states.add(state);
  }

  #has({ quotes, events, disputes }: ReadDocument, id: string): boolean {
    return [quotes, events, disputes].some((items) => items.some((item) => item.id === id));
  }
}
