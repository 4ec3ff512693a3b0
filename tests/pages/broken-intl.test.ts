/** Browsers whose Intl is not what it should be. */
import { expect, it } from 'vitest';
import { ARTICLE, TAGS, WAYS, WORDS } from './article.js';
import { shown } from './shown.js';
import { pageOf, useSite } from './site.js';

const site = useSite();

const timed = {
  ...ARTICLE,
  timeZone: 'Europe/Helsinki',
  events: [{ name: 'Vote on the bridge', date: '2025-03-09T23:30Z', status: 'postponed' }],
};
const ZONED = `${TAGS.map(WAYS.child).join('')}<news-event-timeline id="timed" article='${JSON.stringify(timed)}'></news-event-timeline>`;

/** Each with what becomes of a moment that is given in a zone. */
const INTL = {
  'has no names of languages': [() => Reflect.deleteProperty(Intl, 'DisplayNames'), '10 Mar'],
  'has no dates': [() => Reflect.deleteProperty(Intl, 'DateTimeFormat'), '9 Mar'],
  'is not there at all': [() => Reflect.deleteProperty(globalThis, 'Intl'), '9 Mar'],
  'throws whatever it is asked': [
    () => {
      for (const name of ['DisplayNames', 'DateTimeFormat', 'ListFormat', 'NumberFormat', 'Locale'])
        Object.defineProperty(Intl, name, {
          value: function () {
            throw new RangeError(name);
          },
        });
    },
    '9 Mar',
  ],
} as const;

it.each(Object.entries(INTL))(
  'where Intl %s, everything is shown, and a date is a date [L23]',
  async (_, [init, day]) => {
    const { page, said } = await site.open(pageOf(ZONED), { init });
    for (const tag of TAGS) expect(await shown(page, tag)).toContain(WORDS[tag]);
    expect((await shown(page, '#timed')).replaceAll('\u00a0', ' ')).toContain(day);
    expect(said).toEqual([]);
  },
);
