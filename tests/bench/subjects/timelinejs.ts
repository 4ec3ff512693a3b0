/** TimelineJS3 as documented: an element of a given height, a JSON object, no web font. */
import { Timeline, type TimelineEvent } from '@knight-lab/timelinejs';
import css from '@knight-lab/timelinejs/dist/css/timeline.css?inline';
import { type BenchEvent, numbersOf } from '../page/data.js';
import { addStyles, defineSubject } from '../page/subject.js';

addStyles(css);

const eventOf = ({ id, name, date, description }: BenchEvent): TimelineEvent => ({
  unique_id: id,
  start_date: numbersOf(date),
  text: { headline: name, text: description ?? '' },
});

let events: TimelineEvent[] = [];
let changed: TimelineEvent | undefined;
let timeline: Timeline | undefined;

defineSubject({
  prepare(content) {
    if (content.kind === 'timeline') events = content.events.map(eventOf);
  },

  draw(place) {
    const box = document.createElement('div');
    box.style.cssText = 'width: 100%; height: 600px';
    place.append(box);
    return new Promise((resolve) => {
      timeline = new Timeline(box, { events }, { font: null });
      timeline.on('ready', () => {
        resolve();
      });
    });
  },

  prepareChange({ events: all, place }) {
    const event = all[place];
    changed = event && eventOf(event);
  },

  // The only way to change an event.
  change() {
    if (!timeline || !changed) throw new Error('There is nothing to change.');
    timeline.removeId(changed.unique_id);
    timeline.add(changed);
  },
});
