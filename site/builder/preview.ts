/** Preview of the element at three widths. */
import { html, nothing, type TemplateResult } from 'lit';
import * as locales from '../../src/i18n/all.js';
import { ownName } from '../../src/i18n/language.js';
import { choicesOf, type Tag, tagsFor } from './element-options.js';
import { titleOf } from './fields/item-title.js';
import { valueOf } from './fields/simple.js';
import { messages } from './messages.js';
import { type PreviewOrder, previewOf } from './preview-order.js';
import { findingsOf, type State, type Store } from './state.js';

const WIDTHS = [280, 480, 960] as const;
/** Languages of labels, each named in itself. */
const LANGUAGES = ['en', ...Object.keys(locales)].map((tag) => [tag, ownName(tag)] as const);
const LEAST_WIDTH = 200;
const MOST_WIDTH = 2000;

export function renderPreview(store: Store): TemplateResult {
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">${messages.preview}</h2>
    <div class="settings">${renderSettings(store)}</div>
    <details class="more">
      <summary>${messages.looks}</summary>
      <div class="settings">${renderLooks(store)}</div>
    </details>
    <div class="frames">${WIDTHS.map(renderFrame)}</div>
    <p class="aside">${messages.pictures}</p>
  </section>`;
}

function renderSettings(store: Store): TemplateResult {
  const { state } = store;
  const { tag, kind, settings } = state;
  const tags = tagsFor(kind).map((each) => [each, messages.tags[each]] as const);
  const items = itemsOf(state);
  const first = tag === 'news-event-timeline' ? messages.allEvents : messages.firstItem;
  const chooseTag = (value: string): void => {
    store.set({ tag: value as Tag, settings: { ...settings, item: '' } });
  };
  const pages = [
    ['', messages.light],
    ['dark', messages.dark],
  ] as const;
  return html`${tags.length > 1 ? renderSelect('tag', messages.element, tag, tags, chooseTag) : nothing}
  ${items.length > 1 ? renderSetting(store, 'item', messages.whichItem, [['', first], ...items]) : nothing}
  ${renderSetting(store, 'page', messages.page, pages)}
  ${renderSetting(store, 'language', messages.pageLanguage, [['', messages.articleLanguage], ...LANGUAGES])}`;
}

function renderLooks(store: Store): readonly TemplateResult[] {
  return choicesOf(store.state.tag).map(({ attribute, words }) => {
    const names = messages.choices[attribute] ?? {};
    const options = words.map((word) => [word, names[word] ?? word] as const);
    return renderSetting(store, attribute, messages.attributes[attribute] ?? attribute, options);
  });
}

/** A word, and its name. */
type Option = readonly [word: string, name: string];

function renderSetting(
  store: Store,
  name: string,
  label: string,
  options: readonly Option[],
): TemplateResult {
  const { settings } = store.state;
  return renderSelect(name, label, settings[name] ?? '', options, (value) => {
    store.set({ settings: { ...settings, [name]: value } });
  });
}

function renderSelect(
  name: string,
  label: string,
  chosen: string,
  options: readonly Option[],
  choose: (word: string) => void,
): TemplateResult {
  return html`<div class="setting">
    <label for="setting-${name}">${label}</label>
    <select
      id="setting-${name}"
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      ${options.map(
        ([word, text]) => html`<option value=${word} ?selected=${word === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;
}

/** Lists the items that the element can show one of: ids and titles. */
function itemsOf(state: State): readonly Option[] {
  const { tag, document: given = {} } = state;
  const { value } = findingsOf(state).reading;
  if (!value || tag === 'news-summary') return [];
  const items =
    tag === 'news-quote-card'
      ? value.quotes.map(({ id, text, speaker }) => ({ id, text, speaker }))
      : tag === 'news-event-timeline'
        ? value.events.map(({ id, name }) => ({ id, name }))
        : value.disputes.map(({ id, topic }) => ({ id, topic }));
  return items.map((item) => {
    const title = titleOf(item, given) || item.id;
    return [item.id, title.length > 60 ? `${title.slice(0, 59).trim()}…` : title];
  });
}

function renderFrame(width: number, index: number): TemplateResult {
  const name = messages.frames[index] ?? '';
  const resize = (event: Event): void => {
    const wanted = Math.round(Number(valueOf(event)));
    const frame = document.getElementById(`frame-${index}`);
    if (!frame || Number.isNaN(wanted)) return;
    const bounded = Math.min(Math.max(wanted, LEAST_WIDTH), MOST_WIDTH);
    frame.style.inlineSize = `${bounded}px`;
    if (event.target instanceof HTMLInputElement) event.target.value = String(bounded);
  };
  return html`<div class="framed">
    <p class="caption">
      <span aria-hidden="true">${name}</span>
      <span
        ><input
          type="number"
          min=${LEAST_WIDTH}
          max=${MOST_WIDTH}
          step="10"
          value=${width}
          aria-label=${messages.frameWidth(name)}
          @change=${resize}
        />
        ${messages.px}</span
      >
    </p>
    <div class="scroller" role="region" tabindex="0" aria-label=${messages.frameArea(name)}>
      <div class="frame width-${width}" id="frame-${index}">
        <iframe src="./frame.html" title=${messages.frameTitle(name)}></iframe>
      </div>
    </div>
  </div>`;
}

/** Maximum height of a preview. Longer ones scroll. */
const MOST_HEIGHT = 640;

/** Keeps the previews up to date. */
export class Previews {
  readonly #store: Store;
  readonly #ready = new WeakSet<Window>();
  #isDue = false;
  #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const input = target.closest('.framed')?.querySelector('input');
      const width = Math.round(target.clientWidth);
      if (input && document.activeElement !== input) input.value = String(width);
    }
  });

  constructor(store: Store) {
    this.#store = store;
    addEventListener('message', ({ data, source, origin }: MessageEvent<FrameMessage>) => {
      const frame = this.#frames.find(({ contentWindow }) => contentWindow === source);
      if (!frame?.contentWindow || origin !== location.origin) return;
      if (data.isReady) {
        this.#ready.add(frame.contentWindow);
        if (frame.parentElement) this.#sizes.observe(frame.parentElement);
        this.#send(frame.contentWindow);
      }
      const { height } = data;
      if (typeof height === 'number' && height > 0) {
        frame.style.blockSize = `${Math.min(height, MOST_HEIGHT)}px`;
      }
    });
  }

  /** Sends the newest state. Batches changes until the next frame. */
  update(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      for (const { contentWindow } of this.#frames) {
        if (contentWindow && this.#ready.has(contentWindow)) this.#send(contentWindow);
      }
    }, 30);
  }

  #send(target: Window): void {
    const order: PreviewOrder = previewOf(this.#store.state);
    target.postMessage(order, location.origin);
  }

  get #frames(): readonly HTMLIFrameElement[] {
    return [...document.querySelectorAll<HTMLIFrameElement>('.frame iframe')];
  }
}

interface FrameMessage {
  readonly isReady?: boolean;
  readonly height?: number;
}
