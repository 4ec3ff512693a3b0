import 'news-summary-elements';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { FIRST, SECOND, WORDS } from '../../shared/checks';

@Component({
  selector: 'news-checks',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="step.set(SECOND)">Next</button>
      <output>{{ heard() }}</output>
      <news-quote-card id="no-children" [text]="WORDS" />
      <news-quote-card id="children">
        <p>{{ step().child }}</p>
      </news-quote-card>
      @if (step().isShown) {
        <news-quote-card id="shown-later" [text]="WORDS" />
      } @else {
        <news-quote-card id="gone-later" [text]="WORDS" />
      }
      <news-quote-card id="boolean" [text]="WORDS" speaker="A pilot" [anonymous]="step().boolean" />
      <news-event-timeline id="number" [article]="FIRST.array" [headingLevel]="step().number" />
      <news-quote-card id="string" [text]="step().string" />
      <news-quote-card id="missing" [text]="step().missing">
        <p>The child stays.</p>
      </news-quote-card>
      <news-event-timeline id="array" [article]="step().array" />
      <news-quote-card id="object" [article]="step().object" />
      <news-quote-card id="json" [article]="json(step().object)" />
      <news-quote-card id="camel-case" [text]="WORDS" speaker="A" [jobTitle]="step().camelCase" />
      <news-quote-card
        id="lower-case"
        [text]="WORDS"
        speaker="A"
        [attr.jobtitle]="step().camelCase"
      />
      <news-quote-card id="event" src="/missing.json" (news-error)="heard.set($event.type)" />
    </main>
  `,
})
export class Checks {
  protected readonly FIRST = FIRST;
  protected readonly SECOND = SECOND;
  protected readonly WORDS = WORDS;
  protected readonly step = signal<typeof FIRST | typeof SECOND>(FIRST);
  protected readonly heard = signal('');
  protected readonly json = JSON.stringify;
}

await bootstrapApplication(Checks);
