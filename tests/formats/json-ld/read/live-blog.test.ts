import { describe, expect, it } from 'vitest';
import { issuesOf, read } from './reading.js';

const liveBlog = (updates: unknown, properties: object = {}): object => ({
  '@type': 'LiveBlogPosting',
  headline: 'The bridge opens, live',
  liveBlogUpdate: updates,
  ...properties,
});

describe('an update of a live blog', () => {
  it.each<[string, unknown, object]>([
    [
      'has its headline for a name',
      { headline: 'Ribbon cut ', articleBody: '<p>At ten.</p><p>By the mayor.</p>' },
      { name: 'Ribbon cut', description: 'At ten. By the mayor.' },
    ],
    [
      'has its first paragraph where it has no headline',
      { articleBody: 'The ribbon is cut.<br>At ten.' },
      { name: 'The ribbon is cut.', description: 'At ten.' },
    ],
    [
      'has its first sentence where that is long',
      { articleBody: `The U.S. band plays in the rain. ${'It goes on. '.repeat(30)}` },
      { name: 'The U.S. band plays in the rain.' },
    ],
    [
      'has a long sentence whole',
      { articleBody: 'word '.repeat(60) },
      { name: 'word '.repeat(60).trim(), description: undefined },
    ],
    [
      'does not say its headline twice',
      { headline: 'Ribbon cut', articleBody: '<b>Ribbon cut</b>' },
      { name: 'Ribbon cut', description: undefined },
    ],
    [
      'does not take the headline of the whole',
      { headline: 'The bridge opens, live', articleBody: 'Ribbon cut' },
      { name: 'Ribbon cut' },
    ],
    ['can be a text', 'Ribbon cut', { name: 'Ribbon cut' }],
    [
      'has the moment it was published',
      { headline: 'A', datePublished: '2026-03-01T10:00:00.5+01:00' },
      { date: { edtf: '2026-03-01T10:00:00.5+01:00' }, status: undefined },
    ],
    [
      'has the outlet it is from, where that is another',
      { headline: 'A', publisher: { name: 'Agency' } },
      { reportedBy: { name: 'Agency' } },
    ],
    [
      'has no outlet of its own otherwise',
      { headline: 'A', publisher: { name: 'Town News' } },
      { reportedBy: undefined },
    ],
    [
      'is not what its author takes part in',
      { headline: 'A', author: 'A. Reporter' },
      { people: undefined },
    ],
    [
      'has a picture of its own',
      { headline: 'A', image: 'own.jpg' },
      { image: { url: 'own.jpg' } },
    ],
    ['has not that of the whole', { headline: 'A', image: 'whole.jpg' }, { image: undefined }],
  ])('%s', (_, update, expected) => {
    const data = liveBlog(update, { publisher: { name: 'Town News' }, image: 'whole.jpg' });
    expect(read(data).events[0]).toMatchObject(expected);
  });

  it('without words is missed', () => {
    const data = liveBlog([{ '@type': 'BlogPosting', video: {} }, { headline: 'A' }]);
    expect(read(data).events).toHaveLength(1);
    expect(issuesOf(data)).toEqual(['missing /liveBlogUpdate/0']);
  });
});

it('shows the updates of a live blog that has an article beside it', () => {
  const data = [
    { '@type': 'NewsArticle', headline: 'A bridge opens' },
    liveBlog([{ headline: 'A' }]),
  ];
  expect(read(data)).toMatchObject({ headline: 'A bridge opens', events: [{ name: 'A' }] });
});

it('keeps the order of a live blog', () => {
  const data = liveBlog({ '@list': [{ headline: 'Later' }, { headline: 'Earlier' }] });
  expect(read(data).events.map(({ name }) => name)).toEqual(['Later', 'Earlier']);
});

it('leaves out what a live blog is about and how long it lasts, and invents no date', () => {
  const data = liveBlog([{ headline: 'A' }], {
    about: { '@type': 'Event', name: 'Opening' },
    coverageStartTime: '2026-03-01T09:00Z',
  });
  expect(read(data)).toMatchObject({ datePublished: undefined, events: [{ name: 'A' }] });
  expect(issuesOf(data)).toEqual(['left-out /coverageStartTime', 'left-out /about']);
});
