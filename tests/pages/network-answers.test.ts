/** Requests: to which server and how often; and answers that are valid but odd. */
import { describe, expect, it } from 'vitest';
import { firstFew, firstOfEachFault } from '../helpers/lane.js';
import { FALLBACK, useNetwork } from './network-page.js';

const network = useNetwork();

/** Odd answers: name, path, shown words, and the issue for the author, if any. */
const ODD: readonly (readonly [string, string, string, string])[] = [
  ['calls itself plain text [N7]', '/as?type=text/plain&words=Said.', 'Said.', 'type (text/plain)'],
  [
    'calls itself a script [N7]',
    '/as?type=text/javascript&words=Said.',
    'Said.',
    'type (text/javascript)',
  ],
  ['does not say what it is [N7]', '/as?words=Said.', 'Said.', 'type'],
  ['is JSON of a special kind [N7]', '/as?type=application/ld%2Bjson&words=Said.', 'Said.', ''],
  ['is JSON in capitals [N7]', '/as?type=Application/JSON;charset=UTF-8&words=Said.', 'Said.', ''],
  ['begins with a byte order mark [D5]', '/bom', 'Said.', ''],
  ['has the line ends of Windows [D5]', '/crlf', 'Said.', ''],
  ['is Latin-1 [D6]', '/latin-1', 'Zo\uFFFD agrees.', 'encoding'],
  ['is Latin-1 and says so [D6]', '/latin-1-that-says-so', 'Zo\uFFFD agrees.', 'encoding'],
  ['is UTF-8 [D6]', '/articles/a?words=Zoë agrees.', 'Zoë agrees.', ''],
];

it.each(firstOfEachFault(ODD))('a document that %s', async (_, path, words, doubt) => {
  const reader = await network.open();
  await reader.setSrc(path, 'fallback');
  const told = await reader.told(doubt ? 2 : 1);
  expect(told).toEqual([
    reader.load(path),
    ...(doubt ? [{ who: 'fallback', type: 'news-error', what: doubt }] : []),
  ]);
  const shown = await reader.shown('fallback');
  expect(shown).toContain(words);
  expect(shown).not.toContain(FALLBACK);
  expect(reader.said).toEqual([]);
});

