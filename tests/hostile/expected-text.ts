/** What a reader is to see of a text, said once more in other words than those of the library. */

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
  // What nobody can see is as good as nothing.
  if (/^[\s\p{Cf}]*$/u.test(text) || text === '[object Object]') return '';
  return text + open.reverse().join('');
}

/** Direct words as they stand between our quotation marks: without a pair of their own around the whole. */
export function withoutOuterMarks(text: string): string {
  const [, curled, straight] = /^(?:“([^”]*)”|"([^"]*)")$/su.exec(text) ?? [];
  return curled ?? straight ?? text;
}

/** Who a source is said to be, where that begins a line. */
export const asLabel = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a reader is told of a language that is not one: its tag; of one that could be, its name. */
export function expectedLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Where an address leads as a link, where it may be one. */
export function expectedLink(address: string, base: string): string | undefined {
  return resolved(address, base, ['http:', 'https:', 'mailto:']);
}

/** Where an address leads as a picture, where it may be one. */
export function expectedPicture(address: string, base: string): string | undefined {
  if (/^data:image\/(png|jpeg|gif|webp|avif);/i.test(address)) return address;
  return resolved(address, base, ['http:', 'https:']);
}

function resolved(address: string, base: string, schemes: readonly string[]): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return schemes.includes(protocol) ? href : undefined;
}

/** Whether a date that cannot be read is shown as words: up to 40 letters of one line that say something. */
export function isKeptAsWords(text: string): boolean {
  return Array.from(text).length <= 40 && !/[\n\r]/.test(text) && /[\p{L}\p{N}]/u.test(text);
}
