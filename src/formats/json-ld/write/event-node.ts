import { lookUp } from '../../../data/look-up.js';
import { startOf } from '../../../data/partial-date.js';
import type { ResolvedEvent } from '../../../data/resolved-document.js';
import { exactDate, exactDay } from './exact-date.js';
import { createImageNode } from './image-node.js';
import { createNode, type JsonLdNode } from './node.js';
import type { Scope } from './scope.js';

/** The statuses that leave no doubt, with schema.org's word (`EventStatusType`) where it has the same. */
const STATUSES: Readonly<Record<string, string>> = {
  happened: '',
  ongoing: '',
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
};

/**
 * An event as a schema.org `Event`.
 *
 * @param subjectOf what was said about it
 */
export function createEventNode(
  event: ResolvedEvent,
  id: string,
  subjectOf: readonly (JsonLdNode | undefined)[],
  scope: Scope,
): JsonLdNode {
  const { name, description, location, people = [], image, url } = event;
  return createNode('Event', {
    '@id': id,
    name,
    description,
    ...timing(event),
    location: location && createNode('Place', { name: location }),
    // In what role they take part is not known, nor whether they do.
    about: people.map((person) => scope.referToSpeaker(person)),
    subjectOf,
    image: createImageNode(image, scope),
    url: scope.link(url),
  });
}

/** Dates, and the status where there is one of its own. */
function timing({ status, disputedBy, date, previousDate }: ResolvedEvent) {
  const word = status ? lookUp(STATUSES, status) : '';
  // Whatever has a date counts as scheduled (schema.org, EventScheduled): too much for a doubtful one.
  if (word === undefined || disputedBy?.length) return {};
  // With this word no new date has been set (schema.org, EventPostponed): the date is the one given up.
  const isPostponed = status === 'postponed';
  const previous = previousDate ?? (isPostponed ? date : undefined);
  // Of what is going on, an interval is known to be the time it lasts.
  const start = status === 'ongoing' ? date && startOf(date) : date;
  return {
    startDate: isPostponed ? undefined : exactDate(start),
    // A `Date`: no time of day.
    previousStartDate: exactDay(previous),
    eventStatus: word && `https://schema.org/${word}`,
  };
}
