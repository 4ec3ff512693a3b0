/** Frames and pages that take everything away, and what the library could do but never does. */
import { expect, it } from 'vitest';
import { TAGS, WAYS, WORDS } from './article.js';
import { clickAll, shownIn, shownInEach } from './shown.js';
import { CLASSIC, MODULE, pageOf, settle, useSite } from './site.js';

declare global {
  interface Window {
    used: string[];
  }
}

const site = useSite();

const body = TAGS.map((tag) => WAYS.child(tag) + WAYS.simple(tag)).join('\n');

/** Features that a page can forbid; those a browser does not know it passes over. */
const FORBIDDEN = [
  'accelerometer attribution-reporting autoplay bluetooth browsing-topics camera ch-ua clipboard-read',
  'clipboard-write compute-pressure cross-origin-isolated display-capture encrypted-media fullscreen gamepad',
  'geolocation gyroscope hid identity-credentials-get idle-detection keyboard-map local-fonts magnetometer',
  'microphone midi otp-credentials payment picture-in-picture private-state-token-issuance',
  'publickey-credentials-get screen-wake-lock serial storage-access sync-xhr unload usb web-share',
  'window-management xr-spatial-tracking',
]
  .join(' ')
  .split(' ')
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Chromium itself names features it does not know, and the clipboard that was asked for in vain. */
const isOurs = (words: string) => !/permissions.policy/i.test(words);

it('shows everything, and copies, in a frame that is shut off from its own site [L21]', async () => {
  const shared = { 'access-control-allow-origin': '*' };
  site.put('/shared.json', await (await fetch(`${site.origin}/article.json`)).text(), shared);
  const byAddress = TAGS.map((tag) => `<${tag} src="/shared.json"></${tag}>`).join('\n');
  site.put('/framed.html', pageOf(body + byAddress, CLASSIC), {
    'content-security-policy':
      "default-src 'none'; script-src http:; connect-src http:; img-src http:; style-src 'none'",
  });
  const frame =
    '<iframe sandbox="allow-scripts" src="/framed.html" width="900" height="700"></iframe>';
  const { page, said } = await site.open(pageOf(frame, ''));
  const framed = page.frames()[1];
  expect(await framed?.evaluate(() => window.origin)).toBe('null');
  const elements = await page.frameLocator('iframe').locator(`css:light=${TAGS.join()}`).all();
  expect(elements).toHaveLength(12);
  for (const element of elements) {
    const tag = (await element.evaluate((node) => node.localName)) as keyof typeof WORDS;
    await expect.poll(() => shownIn(element), { message: tag }).toContain(WORDS[tag]);
    const box = element.locator('[part=root]').first();
    expect(await box.evaluate((node) => getComputedStyle(node).containerType)).toBe('inline-size');
  }
  const card = page.frameLocator('iframe').locator('news-quote-card').first();
  await card.getByRole('button', { name: 'Copy text' }).click();
  await card.getByRole('button', { name: 'Copied' }).waitFor();
  expect(said.filter(isOurs)).toEqual([]);
});

it('shows everything where the page forbids every feature there is [L21]', async () => {
  const headers = { 'permissions-policy': FORBIDDEN };
  const { page, said } = await site.open(pageOf(body), { headers });
  const wanted = TAGS.flatMap((tag) => Array<unknown>(2).fill(expect.stringContaining(WORDS[tag])));
  expect(await shownInEach(page)).toEqual(wanted);
  await page.locator('news-quote-card').getByRole('button', { name: 'Copy text' }).first().click();
  await page.locator('news-quote-card').getByRole('button', { name: 'Copied' }).waitFor();
  expect(said.filter(isOurs)).toEqual([]);
});

/** Notes who uses what nobody here should; runs before anything of the page does. */
function watch(): void {
  window.used = [];
  const note = (what: string) => {
    // Only from our file: playwright, too, lives in this page.
    if (/news-summary[\w-]*\.js/.test(new Error().stack ?? '')) window.used.push(what);
  };
  const watchMethod = (owner: object | undefined, key: string, what = key) => {
    const old: unknown = owner && Reflect.get(owner, key);
    if (!owner || typeof old !== 'function') return;
    const proxy = new Proxy(old, {
      apply: (target, self: unknown, args) => (
        note(what),
        Reflect.apply(target, self, args) as unknown
      ),
      construct: (target, args) => (note(what), Reflect.construct(target, args) as object),
    });
    Object.defineProperty(owner, key, { value: proxy, configurable: true, writable: true });
  };
  const watchAccess = (owner: object, key: string) => {
    const old = Object.getOwnPropertyDescriptor(owner, key);
    Object.defineProperty(owner, key, {
      configurable: true,
      get(this: unknown): unknown {
        note(key);
        return old?.get?.call(this);
      },
      set(this: unknown, value: unknown) {
        note(key);
        old?.set?.call(this, value);
      },
    });
  };
  for (const name of [
    'eval Function Worker SharedWorker WebSocket EventSource XMLHttpRequest BroadcastChannel',
    'open alert confirm prompt requestIdleCallback setInterval postMessage',
  ].flatMap((names) => names.split(' ')))
    watchMethod(window, name);
  for (const name of ['compile', 'instantiate', 'instantiateStreaming', 'Module', 'validate'])
    watchMethod(WebAssembly, name, 'WebAssembly');
  for (const name of ['write', 'writeln']) watchMethod(document, name, 'document.write');
  for (const name of ['pushState', 'replaceState']) watchMethod(history, name, 'history');
  watchMethod(navigator, 'sendBeacon');
  for (const name of 'localStorage sessionStorage indexedDB caches cookieStore name'.split(' '))
    watchAccess(window, name);
  watchAccess(Document.prototype, 'cookie');
  watchAccess(Navigator.prototype, 'serviceWorker');
  watchAccess(Navigator.prototype, 'userAgent');
}

const CONTROLS: Readonly<Record<string, string>> = {
  localStorage: 'localStorage.setItem("a", "b")',
  sessionStorage: 'sessionStorage.length',
  indexedDB: 'indexedDB.open("a")',
  cookie: 'document.cookie = "a=b"',
  eval: 'eval("1")',
  Function: 'new Function("return 1")',
  Worker: 'new Worker("data:text/javascript,")',
  WebAssembly: 'WebAssembly.validate(new Uint8Array(8))',
  'document.write': 'try { document.write("") } catch {}',
  sendBeacon: 'navigator.sendBeacon("/beacon")',
};

const everything = Object.values(WAYS).flatMap((write) => TAGS.map((tag) => write(tag)));

it('uses no storage, cookie, eval, worker, WebAssembly or document.write [L21]', async () => {
  const { page } = await site.open(pageOf(everything.join('\n'), MODULE), { init: watch });
  for (const name of ['Copy text', 'Copy link', 'In Russian'])
    expect(await clickAll(page, name)).toBeGreaterThan(2);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('news-summary')) element.reload();
  });
  await settle(page);
  expect(await page.evaluate(() => window.used)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

it('would be caught using any of them', async () => {
  site.put('/news-summary-worse.js', [site.bundle, ...Object.values(CONTROLS)].join('\n'));
  const head = '<script type="module" src="/news-summary-worse.js"></script>';
  const { page } = await site.open(pageOf('', head), { init: watch });
  const used = await page.evaluate(() => window.used);
  expect(used).toEqual(expect.arrayContaining(Object.keys(CONTROLS)));
});
