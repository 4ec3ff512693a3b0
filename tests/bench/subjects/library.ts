/** The library, by its public properties. The page loads the file for readers. */
import type { NewsElement } from '../../../src/index.js';
import { AS_OF, type BenchEvent } from '../page/data.js';
import { defineSubject } from '../page/subject.js';

const documentOf = (events: readonly BenchEvent[]): NewsElement['article'] => ({
  headline: 'What happened',
  asOf: AS_OF,
  events: [...events],
});

let timeline: HTMLElementTagNameMap['news-event-timeline'] | undefined;

/** Waits until elements have rendered. */
async function drawn(elements: Iterable<Element>): Promise<void> {
  for (const element of elements)
    while (!(await (element as Element & { updateComplete: Promise<boolean> }).updateComplete));
}

defineSubject({
  async draw(place, content) {
    if (content.kind === 'timeline') {
      timeline = document.createElement('news-event-timeline');
      timeline.article = documentOf(content.events);
      place.append(timeline);
    } else {
      for (const quote of content.quotes) {
        const card = document.createElement('news-quote-card');
        card.article = quote;
        place.append(card);
      }
    }
    await drawn(place.children);
  },

  async change({ events }) {
    if (!timeline) throw new Error('Nothing was drawn.');
    timeline.article = documentOf(events);
    await drawn([timeline]);
  },
});
