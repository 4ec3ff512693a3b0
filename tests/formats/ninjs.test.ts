// Proves: src/formats/ninjs/event-item.ts, src/formats/ninjs/items.ts,
//   src/formats/ninjs/picture.ts, src/formats/ninjs/wordings.ts
import { describe, expect, it } from 'vitest';
import { ninjs } from '../../src/formats/ninjs.js';
import { readDocument } from '../../src/data/read-document.js';

const uri = 'https://example.org/items/1';
const read = (item: object) => readDocument({ uri, headline: 'A bridge opens', ...item }).value;
const issuesOf = (data: unknown) =>
  ninjs.convert(data).issues.map(({ code, path }) => `${code} ${path}`);

describe('the headline of an item', () => {
  it.each([
    ['of 1.x', { headline: 'a' }, 'a'],
    ['of 1.6, called the main one', { headline_short: 'b', headline_main: 'a' }, 'a'],
    [
      'in the main role',
      {
        headlines: [
          { role: 'short', value: 'b' },
          { role: 'main', value: 'a' },
        ],
      },
      'a',
    ],
    ['without a role', { headlines: [{ role: 'subhead', value: 'b' }, { value: 'a' }] }, 'a'],
    ['in any role rather than none', { headlines: [{ role: 'subhead', value: 'a' }] }, 'a'],
    ['as text', { headlines: ['a'] }, 'a'],
    ['in HTML', { headlines: [{ contentType: 'text/html', value: 'a &lt; <i>b</i>' }] }, 'a < b'],
    ['with entities', { headline: 'Cars &amp; feet' }, 'Cars & feet'],
    ['before a title, which is metadata', { headline: 'a', title: 'b' }, 'a'],
    ['of a title, where there is no other', { title: 'b' }, 'b'],
  ])('is that %s', (_, item, headline) => {
    expect(readDocument({ uri, ...item }).value?.headline).toBe(headline);
  });
});

describe('the description of an item', () => {
  const html = { contentType: 'text/html', value: '<p>x</p>' };

  it.each([
    ['plain rather than HTML', { descriptions: [html, { contentType: 'text/plain', value: 'a' }] }],
    [
      'a summary',
      {
        descriptions: [
          { role: 'text', value: 'x' },
          { role: 'summary', value: 'a' },
        ],
      },
    ],
    ['text rather than a caption', { description_caption: 'x', description_text: 'a' }],
    ['a caption rather than none', { description_caption: 'a' }],
    ['XHTML of 1.x', { description_xhtml: '<p>a</p>' }],
    ['HTML that is not called so', { descriptions: [{ value: '<p>a</p>' }] }],
    ['HTML by its role', { descriptions: [{ role: 'richtext', value: '<p>a</p>' }] }],
    [
      'one that is no credit',
      { descriptions: [{ role: 'creditline', value: 'x' }, { value: 'a' }] },
    ],
  ])('is %s', (_, item) => {
    expect(read(item)?.description).toBe('a');
  });

  it('is none where all there is is for machines', () => {
    const descriptions = [{ contentType: 'text/vnd.IPTC.NITF', value: '<nitf>a</nitf>' }];
    expect(read({ descriptions })?.description).toBeUndefined();
  });
});

describe('the dates of an item', () => {
  const [early, late] = ['2025-10-16T09:00:00Z', '2025-10-16T10:00:00Z'];

  it.each([
    ['first created, then changed', { firstCreated: early, versionCreated: late }, early, late],
    ['unchanged', { firstCreated: early, versionCreated: early }, early, undefined],
    ['of its version alone', { versionCreated: late }, late, undefined],
    ['in lower case', { firstcreated: early, versioncreated: late }, early, late],
    ['of its first version alone', { firstCreated: early }, early, undefined],
  ])('are %s', (_, item, published, modified) => {
    const value = read(item);
    expect(value?.datePublished?.edtf).toBe(published);
    expect(value?.dateModified?.edtf).toBe(modified);
  });
});

