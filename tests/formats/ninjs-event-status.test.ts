// Proves: src/formats/ninjs/wordings.ts
import { expect, it } from 'vitest';
import '../../src/formats/ninjs.js';
import { readDocument } from '../../src/data/read-document.js';

it.each([
  ['pre-event', 'planned'],
  ['mid-event', 'ongoing'],
  ['post-event', 'happened'],
])('an event of ninjs that is at "%s" is %s', (code, status) => {
  const { value, issues } = readDocument({
    uri: 'urn:example:1',
    type: 'event',
    title: 'A bridge opens',
    eventDetails: {
      eventStatus: `http://cv.iptc.org/newscodes/speventstatus/${code}`,
      dates: { startDate: '2026-03-01' },
    },
  });
  expect(value?.events).toMatchObject([{ name: 'A bridge opens', status }]);
  expect(issues).toEqual([]);
});
