/** Expected text for the reader, computed independently of the library. */

const OPENERS: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const CLOSERS = new Set(Object.values(OPENERS));

/** A text as it is shown: letter for letter, but for what no text needs. Empty where it counts as none. */
export function expectedText(given: string): string {
  let shown = '';
  let open: string[] = [];
  for (const letter of given) {
    const code = letter.codePointAt(0) ?? 0;
    const isBreak = code === 0x09 || code === 0x0a || code === 0x0d;
    if (code < 0x20 && !isBreak) continue;
    if (code >= 0x7f && code <= 0x9f) continue;
    if (code === 0xfffe || code === 0xffff) continue;
    if (code >= 0xd800 && code <= 0xdfff) {
      shown += '\ufffd';
    } else if (code === 0x2028 || code === 0x2029) {
      shown += ' ';
    } else if (CLOSERS.has(letter)) {
      // The end of an isolate ends what was opened within it; an embedding ends only by its own end.
      const start = letter === '\u2069' ? open.lastIndexOf(letter) : open.length - 1;
      if (start < 0 || open[start] !== letter) continue;
      open = open.slice(0, start);
      shown += letter;
    } else {
      const closer = OPENERS[letter];
      if (closer) open.push(closer);
      shown += letter;
    }
  }
  const text = shown.trim();
  // Invisible text counts as empty.
  if (/^[\s\p{Cf}]*$/u.test(text) || text === '[object Object]') return '';
  return text + open.reverse().join('');
}

/** Direct words as they stand between our quotation marks: without a pair of their own around the whole. */
export function withoutOuterMarks(text: string): string {
  const [, curled, straight] = /^(?:“([^”]*)”|"([^"]*)")$/su.exec(text) ?? [];
  return curled ?? straight ?? text;
}

/** Description of a source at the start of a line. */
export const asLabel = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Name of a language; the tag itself if it is malformed. */
export function expectedLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Target of an address as a link; undefined if it is blocked. */
export function expectedLink(address: string, base: string): string | undefined {
  return resolved(address, base, ['http:', 'https:', 'mailto:']);
}

/** Target of an address as a picture; undefined if it is blocked. */
export function expectedPicture(address: string, base: string): string | undefined {
  if (/^data:image\/(png|jpeg|gif|webp|avif);/i.test(address)) return address;
  return resolved(address, base, ['http:', 'https:']);
}

function resolved(address: string, base: string, schemes: readonly string[]): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return schemes.includes(protocol) ? href : undefined;
}

/** Returns true if an unreadable date is shown as words: one line, at most 40 characters, with a letter or digit. */
export function isKeptAsWords(text: string): boolean {
  return Array.from(text).length <= 40 && !/[\n\r]/.test(text) && /[\p{L}\p{N}]/u.test(text);
}
