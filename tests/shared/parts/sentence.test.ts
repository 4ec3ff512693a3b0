import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import '../../../src/i18n/locales/ar.js';
import '../../../src/i18n/locales/ru.js';
import { findLocale } from '../../../src/i18n/locales.js';
import { Inserts, renderSentence } from '../../../src/shared/parts/sentence.js';
import { renderToString } from '../../../src/server/render-to-string.js';
import { plain } from '../../helpers/shown-text.js';

const cite = (name: string) => html`<cite>${name}</cite>`;
const bold = (name: string) => html`<b>${name}</b>`;
const write = (sentence: unknown): string => plain(renderToString(sentence));

describe('a template in a sentence stands where the language puts it', () => {
  it.each([
    ['en', 'As reported by <cite>The Paper</cite>'],
    ['ru', 'Сообщает <cite>The Paper</cite>'],
    ['ar', 'نقلًا عن <cite>The Paper</cite>'],
  ])('%s', (language, expected) => {
    const { reportedBy } = findLocale(language);
    expect(write(renderSentence(reportedBy, cite('The Paper')))).toBe(expected);
  });

  it.each([
    ['en', 'Anonymous, to <cite>The Paper</cite>'],
    ['ru', 'Анонимно, для <cite>The Paper</cite>'],
    ['ar', 'مصدر مجهول الهوية، لـ <cite>The Paper</cite>'],
  ])('%s, beside a text', (language, expected) => {
    const { toOutlet, anonymous } = findLocale(language);
    expect(write(renderSentence(toOutlet, anonymous, cite('The Paper')))).toBe(expected);
  });

  it.each([
    ['en', 'Disputed by <b>A &amp; B</b>, <b>C</b> and <b>&lt;D&gt;</b>'],
    ['ru', 'Оспаривает: <b>A &amp; B</b>, <b>C</b> и <b>&lt;D&gt;</b>'],
    ['ar', 'يعترض على ذلك: <b>A &amp; B</b> و<b>C</b> و<b>&lt;D&gt;</b>'],
  ])('%s, as a list', (language, expected) => {
    const { disputedBy, list } = findLocale(language);
    const parts = ['A & B', 'C', '<D>'].map(bold);
    expect(write(renderSentence((...names) => disputedBy(list(names)), ...parts))).toBe(expected);
  });
});

it('a thousand templates find their places', () => {
  const inserts = new Inserts();
  const places = Array.from({ length: 1000 }, (_, index) => inserts.keep(bold(String(index))));
  const text = write(inserts.fill(places.reverse().join(' ')));
  expect(text).toMatch(/^<b>999<\/b> <b>998<\/b> .* <b>1<\/b> <b>0<\/b>$/);
});
