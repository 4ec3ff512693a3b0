import { Component, signal } from '@angular/core';
import { type NewsEventLike, tell } from '../../shared/story';
import { Story } from './story';

@Component({
  selector: 'news-app',
  imports: [Story],
  template: `
    <main>
      <button (click)="isOpen.set(!isOpen())">{{ isOpen() ? 'Close' : 'Open' }} the story</button>
      @if (isOpen()) {
        <news-story (told)="log($event)" />
      }
      <ol aria-label="Events">
        @for (line of lines(); track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    </main>
  `,
})
export class App {
  readonly isOpen = signal(true);
  readonly lines = signal<readonly string[]>([]);

  log(event: NewsEventLike): void {
    this.lines.update((known) => [...known, tell(event)]);
  }
}
