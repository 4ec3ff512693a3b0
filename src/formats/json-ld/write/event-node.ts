import { lookUp } from '../../../data/look-up.js';
import { startOf } from '../../../data/partial-date.js';
import type { ResolvedEvent } from '../../../data/resolved-document.js';
import { exactDate, exactDay } from './exact-date.js';
import { createImageNode } from './image-node.js';
import { createNode, type JsonLdNode } from './node.js';
import type { Scope } from './scope.js';

/** Statuses that leave no doubt, with their `EventStatusType` in schema.org; empty if it has none. */
const STATUSES: Readonly<Record<string, string>> = {
  happened: '',
  ongoing: '',
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
};

/**
 * Creates a schema.org `Event`.
 *
 * @param subjectOf references to quotes about the event
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
    // `about`, because their role is unknown, and so is whether they take part.
    about: people.map((person) => scope.referToSpeaker(person)),
    subjectOf,
    image: createImageNode(image, scope),
    url: scope.link(url),
  });
}

/** Returns dates, and the status if schema.org has one. */
function timing({ status, disputedBy, date, previousDate }: ResolvedEvent) {
  const word = status ? lookUp(STATUSES, status) : '';
  // An event with a date counts as scheduled (schema.org, EventScheduled). That is wrong for one in doubt.
  if (word === undefined || disputedBy?.length) return {};
  // A postponed event has no new date (schema.org, EventPostponed): its date is the one given up.
  const isPostponed = status === 'postponed';
  const previous = previousDate ?? (isPostponed ? date : undefined);
  // An ongoing event lasts throughout its interval, so it started with it.
  const start = status === 'ongoing' ? date && startOf(date) : date;
  return {
    startDate: isPostponed ? undefined : exactDate(start),
    // schema.org expects a `Date`: no time of day.
    previousStartDate: exactDay(previous),
    eventStatus: word && `https://schema.org/${word}`,
  };
}
