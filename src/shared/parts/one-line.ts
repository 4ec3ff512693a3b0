import { html, type TemplateResult } from 'lit';

const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * A template that is written over several lines and is HTML in one, as systems need it that make
 * paragraphs of line breaks: a break goes, with the space around it; before an attribute a space stays.
 */
export function oneLine(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  let lines = known.get(strings);
  if (!lines) {
    const texts = strings.map((text) =>
      text.replace(/\s*\n\s*(?=[a-z-]+=)/g, ' ').replace(/\s*\n\s*/g, ''),
    );
    known.set(strings, (lines = Object.assign(texts, { raw: texts })));
  }
  return html(lines, ...values);
}