describe('an article', () => {
  it.each([
    ['its author', { by: 'Ada Moor and Bo Lind' }, 'Ada Moor and Bo Lind'],
    ['its author without a “by”', { byline: 'By Ada Moor' }, 'Ada Moor'],
    [
      'its author without a “by” of its language',
      { by: 'Von Ada Moor', language: 'de-CH' },
      'Ada Moor',
    ],
    ['an author of that name', { by: 'Von Moor', language: 'en' }, 'Von Moor'],
    [
      'people who wrote it',
      {
        people: [
          { name: 'x', rel: 'about' },
          { name: 'Ada', rel: 'author' },
        ],
      },
      'Ada',
    ],
  ])('names %s', (_, item, name) => {
    expect(read(item)?.author?.map((author) => author.name)).toEqual([name]);
  });

  it.each([
    ['its provider', { provider: 'Example Press' }],
    ['a source in that role', { infoSources: [{ name: 'Example Press', role: 'publisher' }] }],
    [
      'once',
      { provider: 'Example Press', organisations: [{ name: 'Example Press', rel: 'publisher' }] },
    ],
  ])('names as its publisher %s', (_, item) => {
    expect(read(item)?.publisher).toMatchObject([{ name: 'Example Press' }]);
  });

  it('has no publisher that is only a source or a holder of rights', () => {
    const item = { infoSources: [{ name: 'A witness' }], copyrightHolder: 'Example Press' };
    expect(read(item)?.publisher).toBeUndefined();
    expect(issuesOf({ uri, headline: 'x', ...item })).toEqual([
      'left-out /infoSources/0',
      'left-out /copyrightHolder',
    ]);
  });

  it('has the place and the language it was written in', () => {
    expect(read({ located: 'EXAMPLETON', language: 'sv' })).toMatchObject({
      dateline: 'EXAMPLETON',
      inLanguage: 'sv',
    });
  });

  it.each([
    [
      'a list',
      {
        altIds: [
          { role: 'internal', value: 'x' },
          { role: 'canonicalUrl', value: uri },
        ],
      },
    ],
    ['1.x', { altids: { itemid: 'x', permalink: uri } }],
  ])('has an address where an id is one, in %s', (_, item) => {
    expect(read(item)?.url).toBe(uri);
  });

  it('has none in its uri, which only identifies it', () => {
    expect(read({})?.url).toBeUndefined();
  });

  it('leaves out, and says so, what no element shows', () => {
    const item = {
      uri,
      headlines: [{ value: 'A bridge opens' }],
      bodies: [
        { role: 'main', value: 'Cars.' },
        { contentType: 'text/html', value: '<p>Cars.</p>' },
      ],
      edNote: 'With photos.',
      usageTerms: 'Not for print.',
      embargoedUntil: '2025-10-17T00:00:00Z',
    };
    const { issues } = ninjs.convert(item);
    expect(issues.map(({ path }) => path)).toEqual([
      '/bodies/0/value',
      '/bodies/1/value',
      '/edNote',
      '/embargoedUntil',
      '/usageTerms',
    ]);
    expect(issues[3]?.message).toContain('2025-10-17');
  });
});

describe('what is not for publication', () => {
  it.each(['withheld', 'canceled', 'draft'])('is not read: %s', (pubStatus) => {
    const item = { uri, headline: 'x', pubStatus };
    expect(ninjs.convert(item).document).toBeUndefined();
    expect(issuesOf(item)).toEqual(['left-out /pubStatus']);
  });

  it('is not read in lower case either, nor within another item', () => {
    const associations = {
      a: { type: 'event', title: 'x', pubstatus: 'withheld' },
      b: { type: 'event', title: 'y', pubstatus: 'Usable' },
    };
    expect(read({ associations })?.events.map(({ name }) => name)).toEqual(['y']);
  });
});

