import { asksForHeight, heightMessages, readFrameNames } from './height-messages.js';

/**
 * Tells the page around an iframe how high its content is: at first, whenever that changes, and when it
 * asks. A page that is in no frame tells nothing, and neither does one in a frame that is not displayed.
 *
 * Any origin may hear it (`'*'`): whoever frames a page knows its address, and a height says no more than
 * a look at the frame would. Questions are heard from the page around it alone.
 */
export function tellHeight(view: Window & typeof globalThis): void {
  const { parent } = view;
  if (parent === view) return;
  const root = view.document.documentElement;
  const names = readFrameNames(view.location.href);
  let told = 0;

  const tell = (isAsked: boolean): void => {
    // Of the content, not of the frame: however high a host makes the frame, this stays.
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
  // Hosts that began to listen while all this was loading.
  view.addEventListener('load', () => {
    tell(true);
  });
}
