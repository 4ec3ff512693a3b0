/** Lit's own renderer for servers, with the templates of the elements: what would have to be done without ours. */
import {
  ElementRenderer,
  render,
  type RenderInfo,
  renderThunked,
  type Thunked,
} from '@lit-labs/ssr';
import { html, type TemplateResult } from 'lit';
import type { ResolvedDocument } from '../../../src/data/resolved-document.js';
import { NewsSummaryElement } from '../../../src/elements.js';
import type { ElementClass } from '../../../src/server/render-element.js';
import { CLASSES, NOW, SHEETS } from './setting.js';

type Element = InstanceType<ElementClass>;

for (const [tag, Class] of CLASSES) customElements.define(tag, Class);

/** An element of ours, as Lit's renderer asks for it. */
class NewsRenderer extends ElementRenderer {
  static override matchesClass(_: unknown, tag: string): boolean {
    return CLASSES.has(tag);
  }

  #element: Element;
  #document: ResolvedDocument | undefined;

  constructor(tag: string) {
    super(tag);
    const Class = CLASSES.get(tag) ?? NewsSummaryElement;
    this.#element = new Class();
    this.#element.now = NOW;
    this.element = this.#element;
  }

  override setProperty(name: string, value: unknown): void {
    if (name === 'article') this.#document = value as ResolvedDocument;
    else Object.assign(this.#element, { [name]: value });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.#element.attributeChangedCallback(name, old, value);
  }

  override renderShadow(info: RenderInfo): Thunked {
    const reading = { value: this.#document, issues: [] } as never;
    const drawn = this.#element.renderWithoutPage(reading);
    const sheet = SHEETS[this.tagName] ?? '';
    return [`<style>${sheet}</style>`, () => renderThunked(drawn, info)];
  }
}

/** All pieces at once: none of ours waits for anything. */
export function renderWithLit(template: TemplateResult): string {
  let text = '';
  for (const piece of render(template, { elementRenderers: [NewsRenderer] })) {
    if (typeof piece !== 'string') throw new TypeError('A piece is not there yet.');
    text += piece;
  }
  return text;
}

export const litSummary = (document: ResolvedDocument): string =>
  renderWithLit(html`<news-summary .article=${document}></news-summary>`);

export const litTimeline = (document: ResolvedDocument): string =>
  renderWithLit(html`<news-event-timeline .article=${document}></news-event-timeline>`);
