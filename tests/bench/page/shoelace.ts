/** Shoelace's card as its documentation writes it, for both Shoelace subjects. */
import '@shoelace-style/shoelace/dist/components/card/card.js';
import css from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import type { BenchQuote } from './data.js';
import { addStyles, defineSubject } from './subject.js';

/** Parts of a card that differ between the two. */
export interface CardParts {
  readonly date: (date: string) => string;
  readonly tools: (quote: BenchQuote) => string;
}

/** Waits until every Shoelace element has rendered, nested ones included. */
async function drawn(tree: ParentNode): Promise<void> {
  for (const element of tree.querySelectorAll('*')) {
    if (!element.localName.startsWith('sl-')) continue;
    await (element as Element & { updateComplete: Promise<boolean> }).updateComplete;
    if (element.shadowRoot) await drawn(element.shadowRoot);
  }
}

export function defineShoelace({ date, tools }: CardParts): void {
  addStyles(css);
  const cardOf = (quote: BenchQuote): string => `<sl-card>
  <div slot="header">
    <strong>${quote.speaker.name}</strong>
    <p>${quote.speaker.jobTitle}</p>
    <p>On the record</p>
    <p>As reported by ${quote.reportedBy}, said ${date(quote.date)}</p>
  </div>
  <blockquote>“${quote.text}”</blockquote>
  <div slot="footer">${tools(quote)}</div>
</sl-card>`;

  defineSubject({
    draw(place, content) {
      if (content.kind !== 'cards') throw new Error('Only cards are compared.');
      place.innerHTML = content.quotes.map(cardOf).join('');
      return drawn(place);
    },
  });
}
