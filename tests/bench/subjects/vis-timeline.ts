/** vis-timeline with its default settings. */
import { DataSet } from 'vis-data';
import { Timeline, type TimelineItem } from 'vis-timeline';
import css from 'vis-timeline/styles/vis-timeline-graph2d.min.css?inline';
import { type BenchEvent, numbersOf } from '../page/data.js';
import { addStyles, defineSubject } from '../page/subject.js';

addStyles(css);

function itemOf({ id, name, date }: BenchEvent): TimelineItem {
  const { year, month = 1, day = 1 } = numbersOf(date);
  return { id, content: name, start: new Date(year, month - 1, day) };
}

let items: TimelineItem[] = [];
let changed: TimelineItem | undefined;
let data: DataSet<TimelineItem> | undefined;
let timeline: Timeline | undefined;

/** Waits until the timeline has drawn the last change. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      timeline?.off('changed', done);
      resolve();
    };
    timeline?.on('changed', done);
  });

defineSubject({
  prepare(content) {
    if (content.kind === 'timeline') items = content.events.map(itemOf);
  },

  draw(place) {
    const box = document.createElement('div');
    place.append(box);
    data = new DataSet(items);
    timeline = new Timeline(box, data, {});
    return drawn();
  },

  prepareChange({ events, place }) {
    const event = events[place];
    changed = event && itemOf(event);
  },

  change() {
    if (!data || !changed) throw new Error('There is nothing to change.');
    data.update(changed);
    return drawn();
  },
});
