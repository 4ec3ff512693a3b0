import type { NewsEvent } from '../../data/event.js';

/**
 * Reads the simple form of a timeline: a child `<ol>` of `<li><time datetime="2025-10-16">16 October</time>
 * What happened</li>`, with an optional status in `data-status` of the item.
 *
 * Text inside `<time>` that is not a date, such as "this Thursday", is kept as the wording of the date.
 *
 * @returns undefined if there is no such list
 */
export function readEventList(element: Element): readonly NewsEvent[] | undefined {
  const items = [...element.querySelectorAll(':scope > :is(ol, ul) > li:not([hidden])')];
  const events = items.map(readItem).filter((event) => event.name);
  return events.length > 0 ? events : undefined;
}

function readItem(item: Element): NewsEvent {
  const time = item.querySelector('time');
  const words = textOf(time);
  const date = time?.getAttribute('datetime') || (/\d/.test(words) ? words : '');
  const copy = item.cloneNode(true) as Element;
  copy.querySelector('time')?.remove();
  for (const other of copy.querySelectorAll('del, script, style, ol, ul, [hidden]')) other.remove();
  const link = item.querySelector('a');
  return {
    name: textOf(copy).replace(/^[\s:–—-]+/, ''),
    date: date || undefined,
    dateText: words && words !== date && !/\d/.test(words) ? words : undefined,
    // Unknown statuses pass: the reader reports them.
    status: (item.getAttribute('data-status') ?? undefined) as NewsEvent['status'],
    url: link?.getAttribute('href') ?? undefined,
  };
}

const textOf = (node: Element | null): string =>
  node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
