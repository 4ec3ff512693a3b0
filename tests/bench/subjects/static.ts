/** The limit: the library's output as ready HTML. */
import type { StaticCopy } from '../page/copy.js';
import { defineSubject } from '../page/subject.js';

let copy: StaticCopy = { sheets: {}, hosts: [] };
let row = 0;
let rowHtml = '';
let root: ShadowRoot | undefined;

defineSubject({
  async prepare(_, key) {
    const name = new URLSearchParams(location.search).get('subject');
    copy = (await (await fetch(`/copies/${key}?of=${name ?? ''}`)).json()) as StaticCopy;
  },

  draw(place) {
    const sheets = new Map<string, CSSStyleSheet>();
    for (const { tag, html } of copy.hosts) {
      const host = document.createElement('div');
      root = host.attachShadow({ mode: 'open' });
      const sheet = sheets.get(tag) ?? new CSSStyleSheet();
      if (!sheets.has(tag)) sheet.replaceSync(copy.sheets[tag] ?? '');
      sheets.set(tag, sheet);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = html;
      place.append(host);
    }
  },

  prepareChange({ events, place }) {
    const name = events[place]?.name ?? '';
    const number = `(No. ${place})`;
    const rows = [...(root?.querySelectorAll('.rows > li') ?? [])];
    row = rows.findIndex((li) => li.querySelector('.title')?.textContent.trim().endsWith(number));
    const old = rows[row]?.querySelector('.title')?.textContent.trim();
    if (!old) throw new Error(`Nothing to change: no title ends in “${number}”.`);
    rowHtml = rows[row]?.outerHTML.replace(old, name) ?? '';
  },

  change() {
    const template = document.createElement('template');
    template.innerHTML = rowHtml;
    root?.querySelectorAll('.rows > li')[row]?.replaceWith(template.content);
  },
});