describe('the picture', () => {
  const rendition = { name: 'main', href: 'https://example.org/a.jpg', contentType: 'image/jpeg' };
  const picture = { type: 'picture', by: 'Ada Moor', renditions: [rendition] };
  const imageOf = (item: object) => read({ associations: [{ ...picture, ...item }] })?.image;

  it.each([
    ['its credit line', { descriptions: [{ role: 'creditline', value: 'EXAMPLE' }] }, 'EXAMPLE'],
    ['its maker beside the notice', { copyrightNotice: '© Example' }, 'Ada Moor / © Example'],
    ['the notice', { by: '', copyrightNotice: '© Example' }, '© Example'],
    ['the holder of the rights', { by: '', copyrightholder: 'Example' }, 'Example'],
    ['its maker alone', {}, undefined],
    [
      'its maker, who holds the rights',
      { by: 'Ada/Example', copyrightHolder: 'Example' },
      undefined,
    ],
  ])('credits %s', (_, item, creditText) => {
    expect(imageOf(item)).toBeDefined();
    expect(imageOf(item)?.creditText).toBe(creditText);
  });

  it('without anybody to credit is missing one', () => {
    const associations = [{ ...picture, by: undefined }];
    expect(issuesOf({ uri, headline: 'x', associations })).toEqual(['missing /associations/0']);
    expect(imageOf({ by: undefined })).toBeUndefined();
  });

  it('has a caption, an alternative text, a licence and a size', () => {
    const image = imageOf({
      headline: 'Bridge',
      description_text: 'The bridge at night',
      body_text: 'A bridge with lights',
      rightsInfo: { linkedRights: 'https://creativecommons.org/licenses/by/4.0/' },
      renditions: { main: { ...rendition, width: 800, height: 600 } },
    });
    expect(image).toMatchObject({
      caption: 'The bridge at night',
      alt: 'A bridge with lights',
      creator: 'Ada Moor',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      width: 800,
      height: 600,
    });
  });

  const sizes = (...widths: (number | undefined)[]) =>
    widths.map((width) => ({ ...rendition, width, href: `https://example.org/${width ?? 0}.jpg` }));

  it.each([
    ['the largest for a screen', sizes(400, 1200, 5000), '1200'],
    ['one of unknown size before one for print', sizes(5000, undefined), '0'],
    ['one for print before a thumbnail', sizes(100, 5000), '5000'],
    ['the largest thumbnail', sizes(100, 200), '200'],
  ])('is %s', (_, renditions, name) => {
    expect(imageOf({ renditions })?.url).toBe(`https://example.org/${name}.jpg`);
  });

  it.each([
    ['a film', { href: 'https://example.org/a.mp4', contentType: 'video/mp4' }],
    ['XML', { href: 'https://example.org/a.jpg', contentType: 'text/xml' }],
    ['without an address', { contentType: 'image/jpeg' }],
  ])('is not a rendition that is %s', (_, other) => {
    expect(imageOf({ renditions: [other] })).toBeUndefined();
  });

  it('is the photograph, not the logo, and the main one; the others are left out', () => {
    const associations = {
      logo: { ...picture, type: 'graphic', headline: 'logo' },
      portrait: { ...picture, headline: 'portrait' },
      mainpic: { ...picture, headline: 'main' },
    };
    expect(read({ associations })?.image?.caption).toBe('main');
    expect(issuesOf({ uri, headline: 'x', associations })).toEqual([
      'left-out /associations/portrait',
      'left-out /associations/logo',
    ]);
  });

  it('is the item itself, whose words stand under it once', () => {
    const value = read({ ...picture, description_text: 'The bridge at night' });
    expect(value).toMatchObject({
      headline: 'A bridge opens',
      image: { caption: 'The bridge at night', creator: 'Ada Moor' },
    });
    expect(value?.description).toBeUndefined();
    expect(value?.author).toBeUndefined();
  });
});

describe('an event', () => {
  const eventOf = (dates: object, rest: object = {}, details: object = {}) =>
    read({ type: 'event', eventDetails: { dates, ...details }, ...rest })?.events[0];
  const day = '2025-10-18';
  const hour = `${day}T16:00Z`;

  it.each([
    ['a moment', { startDate: '2025-10-18T18:45:00+02:00' }, '2025-10-18T18:45:00+02:00'],
    ['an interval', { startDate: '2025-10-18', endDate: '2025-10-19' }, '2025-10-18/2025-10-19'],
    ['an estimate', { estimatedStartDate: '2025-10-18' }, '2025-10-18~'],
    ['what is expected, no more exactly than given', { expectedStartDate: '2025-10' }, '2025-10~'],
    ['a start with an expected end', { startDate: day, expectedEndDate: '2026' }, `${day}/2026~`],
    ['one day', { estimatedStartDate: day, estimatedEndDate: day }, `${day}~`],
    ['an hour of that day', { startDate: hour, expectedEndDate: day }, hour],
    ['an end alone', { endDate: day }, `../${day}`],
  ])('takes place at %s', (_, dates, edtf) => {
    expect(eventOf(dates)?.date?.edtf).toBe(edtf);
  });

  it('takes place at an estimated interval', () => {
    const dates = { estimatedStartDate: day, estimatedEndDate: '2026-01' };
    expect(eventOf(dates)?.date?.edtf).toBe(`${day}~/2026-01~`);
  });

  it('keeps words in the place of a date', () => {
    expect(eventOf({ startDate: 'soon' })?.dateText).toBe('soon');
    expect(issuesOf({ uri, title: 'x', eventDetails: { dates: { startDate: 'soon' } } })).toEqual([
      'date /eventDetails/dates',
    ]);
  });

  const cv = 'http://cv.iptc.org/newscodes/eventstatus/';
  const sp = 'http://cv.iptc.org/newscodes/speventstatus/';

  it.each([
    [`${sp}pre-event`, 'planned'],
    [`${sp}mid-event`, 'ongoing'],
    [`${sp}post-event`, 'happened'],
    [`${cv}scheduled`, 'planned'],
    [`${cv}canceled`, 'cancelled'],
    ['http://cv.iptc.org/newscodes/eventoccurstatus/eos2', 'in-doubt'],
    ['eocstat:eos3', 'possible'],
    ['Cancelled', 'cancelled'],
    [`${cv}postponed`, 'postponed'],
    [`${cv}suspended`, 'suspended'],
  ])('has a status: %s', (eventStatus, status) => {
    expect(eventOf({}, {}, { eventStatus })?.status).toBe(status);
  });

  it('has none that is a code nobody can read', () => {
    const eventDetails = { eventStatus: `${cv}x17` };
    expect(read({ type: 'event', eventDetails })?.events[0]?.status).toBeUndefined();
    expect(issuesOf({ uri, title: 'x', eventDetails })).toEqual([
      'unknown-value /eventDetails/eventStatus',
    ]);
  });

  it('has a place and the page that is given for it', () => {
    const contactInfo = [
      { address: { locality: 'Exampleton', country: 'Norway' } },
      { type: 'url', value: 'https://example.org/opening' },
    ];
    expect(eventOf({}, { places: [{ name: 'River', contactInfo }] })).toMatchObject({
      location: 'River, Exampleton, Norway',
      url: 'https://example.org/opening',
    });
  });

  it('names the organiser and who takes part, each once', () => {
    const event = eventOf(
      {},
      { people: [{ name: 'Ada Moor' }], organisations: [{ name: 'Bridge Club' }] },
      { organiser: { name: 'Bridge Club' } },
    );
    expect(event?.people).toEqual([
      expect.objectContaining({ name: 'Bridge Club', kind: 'institution' }),
      expect.objectContaining({ name: 'Ada Moor', kind: undefined }),
    ]);
  });

  it('is named by its headline rather than its title', () => {
    expect(eventOf({}, { title: 'x' })?.name).toBe('A bridge opens');
  });

  it('is described by its body where it has nothing else', () => {
    const bodies = [{ value: 'With music.' }];
    expect(eventOf({}, { bodies })?.description).toBe('With music.');
    expect(issuesOf({ uri, type: 'event', title: 'x', bodies })).toEqual([]);
  });

  it('without a name is left out', () => {
    expect(issuesOf({ uri, type: 'event' })).toEqual(['missing ']);
  });

  it('leaves out, and says so, how often it recurs', () => {
    const eventDetails = {
      dates: { startDate: '2025', recurrence: { recurrenceDates: ['2026'] } },
    };
    expect(issuesOf({ uri, title: 'x', eventDetails })).toEqual([
      'left-out /eventDetails/dates/recurrence',
    ]);
  });

  it('alone lends its document a name and its dates', () => {
    const versionCreated = '2025-10-01T00:00:00Z';
    const value = read({ type: 'event', versionCreated, language: 'en' });
    expect(value).toMatchObject({
      headline: 'A bridge opens',
      inLanguage: 'en',
      asOf: { edtf: versionCreated },
    });
  });
});

