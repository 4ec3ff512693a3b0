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
const LANGUAGES = Object.fromEntries(
  ['en', ...Object.keys(locales)].map((tag) => [tag, ownName(tag)]),
);
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
  const tags = tagsFor(kind);
  const items = itemsOf(state);
  const first = tag === 'news-event-timeline' ? messages.allEvents : messages.firstItem;
  const set = (name: string) => (value: string) => {
    store.set({ settings: { ...settings, [name]: value } });
  };
  return html`${
    tags.length > 1
      ? renderSelect('tag', messages.element, tag, tags, messages.tags, (value) => {
          store.set({ tag: value as Tag, settings: { ...settings, item: '' } });
        })
      : nothing
  }
  ${
    items.length > 1
      ? renderSelect(
          'item',
          messages.whichItem,
          settings['item'] ?? '',
          ['', ...items.map(({ id }) => id)],
          { '': first, ...Object.fromEntries(items.map(({ id, title }) => [id, title])) },
          set('item'),
        )
      : nothing
  }
  ${renderSelect(
    'page',
    messages.page,
    settings['page'] ?? '',
    ['', 'dark'],
    { '': messages.light, dark: messages.dark },
    set('page'),
  )}
  ${renderSelect(
    'language',
    messages.pageLanguage,
    settings['language'] ?? '',
    ['', ...Object.keys(LANGUAGES)],
    { '': messages.articleLanguage, ...LANGUAGES },
    set('language'),
  )}`;
}

function renderLooks(store: Store): readonly TemplateResult[] {
  const { tag, settings } = store.state;
  return choicesOf(tag).map(({ attribute, words }) =>
    renderSelect(
      attribute,
      messages.attributes[attribute] ?? attribute,
      settings[attribute] ?? '',
      words,
      messages.choices[attribute] ?? {},
      (value) => {
        store.set({ settings: { ...settings, [attribute]: value } });
      },
    ),
  );
}

function renderSelect(
  name: string,
  label: string,
  chosen: string,
  words: readonly string[],
  names: Readonly<Record<string, string>>,
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
      ${words.map(
        (word) =>
          html`<option value=${word} ?selected=${word === chosen}>${names[word] ?? word}</option>`,
      )}
    </select>
  </div>`;
}

/** Lists the items that the element can show one of. */
function itemsOf(state: State): readonly { readonly id: string; readonly title: string }[] {
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
    return { id: item.id, title: title.length > 60 ? `${title.slice(0, 59).trim()}…` : title };
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
