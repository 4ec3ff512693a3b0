/** Documents that do not come, or come broken: readers keep what they have, authors are told once. */
import { describe, expect, it } from 'vitest';
import { firstFew, firstOfEachFault } from '../helpers/lane.js';
import { MOST_BYTES } from './fault-server.js';
import { CARDS, FAILED, FALLBACK, type Reader, useNetwork } from './network-page.js';

const network = useNetwork();

/** Nothing of what was there is lost, and each card tells of the failure once. */
async function expectFailure(reader: Reader, before: string, what: RegExp): Promise<void> {
  const told = await reader.told(CARDS.length);
  expect(told.map(({ who, type }) => `${who} ${type}`).sort()).toEqual(
    CARDS.map((card) => `${card} news-error`).sort(),
  );
  for (const each of told) expect(each.what).toMatch(what);
  expect(await reader.shown('fallback')).toBe(FALLBACK);
  expect(await reader.shown('bare')).toBe(FAILED);
  expect(await reader.shown('kept')).toBe(before);
  expect(reader.said).toEqual([]);
}

/** Failures: name, path, and the issue code with its detail. */
const FAILURES: readonly (readonly [string, string, RegExp])[] = [
  ['is not there (404) [N1]', '/status/404', /^not-found \(404\)$/],
  ['is gone (410) [N1]', '/status/410', /^not-found \(410\)$/],
  ['wants a name and a password (401) [N2]', '/status/401', /^http \(401\)$/],
  ['is refused (403) [N2]', '/status/403', /^http \(403\)$/],
  ['is asked for too often (429) [N2]', '/status/429', /^http \(429\)$/],
  ['breaks the server (500) [N2]', '/status/500', /^http \(500\)$/],
  ['is not to be had for now (503) [N2]', '/status/503', /^http \(503\)$/],
  ['fails with a number nobody knows (599) [N2]', '/status/599', /^http \(599\)$/],
  ['has no content (204) [N3]', '/status/204', /^empty/],
  ['has no content (205) [N3]', '/status/205', /^empty/],
  ['has an empty body [N3]', '/nothing', /^empty/],
  ['is white space [N3]', '/white-space', /^empty/],
  ['is cut off while it is asked for [N4]', '/reset', /^network \(/],
  ['is on a host that nobody knows [N4]', 'http://nowhere.example/a.json', /^network \(/],
  ['is on a port where nobody answers [N4]', 'http://127.0.0.1:2/a.json', /^network \(/],
  ['is a web page by its type [N7]', '/as?type=text/html', /^type \(text\/html\)$/],
  ['is a web page in capitals [N7]', '/as?type=Text/HTML;charset=utf-8', /^type \(text\/html/i],
  ['is cut in the middle [N8]', '/cut', /^parse/],
  [
    'is cut before its length is reached, which the network tells [N8]',
    '/cut-with-length',
    /^(network|parse) \(/,
  ],
  ['is cut before it begins [N8]', '/cut-after-headers', /^(network|parse) \(/],
  ['is cut in a chunk [N8]', '/cut-chunk', /^(network|parse) \(/],
  ['is longer than it says [N8]', '/length-too-small', /^(network|parse) \(/],
  ['is no answer of the kind [N8]', '/no-http', /^(network|parse) \(/],
  ['is larger than allowed by one byte [N9]', '/one-byte-too-many', /^too-large/],
  ['never ends [N9]', '/endless', /^too-large/],
  ['is small on its way and huge when unpacked [N9]', '/bomb', /^too-large/],
  ['is sent on in a circle [N11]', '/loop', /^network \(/],
  ['is sent on to where it may not be read [N11 N5]', '/redirect-where-we-may-not', /^network \(/],
  ['is UTF-16 [D6]', '/utf-16', /^parse/],
  ['is UTF-16 and says so [D6]', '/utf-16-that-says-so', /^parse/],
  ['is UTF-16 the other way round [D6]', '/utf-16-big-endian', /^parse/],
];

it.each(firstOfEachFault(FAILURES))('an address that %s', async (_, src, what) => {
  const reader = await network.open();
  const before = await reader.showBefore();
  const asked: string[] = [];
  // Not counted at the server: browsers themselves follow redirects, and try again on a lost connection.
  reader.page.on('request', (request) => {
    if (!request.redirectedFrom()) asked.push(request.url());
  });
  await reader.setSrc(src, ...CARDS);
  await expectFailure(reader, before, what);
  // Nothing is tried again, however long the page stays open.
  await reader.page.clock.fastForward('24:00:00');
  await reader.rest();
  expect(await reader.page.evaluate(() => window.told)).toEqual([]);
  expect(asked).toEqual([new URL(src, network.server.origin).href]);
});

/** Not JSON, and where it stops being so: by line and column, or by what stands there, as the browser tells. */
const GARBLED: readonly (readonly [string, string, RegExp])[] = [
  ['a web page', '<!doctype html>\n<p>Not found</p>', /Unexpected token '<'/],
  ['a call of a script', 'show({"text": "Said."})', /Unexpected token 's'/],
  ['guarded against scripts', `)]}',\n{"text": "Said."}`, /Unexpected token '\)'/],
  ['two documents', '{"text": "Said."}\n{"text": "Said again."}', /line 2,? column 1\b/],
  ['cut in a string', '{\n  "text": "Sai', /line 2,? column \d+/],
  ['cut between values', '{\n  "text":\n', /Unexpected end/],
  ['with a trailing comma', '{\n  "text": "Said.",\n}', /line 3,? column 1\b/],
  ['with a comment', '{\n  // The words\n  "text": "Said."\n}', /line 2,? column 3\b/],
];

it.each(firstFew(4, GARBLED))(
  'an answer that is not JSON, but %s, changes nothing, and the author hears where [D4]',
  async (_, text, at) => {
    const reader = await network.open();
    const before = await reader.showBefore();
    await reader.setSrc(`/body?text=${encodeURIComponent(text)}`, ...CARDS);
    await expectFailure(reader, before, new RegExp(`^parse \\(.*${at.source}`, 's'));
  },
);

it('a document too large is left before it has come [N9]', async () => {
  const reader = await network.open();
  await reader.setSrc('/endless', 'fallback');
  await reader.told(1);
  const asked = network.server.asked('/endless').at(-1);
  await expect.poll(() => asked?.isAborted()).toBe(true);
  // Unread bytes may be in the buffers of both machines.
  expect(asked?.sent()).toBeLessThan(10 * MOST_BYTES);
});

it('a document as large as allowed is shown [N9]', async () => {
  const reader = await network.open();
  await reader.setSrc('/as-large-as-allowed', 'fallback');
  expect(await reader.told(1)).toMatchObject([{ type: 'news-load' }]);
  expect(await reader.shown('fallback')).toContain('Said.');
});

it('without a network the reader keeps everything, and may try again when it is back [N4]', async () => {
  const reader = await network.open();
  const before = await reader.showBefore();
  await reader.page.context().setOffline(true);
  await reader.setSrc('/articles/offline?words=Back.', ...CARDS);
  await expectFailure(reader, before, /^network \(/);
  await reader.page.context().setOffline(false);
  await reader.rest();
  expect(network.server.asked('/articles/offline')).toHaveLength(0);
  await reader.page.getByRole('button', { name: 'Try again' }).click();
  expect(await reader.told(1)).toMatchObject([{ who: 'bare', type: 'news-load' }]);
  expect(await reader.shown('bare')).toContain('Back.');
});

describe('what the browser does not let us read', () => {
  const policy = encodeURIComponent("connect-src 'self'");
  it.each([
    ['another site that does not allow it', '/page', '/articles/foreign', 1],
    ['another site where the page’s policy forbids it', `/page?policy=${policy}`, '/abroad/a', 0],
  ])(
    '%s changes nothing, and the author hears of CORS and CSP [N5]',
    async (_, path, src, requests) => {
      const reader = await network.open(path);
      const before = await reader.showBefore();
      await reader.setSrc(network.server.otherOrigin + src, ...CARDS);
      await expectFailure(reader, before, /^network \(/);
      const messages = await reader.page
        .locator('#bare')
        .evaluate((card) => (card as HTMLElementTagNameMap['news-quote-card']).issues);
      expect(messages.map(({ message }) => message).join()).toMatch(/CORS.*CSP/);
      expect(network.server.asked(src)).toHaveLength(requests);
    },
  );

  it('an insecure address in a secure page changes nothing [N5]', async () => {
    const context = await network.browser.newContext();
    const { origin } = network.server;
    await context.route('https://meridel-courier.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const answer = await fetch(origin + pathname);
      const contentType = answer.headers.get('content-type') ?? '';
      await route.fulfill({ body: Buffer.from(await answer.arrayBuffer()), contentType });
    });
    const reader = await network.open('https://meridel-courier.example/page', context);
    await reader.setSrc(`http://nowhere.example/a.json`, 'fallback');
    expect(await reader.told(1)).toMatchObject([{ type: 'news-error', what: /^network \(/ }]);
    expect(await reader.shown('fallback')).toBe(FALLBACK);
  });
});