describe('a document that has moved', () => {
  it('is shown, and the author hears where it is now [N11]', async () => {
    const reader = await network.open();
    await reader.setSrc('/redirect', 'fallback');
    expect(await reader.told(1)).toEqual([reader.load('/articles/ferry?words=Ferry.')]);
    expect(await reader.shown('fallback')).toContain('Ferry.');
  });

  it('to another site that allows it is shown, and its links start there [N11 U2]', async () => {
    const reader = await network.open();
    await reader.setSrc('/redirect-abroad', 'fallback');
    const abroad = `${network.server.otherOrigin}/abroad/`;
    expect(await reader.told(1)).toEqual([reader.load(`${abroad}ferry?words=Ferry.`)]);
    const links = await reader.page
      .locator('#fallback a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain(`${abroad}source.html`);
  });
});

describe('more than one source', () => {
  const GIVEN = { text: 'Given.', speaker: 'Ada Quillfeather' };
  it.each([
    [
      'object wins, and nothing is asked',
      { src: '/articles/unasked', article: GIVEN },
      [],
      'Given.',
    ],
    [
      'address wins over the data in the tag',
      { src: '/articles/loaded' },
      ['news-load'],
      'loaded.',
    ],
  ])('the %s; the author is told once [N19]', async (_, sources, loads, words) => {
    const reader = await network.open();
    await reader.page.locator('#fallback').evaluate((card, properties) => {
      card.innerHTML = '<script type="application/json">{"text": "Inline."}</script>';
      Object.assign(card, properties);
    }, sources);
    const told = await reader.told(loads.length + 1);
    expect(told.map(({ type }) => type)).toEqual([...loads, 'news-error']);
    expect(told.at(-1)?.what).toBe('several-sources');
    expect(await reader.shown('fallback')).toContain(words);
    expect(network.server.asked(sources.src)).toHaveLength(loads.length);
  });
});

const BLOCKED = [
  'javascript:void(document.title="ran")',
  'data:application/json,{"text":"Said."}',
  'file:///etc/hosts',
  'ftp://127.0.0.1/a.json',
  'JavaScript\n:void 0',
] as const;

describe('an address of a kind that is not loaded', () => {
  it.each(firstFew(1, BLOCKED))('changes nothing, and nothing is asked: %j [N20]', async (src) => {
    const reader = await network.open();
    const requests: string[] = [];
    reader.page.on('request', (request) => requests.push(request.url()));
    const before = await reader.showBefore();
    await reader.setSrc(src, 'kept', 'fallback');
    const told = await reader.told(2);
    expect(told.map(({ type, what }) => `${type} ${what.replace(/ .*/s, '')}`)).toEqual(
      Array(2).fill('news-error blocked-url'),
    );
    expect(await reader.shown('kept')).toBe(before);
    expect(await reader.shown('fallback')).toBe(FALLBACK);
    expect(requests).toHaveLength(1);
    expect(await reader.page.title()).toBe('News');
  });
});

describe('a request', () => {
  it('to the page’s own site carries its cookies, and nothing of ours [N21]', async () => {
    const reader = await network.open('/page?secret=1');
    await reader.page.evaluate(() => (document.cookie = 'reader=known'));
    await reader.setSrc('/articles/own', 'fallback');
    await reader.told(1);
    const [asked] = network.server.asked('/articles/own');
    expect(asked?.method).toBe('GET');
    expect(asked?.headers.cookie).toBe('reader=known');
    expect(asked?.headers.referer).toBe(`${network.server.origin}/page?secret=1`);
    expect(asked?.headers.accept).toBe('*/*');
    expect(Object.keys(asked?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([]);
  });

  it('to another site carries no cookies, tells only where it is from, and needs no asking first [N21]', async () => {
    const reader = await network.open('/page?secret=1');
    const { otherOrigin, origin } = network.server;
    const there = new URL(otherOrigin).hostname;
    const context = reader.page.context();
    await context.addCookies([{ name: 'reader', value: 'known', domain: there, path: '/' }]);
    await reader.setSrc(`${otherOrigin}/abroad/foreign?words=Foreign.`, 'fallback');
    expect(await reader.told(1)).toMatchObject([{ type: 'news-load' }]);
    expect(await reader.shown('fallback')).toContain('Foreign.');
    const asked = network.server.asked('/abroad/foreign');
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect(asked[0]?.headers.cookie).toBeUndefined();
    expect(asked[0]?.headers.referer).toBe(`${origin}/`);
  });
});

describe('fifty elements with one address', () => {
  const MANY = 50;
  const add = (src: string) => {
    const cards = `<news-quote-card class="many" src="${src}"></news-quote-card>`.repeat(50);
    document.body.insertAdjacentHTML('beforeend', cards);
  };

  it.each([
    ['shows the document', '/articles/many?words=Shared.', 'news-load', 'Shared.'],
    ['says that it is not there', '/not/there', 'news-error', 'This could not be loaded.'],
  ])('ask once, and each %s and tells of it [N22]', async (_, src, type, words) => {
    const reader = await network.open();
    await reader.page.evaluate(add, src);
    const told = await reader.told(MANY);
    expect(told.map((event) => event.type)).toEqual(Array(MANY).fill(type));
    expect(await reader.page.locator('.many').getByText(words).count()).toBe(MANY);
    expect(network.server.asked(src.replace(/\?.*/, ''))).toHaveLength(1);
  });

  it('still get it when all but one have gone; then the request is given up [N22 N17]', async () => {
    const reader = await network.open();
    const [shared, lost] = ['/held/shared', '/held/lost'];
    const leave = () => {
      for (const card of [...document.querySelectorAll('.many')].slice(1)) card.remove();
    };
    await reader.page.evaluate(add, shared);
    await reader.asked(shared);
    await reader.page.evaluate(leave);
    await reader.rest();
    expect(network.server.asked(shared)[0]?.isAborted()).toBe(false);
    network.server.release(shared);
    expect(await reader.told(1)).toMatchObject([{ ...reader.load(shared), who: '' }]);
    await reader.page.evaluate(add, lost);
    await reader.asked(lost);
    await reader.page.evaluate(() => {
      for (const card of document.querySelectorAll('.many')) card.remove();
    });
    await reader.aborted(lost);
    expect(await reader.page.evaluate(() => window.told)).toEqual([]);
  });
});

describe('an answer that need not travel', () => {
  it.each([
    ['that is still good is shown from the browser’s store', '/cached/a', 1],
    ['that has not changed is shown as it was', '/tagged/a', 2],
  ])('%s [N23]', async (_, path, requests) => {
    for (const page of ['/page?first', '/page?second']) {
      const reader = await network.open(page);
      await reader.setSrc(`${path}?words=Kept.`, 'fallback');
      expect(await reader.told(1)).toEqual([reader.load(`${path}?words=Kept.`)]);
      expect(await reader.shown('fallback')).toContain('Kept.');
    }
    const asked = network.server.asked(path);
    expect(asked).toHaveLength(requests);
    expect(asked[1]?.headers['if-none-match']).toBe(requests === 2 ? '"1"' : undefined);
  });

  it('but comes from a service worker is shown as any other [N23]', async () => {
    const reader = await network.open('/page', await network.browser.newContext());
    await reader.page.evaluate(async () => {
      const taken = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
      await navigator.serviceWorker.register('/worker.js', { scope: '/' });
      await taken;
    });
    await reader.setSrc('/from-worker', 'fallback');
    expect(await reader.told(1)).toEqual([reader.load('/from-worker')]);
    expect(await reader.shown('fallback')).toContain('From the worker.');
    expect(network.server.asked('/from-worker')).toHaveLength(0);
  });
});
