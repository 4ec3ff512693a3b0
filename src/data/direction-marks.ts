// The marks of Unicode that set a direction, by what ends them (Unicode Standard Annex 9, section 2).
const END_OF_EMBEDDING = '\u202c';
const END_OF_ISOLATE = '\u2069';

/**
 * Text in which every mark of direction that is opened is closed again, and none is closed that was
 * not opened: wherever the text stands, what stands around it keeps its own direction.
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
