// Proves: src/formats/source/month-number.ts, src/formats/timelinejs/slide-date.ts, src/formats/timelinejs/slide-media.ts,
//   src/formats/timelinejs/slide.ts
import { describe, expect, it } from 'vitest';
import { timelineJs } from '../../src/formats/timelinejs.js';
import { readDocument } from '../../src/data/read-document.js';

const read = (timeline: unknown) => readDocument(timeline);
const eventOf = (slide: object) =>
  read({ events: [{ start_date: { year: 2025 }, text: { headline: 'x' }, ...slide }] }).value
    ?.events[0];
const issuesOf = (timeline: unknown) =>
  timelineJs.convert(timeline).issues.map(({ code, path }) => `${code} ${path}`);
const slideIssuesOf = (slide: object) =>
  issuesOf({ events: [{ start_date: { year: 2025 }, text: { headline: 'x' }, ...slide }] });

describe('the date of a slide', () => {
  it.each([
    ['a year', { year: '2012' }, '2012'],
    ['a month', { year: '2012', month: '3', day: '' }, '2012-03'],
    ['a day', { year: 2012, month: 3, day: 1 }, '2012-03-01'],
    ['a minute', { year: 2012, month: 3, day: 1, hour: '14', minute: '05' }, '2012-03-01T14:05'],
    ['an hour', { year: 2012, month: 3, day: 1, hour: '14' }, '2012-03-01T14:00'],
    ['a second', { year: 2012, month: 3, day: 1, hour: 1, second: 7 }, '2012-03-01T01:00:07'],
    ['a clock in one field', { year: 2012, month: 3, day: 1, time: '9:30' }, '2012-03-01T09:30'],
    ['a clock of noughts', { year: 2012, month: 3, day: 1, hour: 0, minute: '0' }, '2012-03-01'],
    ['a month by its name', { year: 2012, month: 'March' }, '2012-03'],
    ['a day of no month', { year: 2012, month: '', day: '1' }, '2012'],
    ['a year of two digits', { year: 98 }, '0098'],
    ['500 BCE', { year: '-500' }, '-0499'],
    ['1 BCE', { year: -1, month: 3 }, '0000-03'],
  ])('%s', (_, start_date, edtf) => {
    expect(eventOf({ start_date })?.date?.edtf).toBe(edtf);
    expect(slideIssuesOf({ start_date })).toEqual([]);
  });

  it('keeps its milliseconds in what is converted', () => {
    const start_date = { year: 2015, month: 1, day: 2, hour: 3, minute: 4, second: 5 };
    const timeline = { events: [{ text: { headline: 'x' }, start_date }] };
    Object.assign(start_date, { millisecond: '01' });
    const { document } = timelineJs.convert(timeline);
    expect(document?.events).toMatchObject([{ date: '2015-01-02T03:04:05.001' }]);
  });

  it.each([
    ['a later one', { year: 2026 }, '2025/2026'],
    ['the same one', { year: '2025', month: '' }, '2025'],
    ['none', { year: '', month: '' }, '2025'],
    ['an earlier one, as it is given', { year: 2024 }, '2025/2024'],
  ])('has an end: %s', (_, end_date, edtf) => {
    expect(eventOf({ end_date })?.date?.edtf).toBe(edtf);
  });

  it.each([
    ['a year of five digits or more', { year: '-13798000000' }, '-13798000000'],
    ['words', { year: 'long ago' }, 'long ago'],
    ['no day there is', { year: 2025, month: 2, day: 30 }, '2025-2-30'],
    ['the year nought', { year: 0 }, '0'],
    ['a negative month', { year: 2025, month: -2 }, '2025--2'],
  ])('is kept in words where it is %s', (_, start_date, words) => {
    const event = eventOf({ start_date });
    expect(event?.date).toBeUndefined();
    expect(event?.dateText).toBe(words);
    expect(slideIssuesOf({ start_date })).toEqual(['date /events/0/start_date']);
  });

  it('is the start, beside the words of both, where the end cannot be read', () => {
    const event = eventOf({ end_date: { year: '99999' } });
    expect(event?.date?.edtf).toBe('2025');
    expect(event?.dateText).toBe('2025 – 99999');
  });

  it('is in words where the start cannot be read', () => {
    const event = eventOf({ start_date: { year: 0 }, end_date: { year: 5 } });
    expect(event?.date).toBeUndefined();
    expect(event?.dateText).toBe('0 – 5');
  });

  it('is not needed: without one a slide is undated', () => {
    const event = eventOf({ start_date: undefined });
    expect(event?.name).toBe('x');
    expect(event?.date).toBeUndefined();
  });
});

