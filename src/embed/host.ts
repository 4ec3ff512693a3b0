/**
 * Script for pages that contain our iframes, `dist/cdn/embed-host.js`: sets the height of each
 * `<iframe data-news-embed>` to the height that its page reports.
 *
 * Accepts a message only from the window of such a frame and from the origin of its `src`; in a sandbox
 * without `allow-same-origin` that origin is `null`. Ignores anything but a number from 1 to 30,000.
 * Defines no globals.
 */
const MAX = 30_000;

const framesHere = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll('iframe[data-news-embed]');

const originOf = ({ src, sandbox, attributes }: HTMLIFrameElement): string =>
  attributes.getNamedItem('sandbox') && !sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(src, location.href).origin;

addEventListener('message', ({ data, source, origin }) => {
  const { type, height } = Object(data) as { readonly type?: unknown; readonly height?: unknown };
  if (type !== 'news-height' || typeof height !== 'number' || !(height >= 1 && height <= MAX))
    return;
  for (const frame of framesHere()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const isBorderInside = getComputedStyle(frame).boxSizing === 'border-box';
    const border = isBorderInside ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(height) + border}px`;
  }
});

// Asks frames that reported their height before this script ran.
for (const { contentWindow } of framesHere())
  contentWindow?.postMessage({ type: 'news-height?' }, '*');

export {};
