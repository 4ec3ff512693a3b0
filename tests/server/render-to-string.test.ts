/** A server writes for any template what a browser would draw. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { describe, expect, it } from 'vitest';
import { renderToString } from '../../src/server/render-to-string.js';

/** HTML as drawn by a browser, without Lit's markers. */
function drawn(template: TemplateResult): string {
  const box = document.createElement('div');
  render(template, box);
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  return box.innerHTML;
}

function parsed(markup: string): string {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return box.innerHTML;
}

const SIGNS = `a < b & "c" > 'd' </p><script>&lt;`;

const CASES: readonly (readonly [string, TemplateResult])[] = [
  ['text', html`<p>${'Said.'}</p>`],
  ['text that looks like markup', html`<p>${SIGNS}</p>`],
  ['text beside text', html`<p>a ${'b'} c ${'d'}${'e'}</p>`],
  ['numbers, and true and false', html`<p>${0} ${1.5} ${true} ${false}</p>`],
  ['what is not there', html`<p>${nothing}${null}${undefined}${''}</p>`],
  ['an attribute', html`<p class=${'label'}>a</p>`],
  ['an attribute that looks like markup', html`<p class=${SIGNS} title="${SIGNS}">a</p>`],
  ['an attribute in parts', html`<p class="a ${'b'} ${'c'}d">a</p>`],
  ['an attribute that is left out', html`<p class=${nothing} lang=${'ru'}>a</p>`],
  ['an empty attribute', html`<p class=${''} lang=${undefined}>a</p>`],
  [
    'a boolean attribute',
    html`<p ?hidden=${true}></p>
      <p ?hidden=${false}></p>`,
  ],
  ['a listener', html`<button type="button" @click=${() => 0} class=${'tool'}>a</button>`],
  ['a template in a template', html`<p>${html`<b>${'a'}</b>`}</p>`],
  [
    'a list',
    html`<ol>
      ${['a', html`<li>${'b'}</li>`, ['c', nothing]]}
    </ol>`,
  ],
  [
    'a drawing',
    html`<svg viewBox="0 0 2 2"><path d=${'M0 0'} stroke-dasharray=${nothing} /></svg>`,
  ],
  ['attributes on lines of their own', html`<a part=${'link'} href=${'/a?b=1&c=2'}>${'a'}</a>`],
  ['what is drawn again only where it changed', html`<p>${guard([1], () => html`<b>a</b>`)}</p>`],
  ['what has a key', html`<p>${keyed('key', html`<b>${'a'}</b>`)}</p>`],
  ['nothing but text', html`text`],
  ['nothing', html``],
];

describe('a template', () => {
  it.each(CASES)('has %s', (_, template) => {
    const written = renderToString(template);
    expect(parsed(written)).toBe(drawn(template));
    // Twice, as from then on it is known.
    expect(renderToString(template)).toBe(written);
  });

  it('gives what stands inside its custom elements, by their properties and attributes', () => {
    const template = html`<news-quote-card
        exportparts="name, role"
        variant="compact"
        .article=${{ text: 'Said.' }}
        .embedded=${true}
      ></news-quote-card>
      <p>${'after'}</p>`;
    const seen: unknown[] = [];
    const written = renderToString(template, (tag, properties) => {
      seen.push([tag, properties]);
      return '<i>inside</i>';
    });
    expect(written.replace(/\s+/g, ' ')).toBe(
      '<news-quote-card exportparts="name, role" variant="compact"><i>inside</i></news-quote-card> <p>after</p>',
    );
    expect(seen).toEqual([
      [
        'news-quote-card',
        {
          article: { text: 'Said.' },
          embedded: true,
          exportparts: 'name, role',
          variant: 'compact',
        },
      ],
    ]);
  });
});
