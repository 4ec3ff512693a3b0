/** Snippets to copy. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Article } from '../../src/data/article.js';
import { writtenAttributes } from './element-options.js';
import { valueOf } from './fields/simple.js';
import { messages } from './messages.js';
import {
  FILES,
  type SnippetName,
  SNIPPETS,
  type WritingAnswer,
  type WritingOrder,
} from './snippet-names.js';
import type { State, Store } from './state.js';
import { renderTabs } from './tabs.js';
import { ruleFor } from './token-model.js';

const SRC = './article.json';
const SCRIPTS = '.';

export function renderSnippets(store: Store): TemplateResult {
  const { snippet, written } = store.state;
  const names = namesFor(store.state);
  const chosen = names.includes(snippet) ? snippet : 'tag';
  const code = codeOf(store.state, chosen);
  return html`<section class="copying" aria-labelledby="copying">
    <h2 id="copying">${messages.copyHeading}</h2>
    <p>${messages.copyHelp}</p>
    ${renderTabs({
      id: 'snippet',
      label: messages.whatToCopy,
      names,
      titles: messages.snippets,
      chosen,
      choose: (name) => {
        store.set({ snippet: name });
      },
    })}
    <div class="panel" role="tabpanel" id="snippet-panel" aria-labelledby="snippet-${chosen}">
      <p>${messages.snippetHelp[chosen]}</p>
      ${renderPlaces(store, chosen)}
      ${
        code
          ? html`<pre tabindex="0" role="region" aria-label=${messages.snippets[chosen]}><code
              id="snippet-code"
              dir="ltr"
              >${code}</code
            ></pre>
              <p class="actions">
                <button
                  type="button"
                  class="strong"
                  @click=${() => {
                    void copy(store, code);
                  }}
                >
                  ${messages.copy}
                </button>
                ${
                  FILES[chosen]
                    ? html`<button
                        type="button"
                        @click=${() => {
                          download(store, chosen, code);
                        }}
                      >
                        ${messages.download}
                      </button>`
                    : nothing
                }
                <span class="done" aria-hidden="true"
                  >${DONE.includes(store.state.notice) ? store.state.notice : ''}</span
                >
              </p>`
          : html`<p class="empty">${written ? messages.notWritten : messages.writing}</p>`
      }
    </div>
  </section>`;
}

const DONE: readonly string[] = [messages.copied, messages.notCopied];

/** Inputs for the addresses in a snippet. */
function renderPlaces(store: Store, chosen: SnippetName): TemplateResult | typeof nothing {
  const { settings } = store.state;
  const line = (name: string, label: string, standard: string): TemplateResult =>
    html`<div class="setting">
      <label for="setting-${name}">${label}</label>
      <input
        type="text"
        id="setting-${name}"
        spellcheck="false"
        autocomplete="off"
        .value=${live(settings[name] ?? standard)}
        @input=${(event: Event) => {
          store.set({ settings: { ...settings, [name]: valueOf(event) } });
        }}
      />
    </div>`;
  if (chosen !== 'tag' && chosen !== 'src' && chosen !== 'plain') return nothing;
  return html`<div class="settings">
    ${chosen === 'src' ? line('src', messages.srcLabel, SRC) : nothing}
    ${line('scripts', messages.scriptsLabel, SCRIPTS)}
    <p class="aside files">
      ${messages.scriptFiles}
      ${filesFor(chosen).map((file) => html`<a href="../dist/cdn/${file}" download>${file}</a> `)}
    </p>
  </div>`;
}

/** Scripts that a snippet loads. `enhance.js` imports `news-summary.js`. */
const filesFor = (name: SnippetName): readonly string[] =>
  name === 'plain' ? ['enhance.js', 'news-summary.js'] : ['news-summary.js'];

/** Lists the available snippets: the style sheet only if a token is set. */
const namesFor = ({ tag, tokens }: State): readonly SnippetName[] =>
  SNIPPETS.filter((name) => name !== 'rule' || ruleFor(tag, tokens));

function codeOf({ document: given, written, tag, tokens }: State, name: SnippetName): string {
  if (name === 'json') return JSON.stringify(given, undefined, 2) + '\n';
  if (name === 'rule') return ruleFor(tag, tokens);
  return written?.[name] ?? '';
}

async function copy(store: Store, code: string): Promise<void> {
  // Screen readers announce changes only.
  store.set({ notice: '' });
  try {
    await navigator.clipboard.writeText(code);
    store.set({ notice: messages.copied });
  } catch {
    // The clipboard is blocked: selects the text for manual copying.
    const shown = document.getElementById('snippet-code');
    if (shown) getSelection()?.selectAllChildren(shown);
    store.set({ notice: messages.notCopied });
  }
}

function download(store: Store, name: SnippetName, code: string): void {
  const file = FILES[name];
  if (!file) return;
  const address = URL.createObjectURL(new Blob([code], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
  store.set({ notice: messages.downloaded(file.name) });
}

const PAUSE = 200;

/** Requests snippets from the worker after each change. */
export class Writer {
  readonly #store: Store;
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<WritingAnswer>) => {
      if (data.number === this.#number) store.set({ written: data.written });
    });
  }

  update(): void {
    clearTimeout(this.#timer);
    const number = ++this.#number;
    this.#timer = setTimeout(() => {
      const { document: given, tag, settings } = this.#store.state;
      if (!given) return;
      const order: WritingOrder = {
        number,
        document: given as Article,
        tag,
        attributes: writtenAttributes(tag, settings),
        lang: settings['language'] || undefined,
        src: settings['src'] ?? SRC,
        scripts: settings['scripts'] ?? SCRIPTS,
      };
      this.#worker.postMessage(order);
    }, PAUSE);
  }
}
