/** How the page for iframes says how high it is: hosts listen to messages of several forms, and none asks for the form. */

/** What a host has named in the address of the page, so as to know its own frames again. */
export interface FrameNames {
  /** `?id=`, as Bluesky's script writes it. */
  readonly id?: string | undefined;
  /** `?childId=`, as pym.js writes it. */
  readonly childId?: string | undefined;
  /** `#?secret=`, as WordPress writes it. */
  readonly secret?: string | undefined;
}

const NAME = /^[\w.:-]{1,64}$/;
/** What stands between the parts of a message of pym.js. */
const PYM = 'xPYMx';

/** Reads the names from an address. What no host would write as a name is passed over, as it would be sent on. */
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
 * A height in every form that hosts listen to. Of those that need a name, only where the host has given one.
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

/** Whether a message of the host asks for the height: ours, or that of pym.js, which tells a width and waits. */
export function asksForHeight(message: unknown, { childId }: FrameNames): boolean {
  if (typeof message === 'string')
    return !!childId && message.startsWith(['pym', childId, 'width', ''].join(PYM));
  return (Object(message) as { readonly type?: unknown }).type === 'news-height?';
}
