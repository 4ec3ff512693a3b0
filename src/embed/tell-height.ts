import { asksForHeight, heightMessages, readFrameNames } from './height-messages.js';

/**
 * Reports the height of the content to the page that contains the iframe: first, on every change, and when
 * asked. Outside a frame, or in a hidden one, it reports nothing.
 *
 * Posts to any origin (`'*'`): the host knows the address of the frame, and sees its height anyway.
 * Listens only to its parent.
 */
export function tellHeight(view: Window & typeof globalThis): void {
  const { parent } = view;
  if (parent === view) return;
  const root = view.document.documentElement;
  const names = readFrameNames(view.location.href);
  let told = 0;

  const tell = (isAsked: boolean): void => {
    // Height of the content, not of the frame: it does not grow with the frame.
    const box = root.getBoundingClientRect();
    const height = Math.ceil(box.height);
    if (!box.width || !height || (height === told && !isAsked)) return;
    told = height;
    for (const message of heightMessages(height, view.location.href, names))
      parent.postMessage(message, '*');
  };

  new view.ResizeObserver(() => {
    tell(false);
  }).observe(root);
  view.addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, names)) tell(true);
  });
  // For hosts that began to listen while the page was loading.
  view.addEventListener('load', () => {
    tell(true);
  });
}
