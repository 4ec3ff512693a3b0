/** Runs in every page before its subject: makes the content, has it drawn, and sets the marks in the trace. */
import { changeEvent, makeEvents, makeQuotes } from './data.js';
import { type StaticCopy, takeCopy } from './copy.js';
import { countTitles, textIn, titlesOf } from './shown.js';
import type { Change, Content, Subject } from './subject.js';

/** Description of the content, small enough to send to a page. */
export interface Task {
  readonly kind: Content['kind'];
  readonly size: number;
  readonly key: string;
}

/** Number of titles found in the page. */
export interface Shown {
  readonly found: number;
  readonly expected: number;
}

let content: Content = { kind: 'cards', quotes: [] };
let change: Change = { events: [], place: 0 };
let subject: Subject;
let found: Shown = { found: 0, expected: 0 };
const place = document.createElement('main');

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits for a new task, without the delay of timers. */
const task = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Waits until the page is painted: two frames, and the task after them. */
async function painted(): Promise<void> {
  await frame();
  await frame();
  await task();
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const contentOf = ({ kind, size }: Task): Content =>
  kind === 'timeline' ? { kind, events: makeEvents(size) } : { kind, quotes: makeQuotes(size) };

/** Prepares the work: puts the content into memory and waits until the page is idle. */
async function prepare(wanted: Task): Promise<void> {
  if (!globalThis.subject) throw new Error('The page has no subject.');
  subject = globalThis.subject;
  content = contentOf(wanted);
  await subject.prepare?.(content, wanted.key);
  document.body.append(place);
  await painted();
  await pause(50);
}

/** Runs the work between two marks. The task of the first mark counts, that of the second does not. */
async function measure(work: () => void | Promise<void>): Promise<void> {
  await painted();
  performance.mark('bench-start');
  await work();
  await painted();
  performance.mark('bench-end');
  // Counted at once: later changes were not measured.
  found = countShown();
}

const draw = (): Promise<void> => measure(() => subject.draw(place, content));

/** Draws without measuring, then prepares a change of an event in the middle. */
async function prepareChange(): Promise<void> {
  if (content.kind !== 'timeline') throw new Error('Only events change.');
  await subject.draw(place, content);
  await painted();
  const at = Math.floor(content.events.length / 2);
  change = { events: changeEvent(content.events, at), place: at };
  content = { kind: 'timeline', events: change.events };
  subject.prepareChange?.(change, place);
  await pause(500); // Animations have ended by then.
  await painted();
}

const applyChange = (): Promise<void> => measure(() => subject.change?.(change));

function countShown(): Shown {
  const titles = titlesOf(content);
  return { found: countTitles(titles, textIn(document.body)), expected: titles.length };
}

/** Titles in the page at the end of the work. */
const shown = (): Shown => found;

const copy = (): StaticCopy => takeCopy([...place.children]);

/** Functions that the measuring process calls. */
const bench = { prepare, draw, prepareChange, applyChange, shown, copy };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
