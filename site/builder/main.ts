/** Entry of the builder: one store, and everything rendered from it. */
import '../../src/formats/json-ld.js';
import '../../src/formats/ninjs.js';
import '../../src/formats/timelinejs.js';
import '../../src/i18n/all.js';
import { render } from 'lit';
import { openFile } from './begin.js';
import { forgetDraft, loadDraft, saveDraft } from './draft.js';
import { messages } from './messages.js';
import { renderPage } from './page.js';
import { Previews } from './preview.js';
import { Writer } from './snippets.js';
import { findingsOf, type State, Store } from './state.js';

const storage = (): Storage => localStorage;
const store = new Store();
const place = document.createElement('div');
place.className = 'builder';
document.body.append(place);

const draw = (): void => {
  render(renderPage(store), place);
};

/** Debounces a callback. */
function afterwards(act: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}

const previews = new Previews(store);
const writer = new Writer(store);

const keepDraft = (): void => {
  const { text, tag, settings, tokens } = store.state;
  if (!text) {
    forgetDraft(storage);
    return;
  }
  const isDraftKept = saveDraft(storage, { text, tag, settings, tokens });
  if (isDraftKept !== store.state.isDraftKept) store.set({ isDraftKept });
};
const keepDraftSoon = afterwards(keepDraft, 300);

let told = 0;
const tellIssuesSoon = afterwards(() => {
  const { length } = findingsOf(store.state).issues;
  if (length !== told) store.set({ notice: messages.issuesHeading(length) });
  told = length;
}, 800);

store.subscribe((state, before) => {
  const has = (...keys: readonly (keyof State)[]): boolean =>
    keys.some((key) => state[key] !== before[key]);
  draw();
  if (has('document', 'tag', 'settings', 'tokens')) previews.update();
  if (has('document', 'tag', 'settings')) writer.update();
  if (has('text', 'tag', 'settings', 'tokens')) keepDraftSoon();
  if (has('document')) tellIssuesSoon();
});

const draft = loadDraft(storage);
if (draft) store.restore(draft);
else draw();
addEventListener('pagehide', keepDraft);

// Accepts dropped files anywhere on the page.
addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  place.classList.add('is-over');
});
addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) place.classList.remove('is-over');
});
addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  place.classList.remove('is-over');
  if (!file) return;
  event.preventDefault();
  void openFile(store, file);
});
