/** Type errors on purpose, one in each tag: see types.test.ts. */
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { NewsErrorEvent } from 'news-summary-elements';

@Component({
  selector: 'news-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <news-summary (news-load)="failed($event)" />
    <news-summary (news-load)="($event.issues)" />
    <news-quote-card #card />
    {{ card.jobtilte }}
  `,
})
export class Wrong {
  failed(event: NewsErrorEvent): void {
    console.warn(event.issues);
  }
}
