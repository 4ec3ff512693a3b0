/** A run of text, verbatim where the source's own words stand inside quotation marks. */
export interface Run {
  readonly text: string;
  readonly isVerbatim: boolean;
}

// No opening mark inside: a text of nothing else is gone through once.
// Pairs that enclose a quotation in the languages of the news: “ ”, „ “, « », » «, ‹ ›, 「 」, 『 』, " ".
const MARKED =
  /(“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|"[^"]*")/;

/**
 * Splits a carrying sentence at its quotation marks. The marks stay with the words they enclose.
 * Without a closed pair of marks the whole text is one run that is not verbatim.
 */
export function splitVerbatim(text: string): readonly Run[] {
  return text
    .split(MARKED)
    .map((run, index) => ({ text: run, isVerbatim: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The first verbatim words of a text without their marks; the whole text where none are marked. */
export function firstVerbatim(text: string): string {
  return (
    splitVerbatim(text)
      .find((run) => run.isVerbatim)
      ?.text.slice(1, -1) ?? text
  );
}

/** Words without the marks around the whole of them, which some paste along: they get marks when shown. */
export function withoutMarks(words: string): string {
  const [run, ...others] = splitVerbatim(words);
  return run?.isVerbatim && others.length === 0 ? words.slice(1, -1) : words;
}