describe('the author’s words for a date', () => {
  const dated = (start_date: object, rest: object = {}) => eventOf({ start_date, ...rest });

  it.each([
    ['of the start', { year: 1740, display_date: '1740s' }, {}, '1740s'],
    ['of the slide, before those', { year: 1740, display_date: 'x' }, { display_date: 'y' }, 'y'],
    [
      'of both ends',
      { year: 1740, display_date: 'spring' },
      { end_date: { year: 1741, display_date: 'autumn' } },
      'spring – autumn',
    ],
    ['without their markup', { year: 1740, display_date: 'about <b>1740</b>' }, {}, 'about 1740'],
    ['where they doubt it', { year: 1756, display_date: '1756?' }, {}, '1756?'],
    ['where they name another', { year: 1797, display_date: '1797 or 1822' }, {}, '1797 or 1822'],
  ])('are kept: %s', (_, start, rest, words) => {
    expect(dated(start, rest)?.dateText).toBe(words);
  });

  it.each([
    ['the day', { year: 1751, month: 5, day: 3, display_date: 'May 3rd, 1751' }],
    ['the month', { year: 1751, month: 5, display_date: '5/1751' }],
    ['the year', { year: 1751, display_date: '1751' }],
  ])('are not, where they only say again %s', (_, start) => {
    expect(dated(start)?.dateText).toBeUndefined();
  });
});

describe('the words of a slide', () => {
  it('are plain text', () => {
    const text = {
      headline: 'It <b>opens</b>',
      text: '<p>Cars &amp; feet.</p><p>And <i>rain</i>.</p>',
    };
    expect(eventOf({ text })).toMatchObject({
      name: 'It opens',
      description: 'Cars & feet. And rain.',
    });
    expect(slideIssuesOf({ text })).toEqual([
      'html-dropped /events/0/text/headline',
      'html-dropped /events/0/text/text',
    ]);
  });

  it.each([
    ['the first sentence', { text: { text: 'The bridge opens. It holds.' } }, 'The bridge opens.'],
    ['all its text', { text: { text: 'A bridge of J. P. Moor' } }, 'A bridge of J. P. Moor'],
    ['its caption', { text: {}, media: { url: '', caption: '<i>Cars</i>' } }, 'Cars'],
    ['the title of its media', { text: {}, media: { title: 'A film' } }, 'A film'],
  ])('without a headline: %s', (_, slide, name) => {
    expect(eventOf(slide)?.name).toBe(name);
  });

  it('say nothing twice', () => {
    const event = eventOf({ text: { text: 'The bridge opens. It holds.' } });
    expect(event?.description).toBe('It holds.');
  });

  it('are missing where there are none', () => {
    expect(slideIssuesOf({ text: { headline: ' ' }, media: { url: '' } })).toEqual([
      'missing /events/0',
    ]);
  });
});

describe('the media of a slide', () => {
  const mediaOf = (media: object) => eventOf({ media });

  it.each([
    'https://example.org/bridge.jpg',
    'https://example.org/bridge.JPEG?width=800',
    '//example.org/bridge.webp',
    'pictures/bridge.png',
    'https://example.org/media/7?format=jpg',
    'data:image/png;base64,AAAA',
  ])('are a picture: %s', (url) => {
    const media = { url, credit: '<a href="/">A. Moor</a>', caption: 'Cars', alt: 'A bridge' };
    expect(mediaOf(media)?.image).toEqual(
      expect.objectContaining({ url, creditText: 'A. Moor', caption: 'Cars', alt: 'A bridge' }),
    );
  });

  it('are no picture without a credit', () => {
    const media = { url: 'https://example.org/bridge.jpg', credit: '' };
    expect(mediaOf(media)?.image).toBeUndefined();
    expect(slideIssuesOf({ media })).toEqual(['missing /events/0/media/credit']);
  });

  it('that are a picture keep their link', () => {
    const media = { url: 'https://example.org/a.jpg', credit: 'x', link: 'https://example.org/' };
    expect(mediaOf(media)).toMatchObject({ url: 'https://example.org/' });
  });

  it.each([
    'https://www.youtube.com/watch?v=1',
    'https://en.wikipedia.org/wiki/Bridge#/media/File:Bridge.jpg',
    'https://commons.wikimedia.org/wiki/File:Bridge.jpg',
    'https://www.flickr.com/photos/example/bridge.jpg',
    'https://example.org/report.pdf',
  ])('are a link: %s', (url) => {
    const event = mediaOf({ url, credit: 'x' });
    expect(event?.url).toBe(url);
    expect(event?.image).toBeUndefined();
  });

  it.each([
    ['of a film', { url: 'https://example.org/film', caption: 'Cars' }],
    ['of nothing', { caption: 'Cars' }],
  ])('leave out their caption: %s', (_, media) => {
    expect(slideIssuesOf({ media })).toEqual(['left-out /events/0/media/caption']);
    expect(slideIssuesOf({ media, text: {} })).toEqual([]);
  });

  it.each(['<iframe src="https://example.org/"></iframe>', 'spotify:track:1', '<blockquote>'])(
    'are left out: %s',
    (url) => {
      expect(mediaOf({ url })?.url).toBeUndefined();
      expect(slideIssuesOf({ media: { url } })).toEqual(['left-out /events/0/media/url']);
    },
  );
});

