// Proves: src/static/write/head.ts,
//   src/static/write/summary.ts
/** Static HTML as a page shows it: sound, and heard as it is meant. */
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/ru.js';
import { renderToHtml } from '../../src/static/render-static.js';
import { findViolations } from '../helpers/axe.js';
import { fullDocument } from '../helpers/full-document.js';
import { NOW } from '../helpers/mount.js';
import { samples } from '../helpers/samples.js';

const documents = [...samples, ['a document with every property', fullDocument] as const];

function place(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  return main;
}

/** Signs that may be written in two ways. */
const plain = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&nbsp;', '\u00a0');

beforeEach(() => {
  document.title = 'News';
});

describe.each(documents)('%s', (_, article) => {
  it.each(['en', 'ru', 'ar'])('in “%s” has nothing that axe finds wrong', async (lang) => {
    expect(await findViolations(place(renderToHtml(article, { lang, now: NOW })))).toEqual([]);
  });

  it.each(['none', 'inline'] as const)('is what a browser makes of it, styles: %s', (styles) => {
    const html = renderToHtml(article, { now: NOW, styles });
    expect(html).not.toContain('\n');
    expect(plain(place(html).innerHTML)).toBe(plain(html.replaceAll('&#10;', '\n')));
  });

  it('has no script, no id, no element of ours and no part', () => {
    const all = [...place(renderToHtml(article, { now: NOW })).querySelectorAll('*')];
    expect(all.filter(({ localName }) => /-|script|style|svg/.test(localName))).toEqual([]);
    const names = all.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => /^(id|style|part|slot|on.*)$/.test(name))).toEqual([]);
  });

  it('names times no more exactly than they are known', () => {
    const times = [...place(renderToHtml(article, { now: NOW })).querySelectorAll('time')];
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter(({ dateTime }) => /[?~%X.]|\//.test(dateTime))).toEqual([]);
  });
});

it('names people outside of quotations, and never in a cite', () => {
  const page = place(renderToHtml(fullDocument, { now: NOW }));
  expect(page.querySelectorAll('blockquote :is(.h-card, cite)')).toHaveLength(0);
  const cited = [...page.querySelectorAll('cite')].map(({ textContent }) => textContent);
  expect(new Set(cited)).toEqual(
    new Set(['The Paper', 'The Other <Paper>', 'A third paper', 'Wire & Sons', 'A third', 'Radio']),
  );
});

it('has role and organisation follow each other from right to left where the language does', () => {
  const speaker = { name: 'سلمى', jobTitle: 'مهندسة', affiliation: 'هيئة الجسور' };
  const article = { headline: 'ا', inLanguage: 'ar', quotes: [{ text: 'ب', speaker }] };
  const main = place(renderToHtml(article, { now: NOW }));
  const left = (name: string): number =>
    main.querySelector(`.${name}`)?.getBoundingClientRect().left ?? NaN;
  expect(left('p-name')).toBeGreaterThan(left('p-job-title'));
  expect(left('p-job-title')).toBeGreaterThan(left('p-org'));
  main.remove();
});
