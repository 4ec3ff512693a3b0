import { describe, expect, it } from 'vitest';
import { nodesOf, URL } from './graph-of.js';

const nodes = (rest: object, type: string) =>
  nodesOf(rest).filter((node) => node['@type'] === type);

describe('who speaks', () => {
  const speakerOf = (speaker: unknown) =>
    nodesOf({ quotes: [{ text: 'It is late.', speaker }] })[2];

  it.each([
    [
      'a person',
      {
        id: 'ada',
        name: 'Ada',
        jobTitle: 'Clerk',
        affiliation: 'Harbour',
        url: '/ada',
        party: 'A',
      },
      {
        ...{ '@type': 'Person', '@id': `${URL}#ada`, name: 'Ada', url: '/ada', jobTitle: 'Clerk' },
        affiliation: { '@type': 'Organization', name: 'Harbour' },
      },
    ],
    ['a name', 'Ada Byron', { '@type': 'Person', '@id': `${URL}#Ada-Byron`, name: 'Ada Byron' }],
    [
      'an institution, which has no job',
      { name: 'The Harbour', kind: 'institution', jobTitle: 'Office' },
      { '@type': 'Organization', '@id': `${URL}#The-Harbour`, name: 'The Harbour' },
    ],
    [
      'a source that is not to be named, by description alone',
      {
        ...{ id: 'ada', name: 'Ada', url: '/ada', jobTitle: 'Clerk', affiliation: 'Harbour' },
        ...{ anonymous: true, description: 'a clerk', anonymityReason: 'fears for her post' },
      },
      { '@type': 'Person', '@id': `${URL}#source`, description: 'a clerk' },
    ],
    [
      'somebody whose name is not given',
      { id: 'ada', description: 'a clerk', jobTitle: 'Clerk' },
      { '@type': 'Person', '@id': `${URL}#source`, description: 'a clerk' },
    ],
    ['somebody of whom nothing is known', { anonymous: true }, undefined],
    ['nobody', undefined, undefined],
  ])('%s', (_, speaker, node) => {
    expect(speakerOf(speaker)).toEqual(node);
  });

  it('reports without a name are works, not persons', () => {
    const [, quotation, ...others] = nodesOf({
      quotes: [{ text: 'It is late.', speaker: { kind: 'media', description: 'earlier reports' } }],
    });
    expect(quotation).toMatchObject({
      isBasedOn: { '@type': 'CreativeWork', description: 'earlier reports' },
    });
    expect(quotation).not.toHaveProperty('creator');
    expect(others).toEqual([]);
  });

  it('one person is one node, whoever refers to them', () => {
    const rest = {
      people: [{ id: 'ada', name: 'Ada', jobTitle: 'Clerk' }],
      author: ['ada'],
      quotes: [{ text: 'It is late.', speaker: 'ada' }],
      events: [{ name: 'The opening', people: ['ada'] }],
    };
    expect(nodes(rest, 'Person')).toHaveLength(1);
    const ada = { '@id': `${URL}#ada` };
    expect(nodesOf(rest)).toMatchObject([
      { author: ada },
      { creator: ada },
      { about: ada },
      { ...ada, name: 'Ada' },
    ]);
  });

  it('two sources described alike are two', () => {
    const source = { description: 'a clerk', anonymous: true };
    const text = 'It is late.';
    expect(
      nodes({ quotes: [source, source].map((speaker) => ({ text, speaker })) }, 'Person'),
    ).toHaveLength(2);
    expect(
      nodes(
        {
          people: [{ ...source, id: 'one' }],
          quotes: [1, 2].map(() => ({ text, speaker: 'one' })),
        },
        'Person',
      ),
    ).toHaveLength(1);
  });
});

describe('names of nodes', () => {
  const idsOf = (rest: object) => nodesOf(rest).map((node) => node['@id']);
  const event = (id?: string) => ({ id, name: 'The opening' });

  it.each([
    ['the article’s address', URL, `${URL}#`],
    ['its address without a fragment', `${URL}?a=1#top`, `${URL}?a=1#`],
    ['none', undefined, '_:'],
    ['one that is no page', 'mailto:ada@example.org', '_:'],
  ])('begin with %s', (_, url, prefix) => {
    expect(idsOf({ url, events: [event()] })).toEqual([`${prefix}article`, `${prefix}events-1`]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['asked for three times', ['a', '-a', '!a'], ['a', 'a-2', 'a-3']],
    ['that looks like one made', ['a', 'a-2', '-a', '-a-2'], ['a', 'a-2', 'a-3', 'a-2-2']],
    ['made before it was given', ['a', '-a', 'a-2', '!a'], ['a', 'a-2', 'a-2-2', 'a-3']],
  ])('are different also for one %s', (_, ids, expected) => {
    const [, ...made] = idsOf({ url: undefined, events: ids.map(event) });
    expect(made).toEqual(expected.map((name) => `_:${name}`));
  });

  it('are not the same because ids are, and have no sign that breaks them', () => {
    const ids = idsOf({
      url: undefined,
      quotes: [{ id: 'x', text: 'It is late.', speaker: 'x' }],
      events: ['x', 'article', '-a b#c', '…', 'день_1'].map(event),
    });
    expect(ids).toEqual([
      ...['_:article', '_:x', '_:x-3', '_:article-2', '_:a-b-c', '_:node', '_:день_1', '_:x-2'],
    ]);
  });
});