describe('a quotation among the media', () => {
  const quoteOf = (url: string, rest: object = {}) =>
    eventOf({ media: { url, ...rest } })?.quotes[0];

  it('is a quote of the event', () => {
    const quote = quoteOf('<blockquote>It <b>holds</b>.<cite>Ada Moor</cite></blockquote>');
    expect(quote).toMatchObject({
      text: 'It holds.',
      kind: 'direct',
      speaker: { name: 'Ada Moor' },
    });
  });

  it.each([
    ['in a footer', '<blockquote><p>It holds.</p><footer>— Ada Moor</footer></blockquote>'],
    ['after it', '<blockquote>It holds.</blockquote><p>Ada Moor</p>'],
    ['in a last line', '<blockquote>It holds.<br>– Ada Moor</blockquote>'],
  ])('names its speaker %s', (_, url) => {
    expect(quoteOf(url)).toMatchObject({ text: 'It holds.', speaker: { name: 'Ada Moor' } });
  });

  it('of a post ends before its date', () => {
    const post =
      '<blockquote><p>It holds.</p>&mdash; Ada (@ada) <a href="/">May 3, 2025</a></blockquote>' +
      '<script src="https://example.org/widgets.js"></script>';
    expect(quoteOf(post)).toMatchObject({ text: 'It holds.', speaker: { name: 'Ada (@ada)' } });
  });

  it('that carries the author’s words is verbatim only within its marks', () => {
    const quote = quoteOf('<blockquote>“It holds,” she said. “It is safe.”</blockquote>');
    expect(quote).toMatchObject({ text: '“It holds,” she said. “It is safe.”', kind: 'partial' });
  });

  it('invents no speaker: its credit is who reported it', () => {
    const rest = { credit: 'The Daily Example', caption: 'At the opening' };
    const quote = quoteOf('<blockquote>“It holds.”</blockquote>', rest);
    expect(quote).toMatchObject({
      text: 'It holds.',
      reportedBy: { name: 'The Daily Example' },
      context: 'At the opening',
    });
    expect(quote?.speaker.name).toBeUndefined();
  });
});

describe('a timeline', () => {
  it('has the headline, the description and the picture of its title', () => {
    const title = {
      text: { headline: 'The bridge<br/> 1900–2025', text: '<p>Built twice.</p>' },
      media: { url: 'https://example.org/bridge.jpg', credit: 'A. Moor' },
    };
    const { value, issues } = read({ title, events: [] });
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      headline: 'The bridge 1900–2025',
      description: 'Built twice.',
      image: { creditText: 'A. Moor' },
    });
  });

  it('may have its events in slides, as in an early version 3', () => {
    const slides = [{ start_date: { year: '1888' }, text: { headline: 'Bridges', text: '' } }];
    expect(read({ timeline: { slides } }).value?.events).toMatchObject([
      { name: 'Bridges', date: { edtf: '1888' } },
    ]);
  });

  it('may have its title in a list', () => {
    expect(read({ title: [{ text: { headline: 'The bridge' } }] }).value?.headline).toBe(
      'The bridge',
    );
  });

  it('keeps the order of its slides, with the eras after them', () => {
    const { value } = read({
      events: [
        { start_date: { year: 2025 }, text: { headline: 'b' } },
        { start_date: { year: 1900 }, text: { headline: 'a' } },
      ],
      eras: [
        { start_date: { year: 1800 }, end_date: { year: 1899 }, text: { headline: 'Ferries' } },
      ],
    });
    expect(value?.events.map(({ name, date }) => [name, date?.edtf])).toEqual([
      ['b', '2025'],
      ['a', '1900'],
      ['Ferries', '1800/1899'],
    ]);
  });

  it('says what is left out', () => {
    const slide = {
      start_date: { year: 2025 },
      text: { headline: 'x' },
      group: 'Bridges',
      background: { url: 'https://example.org/sky.jpg', color: '#fff' },
      location: { name: 'Exampleton' },
      unique_id: 'opening',
    };
    expect(issuesOf({ events: [slide] })).toEqual([
      'left-out /events/0/group',
      'left-out /events/0/background/url',
    ]);
    expect(eventOf(slide)).toMatchObject({ id: 'opening', location: 'Exampleton' });
  });

  it.each([[{ timeline: {} }], [{ timeline: 'x' }], [{ events: [{ text: {} }] }], [null]])(
    'with nothing to read is none: %j',
    (timeline) => {
      expect(timelineJs.convert(timeline).document).toBeUndefined();
    },
  );
});

