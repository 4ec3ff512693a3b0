/** Height messages of the embed page. Hosts listen for different formats and do not say which, so it sends all. */

/** Names that a host put into the address to recognize its frames. */
export interface FrameNames {
  /** `?id=`, written by Bluesky. */
  readonly id?: string | undefined;
  /** `?childId=`, written by pym.js. */
  readonly childId?: string | undefined;
  /** `#?secret=`, written by WordPress. */
  readonly secret?: string | undefined;
}

const NAME = /^[\w.:-]{1,64}$/;
/** Separator in messages of pym.js. */
const PYM = 'xPYMx';

/** Reads the names from an address. Ignores unusual ones, because names are sent back to the host. */
export function readFrameNames(address: string): FrameNames {
  const { searchParams, hash } = new URL(address);
  const read = (names: URLSearchParams, key: string): string | undefined => {
    const name = names.get(key) ?? '';
    return NAME.test(name) ? name : undefined;
  };
  return {
    id: read(searchParams, 'id'),
    childId: read(searchParams, 'childId'),
    secret: read(new URLSearchParams(hash.replace(/^#\??/, '')), 'secret'),
  };
}

/**
 * Builds a height message in every format that hosts know. Formats with a name need one from the host.
 *
 * @param height in whole pixels
 * @param address of the page
 */
export function heightMessages(
  height: number,
  address: string,
  { id, childId, secret }: FrameNames,
): readonly unknown[] {
  return [
    { type: 'news-height', height },
    { 'datawrapper-height': { [id ?? 'news-embed']: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium, Flourish
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    // The Guardian
    JSON.stringify({ type: 'set-height', value: height }),
    ...(id ? [{ id, height }] : []),
    ...(childId ? [['pym', childId, 'height', height].join(PYM)] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** Tells whether a message asks for the height: ours, or the width message of pym.js, which waits for an answer. */
export function asksForHeight(message: unknown, { childId }: FrameNames): boolean {
  if (typeof message === 'string')
    return !!childId && message.startsWith(['pym', childId, 'width', ''].join(PYM));
  return (Object(message) as { readonly type?: unknown }).type === 'news-height?';
}
