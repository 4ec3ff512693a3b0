import { html, nothing, type TemplateResult } from 'lit';
import { renderBegin } from './begin.js';
import { renderEditor } from './editor.js';
import { messages } from './messages.js';
import { renderPreview } from './preview.js';
import { renderSnippets } from './snippets.js';
import type { Store } from './state.js';
import { renderTokens } from './tokens.js';

const PLACES = [
  ['write', messages.write],
  ['preview', messages.preview],
  ['copying', messages.copyHeading],
  ['tokens', messages.tokens],
] as const;

/** Renders the whole page. */
export const renderPage = (store: Store): TemplateResult => html`
  <header class="masthead">
    <nav aria-label=${messages.places}>
      <ul class="places">
        <li><a href="../../">${messages.home}</a></li>
        <li><a href="../storybook/">${messages.storybook}</a></li>
      </ul>
    </nav>
    <h1>${messages.title}</h1>
    <p>${messages.introduction}</p>
  </header>
  <main>
    ${renderBegin(store)}
    ${
      store.state.document
        ? html`<nav aria-label=${messages.onThisPage} class="jumps">
              <ul class="places">
                ${PLACES.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
              </ul>
            </nav>
            <div class="desk">${renderEditor(store)}${renderPreview(store)}</div>
            ${renderSnippets(store)} ${renderTokens(store)}`
        : nothing
    }
  </main>
  <footer><p>${messages.footer}</p></footer>
  <p class="visually-hidden" role="status">${store.state.notice}</p>
`;
