/**
 * The script for pages with our iframes in them, `dist/cdn/embed-host.js`: gives each
 * `<iframe data-news-embed>` the height that its page tells, at once or later.
 *
 * A message is heard only from the window of such a frame, while that shows the origin the frame was
 * given; in a sandbox without `allow-same-origin` that origin is `null`. Anything but a number from 1 to
 * 30,000 is passed over. Leaves no names behind.
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

// Those that have told it before anybody listened.
for (const { contentWindow } of framesHere())
  contentWindow?.postMessage({ type: 'news-height?' }, '*');

export {};
