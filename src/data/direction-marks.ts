// Characters that end a direction (Unicode Standard Annex 9, section 2).
const END_OF_EMBEDDING = '\u202c';
const END_OF_ISOLATE = '\u2069';

/**
 * Balances direction marks: closes every open mark, and removes closing marks that close nothing. The text
 * around it keeps its own direction.
 */
export function closeDirections(text: string): string {
  const open: string[] = [];
  let isolates = 0;
  const closed = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => {
    const isIsolate = mark >= '\u2066';
    if (mark === END_OF_ISOLATE || mark === END_OF_EMBEDDING) {
      // The end of an isolate ends all embeddings in it; an embedding cannot end beyond its isolate.
      if (isIsolate && isolates === 0) return '';
      const last = isIsolate ? open.lastIndexOf(mark) : open.length - 1;
      if (open[last] !== mark) return '';
      open.length = last;
      if (isIsolate) isolates--;
    } else {
      open.push(isIsolate ? END_OF_ISOLATE : END_OF_EMBEDDING);
      if (isIsolate) isolates++;
    }
    return mark;
  });
  return closed + open.reverse().join('');
}