describe('TimelineJS 2', () => {
  const old = {
    timeline: {
      headline: 'The bridge',
      type: 'default',
      text: 'Built <b>twice</b>.',
      startDate: '1900,1',
      asset: { media: 'https://example.org/bridge.jpg', credit: 'A. Moor' },
      date: [
        {
          startDate: '2025,10,18',
          endDate: '2025,10,19',
          headline: 'Opening',
          text: '<p>Music.</p>',
          tag: 'Fairs',
          asset: { media: 'https://example.org/film', caption: 'A film' },
        },
      ],
      era: [{ startDate: '1900', endDate: '2000', headline: 'Ferries', tag: '' }],
    },
  };

  it('is read like its successor', () => {
    expect(read(old).value).toMatchObject({
      headline: 'The bridge',
      description: 'Built twice.',
      image: { creditText: 'A. Moor' },
      events: [
        {
          name: 'Opening',
          description: 'Music.',
          date: { edtf: '2025-10-18/2025-10-19' },
          url: 'https://example.org/film',
        },
        { name: 'Ferries', date: { edtf: '1900/2000' } },
      ],
    });
    expect(issuesOf(old)).toEqual([
      'html-dropped /timeline/text',
      'left-out /timeline/date/0/asset/caption',
      'left-out /timeline/date/0/tag',
    ]);
  });

  it.each([
    ['2011', '2011'],
    ['2011,12', '2011-12'],
    ['2011,12,10', '2011-12-10'],
    ['2011,12,10,7,2', '2011-12-10T07:02'],
    ['-500', '-0499'],
    ['12/10/2011', '2011-12-10'],
    ['12/10/2011 9:30', '2011-12-10T09:30'],
    ['3/2011', '2011-03'],
    ['2011-12-10', '2011-12-10'],
    ['2011-12-10T07:02:10Z', '2011-12-10T07:02:10Z'],
  ])('has dates as text: %s', (startDate, edtf) => {
    const { value } = read({ timeline: { date: [{ startDate, headline: 'x' }] } });
    expect(value?.events[0]?.date?.edtf).toBe(edtf);
  });

  it('has what goes on until now', () => {
    const date = [{ startDate: '2011', endDate: 'now', headline: 'x' }];
    expect(read({ timeline: { date } }).value?.events[0]?.date?.edtf).toBe('2011/..');
  });

  it('keeps words in the place of a date', () => {
    const date = [{ startDate: 'Dec 10, 2011', headline: 'x' }];
    expect(read({ timeline: { date } }).value?.events[0]?.dateText).toBe('Dec 10, 2011');
  });

  const json = JSON.stringify(old);

  it.each([`storyjs_jsonp_data = ${json}`, `var data = ${json};\n`, `callback(${json});`])(
    'may come as a script: %.30s…',
    (script) => {
      const { value, issues } = readDocument(script);
      expect(value?.headline).toBe('The bridge');
      expect(issues.map(({ code }) => code)).toContain('repaired');
    },
  );

  it.each([
    ['that does more', `a = 1; storyjs_jsonp_data = ${json}`],
    ['that breaks off', `storyjs_jsonp_data = ${json.slice(0, -1)}`],
    ['about something else', 'settings = {"timeout": 5};'],
  ])('is not read of a script %s', (_, script) => {
    expect(readDocument(script).issues.map(({ code }) => code)).toEqual(['parse']);
  });
});
