/** Form for colours and type: custom properties with their contrast. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readColour } from './colour.js';
import { ratioText } from './contrast.js';
import { focusFirst } from './fields/focus.js';
import { valueOf } from './fields/simple.js';
import { messages } from './messages.js';
import { toHex } from './page-colours.js';
import { pageOf } from './preview-order.js';
import type { State, Store } from './state.js';
import { measure, type Measured, type Token, tokensOf } from './token-model.js';

export function renderTokens(store: Store): TemplateResult {
  const { tag, tokens } = store.state;
  const known = tokensOf(tag);
  const isSet = known.some(({ name }) => tokens[name]);
  const resetAll = (): void => {
    store.set({ tokens: {} });
    document.querySelector<HTMLElement>('.tokens input')?.focus();
  };
  return html`<section class="tokens" aria-labelledby="tokens">
    <h2 id="tokens">${messages.tokens}</h2>
    <p>${messages.tokensHelp}</p>
    <div class="columns">
      <div class="token-list">${known.map((token) => renderToken(store, token))}</div>
      <div class="contrast">
        <h3 id="contrast">${messages.contrast}</h3>
        <p class="aside">${messages.contrastHelp}</p>
        <dl>
          ${measure(tag, surroundingsOf(store.state), (name) => readColour(tokens[name] ?? '')).map(
            renderMeasured,
          )}
        </dl>
        ${
          isSet
            ? html`<button type="button" class="quiet" @click=${resetAll}>
                ${messages.resetAll}
              </button>`
            : nothing
        }
      </div>
    </div>
  </section>`;
}

function renderToken(store: Store, { name, help, type, standard }: Token): TemplateResult {
  const { tokens } = store.state;
  const label = messages.tokenNames[name] ?? name;
  const value = tokens[name] ?? '';
  const colour = type === 'colour' ? readColour(value) : undefined;
  const isWrong = type === 'colour' && value !== '' && !colour;
  const id = `token${name}`;
  const set = (next: string): void => {
    const { [name]: old, ...others } = tokens;
    store.set({
      tokens: next.trim() === '' && old !== undefined ? others : { ...others, [name]: next },
    });
  };
  const onInput = (event: Event): void => {
    set(valueOf(event));
  };
  const reset = (): void => {
    set('');
    focusFirst(id);
  };
  return html`<div class="token ${isWrong ? 'has-issue' : ''}">
    <label for=${id}>${label}</label>
    <p class="help" id="${id}-help"><code>${name}</code> ${help}</p>
    <div class="value">
      ${
        type === 'colour'
          ? html`<input
              type="color"
              aria-label=${messages.picker(label)}
              .value=${live(colour ? toHex(colour) : '#808080')}
              data-set=${value !== ''}
              @input=${onInput}
            />`
          : nothing
      }
      <input
        type="text"
        id=${id}
        spellcheck="false"
        autocomplete="off"
        placeholder=${messages.asItIs(standard)}
        aria-describedby="${id}-help${isWrong ? ` ${id}-issue` : ''}"
        aria-invalid=${isWrong}
        .value=${live(value)}
        @input=${onInput}
      />
      ${
        value
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${messages.reset(label)}
              @click=${reset}
            >
              ${messages.resetShort}
            </button>`
          : nothing
      }
    </div>
    ${
      isWrong
        ? html`<div class="issue" id="${id}-issue"><p>${messages.notAColour}</p></div>`
        : nothing
    }
  </div>`;
}

const renderMeasured = ({ pair, ratio, least }: Measured): TemplateResult => {
  const isEnough = ratio >= least;
  return html`<div class=${isEnough ? 'enough' : 'lacking'}>
    <dt>${messages.pairs[pair]}</dt>
    <dd>
      <b>${messages.ratio(ratioText(ratio))}</b>
      <span>${isEnough ? messages.passes : messages.fails(least)}</span>
    </dd>
  </div>`;
};

/** Returns page and scheme of the preview. */
function surroundingsOf(state: State): Parameters<typeof measure>[1] {
  const page = pageOf(state);
  const { scheme } = state.settings;
  if (scheme === 'light' || scheme === 'dark') return { page, scheme };
  if (scheme !== 'auto') return { page };
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return { page, scheme: isDark ? 'dark' : 'light' };
}
