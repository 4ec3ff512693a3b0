// Where a language does not write “ ”: half of these open, half close. CLDR, "delimiters".
const MARKS = [
  ['«»', 'ar be el es fa it nb no pt ru uk'],
  // French sets its marks off with narrow spaces that do not break.
  ['«\u202f\u202f»', 'fr'],
  ['„“', 'bg cs da de sk sl sr'],
  ['„”', 'hu pl ro'],
  ['””', 'fi sv'],
  ['「」', 'ja'],
] as const;

/** The opening and the closing quotation mark of a language; “ ” where it is not known. */
export function quotationMarks(language = ''): readonly [string, string] {
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  const [marks] = MARKS.find(([, languages]) => languages.split(' ').includes(code)) ?? ['“”'];
  const middle = marks.length / 2;
  return [marks.slice(0, middle), marks.slice(middle)];
}

/** Words between the quotation marks of their language. */
export function quoteWords(words: string, language: string | undefined): string {
  return quotationMarks(language).join(words);
}
