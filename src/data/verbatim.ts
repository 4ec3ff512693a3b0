/** A run of text: verbatim if it is inside quotation marks. */
export interface Run {
  readonly text: string;
  readonly isVerbatim: boolean;
}

// No opening mark inside, so that matching takes linear time.
// Pairs of quotation marks: “ ”, „ “, « », » «, ‹ ›, 「 」, 『 』, " ".
const MARKED =
  /(“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|"[^"]*")/;

/**
 * Splits a sentence at its quotation marks. The marks stay with the words they enclose. Without a closed
 * pair the whole text is one run that is not verbatim.
 */
export function splitVerbatim(text: string): readonly Run[] {
  return text
    .split(MARKED)
    .map((run, index) => ({ text: run, isVerbatim: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** Returns the first verbatim words without their marks, or the whole text without marked words. */
export function firstVerbatim(text: string): string {
  return (
    splitVerbatim(text)
      .find((run) => run.isVerbatim)
      ?.text.slice(1, -1) ?? text
  );
}

/** Removes quotation marks around the whole text: elements add their own. */
export function withoutMarks(words: string): string {
  const [run, ...others] = splitVerbatim(words);
  return run?.isVerbatim && others.length === 0 ? words.slice(1, -1) : words;
}