describe('several items', () => {
  const article = { uri, type: 'text', headline: 'A bridge opens' };
  const event = { uri, type: 'event', title: 'Opening', eventDetails: {} };
  const picture = {
    uri,
    type: 'picture',
    by: 'Ada Moor',
    renditions: [{ href: 'https://example.org/a.jpg' }],
  };
  const whole = { headline: 'A bridge opens', events: [{ name: 'Opening' }], image: {} };

  it.each([
    ['a list', [picture, event, article]],
    ['a package', { ...article, type: 'composite', associations: { event, picture } }],
    ['a package of items', { ...article, type: 'composite', items: [event, picture] }],
    [
      'a package around its article',
      { uri, type: 'composite', associations: [article, event, picture] },
    ],
    ['an answer', { total: 3, item: [article, event, picture] }],
    ['an answer of GraphQL', { data: { newsItems: [article, event, picture] } }],
  ])('make one document: %s', (_, data) => {
    expect(readDocument(data).value).toMatchObject(whole);
  });

  it('of which several are articles are a feed: the first is read, and nothing is added to it', () => {
    const { value } = readDocument([event, article, picture, { ...article, headline: 'Rain' }]);
    expect(value).toMatchObject({ headline: 'A bridge opens', events: [] });
    expect(value?.image).toBeUndefined();
    expect(issuesOf([event, article, picture, article])).toEqual([
      'left-out /0',
      'left-out /2',
      'left-out /3',
    ]);
  });

  it('that are events alone are true as of the latest version', () => {
    const data = ['2025-10-02', '2025-10-03', '2025-10-01'].map((versionCreated) => ({
      ...event,
      versionCreated,
    }));
    const { value } = readDocument(data);
    expect(value?.events).toHaveLength(3);
    expect(value?.asOf?.edtf).toBe('2025-10-03');
  });

  it('that are films leave out what is not shown', () => {
    const film = { ...article, type: 'video', headline: 'A film' };
    expect(readDocument([film, { ...film }]).value?.headline).toBe('A film');
    expect(issuesOf([film, film])).toEqual(['left-out /1']);
  });

  it.each([[{ uri }], [[{ uri, type: 'picture' }]], [{ newsItems: [] }], [null], ['x']])(
    'with nothing to read make none: %j',
    (data) => {
      expect(ninjs.convert(data).document).toBeUndefined();
    },
  );
});
