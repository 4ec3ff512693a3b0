import { Component, CUSTOM_ELEMENTS_SCHEMA, output, signal } from '@angular/core';
import * as story from '../../shared/story';

@Component({
  selector: 'news-story',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section aria-label="Story">
      <button (click)="answer.set(story.ANSWERED)">Add the answer</button>
      <button (click)="voices.set(voices().toReversed())">Turn the voices round</button>
      <news-quote-card
        id="attributes"
        [text]="story.QUOTE.text"
        [speaker]="story.QUOTE.speaker"
        [jobTitle]="story.QUOTE.jobTitle"
      >
        <blockquote>“{{ story.QUOTE.text }}”</blockquote>
        <p>{{ story.QUOTE.speaker }}</p>
      </news-quote-card>
      <news-event-timeline id="object" [article]="story.EVENTS" [asOf]="story.AS_OF" />
      <news-statement-denial
        id="updated"
        [topic]="story.STATEMENT.topic"
        [statement]="story.STATEMENT.statement"
        [statementBy]="story.STATEMENT.statementBy"
        [denial]="answer().denial"
        [denialBy]="answer().denialBy"
        [stance]="answer().stance"
      />
      <news-summary id="address" [src]="story.ADDRESS" jsonld (news-load)="told.emit($event)" />
      <news-quote-card
        id="translated"
        [article]="story.TRANSLATED"
        (news-share)="told.emit($event)"
        (news-toggle)="told.emit($event)"
      />
      <news-quote-card id="missing" [src]="story.MISSING" (news-error)="told.emit($event)">
        <blockquote>“What readers see where nothing comes.”</blockquote>
      </news-quote-card>
      <ul aria-label="Voices">
        @for (voice of voices(); track voice.id) {
          <li><news-quote-card [article]="voice" variant="compact" /></li>
        }
      </ul>
    </section>
  `,
})
export class Story {
  readonly told = output<story.NewsEventLike>();
  protected readonly story = story;
  protected readonly answer = signal(story.UNANSWERED);
  protected readonly voices = signal(story.VOICES);
}
