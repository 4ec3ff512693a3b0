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

const known = new Map(
  MARKS.flatMap(([marks, languages]) => {
    const middle = marks.length / 2;
    const pair = [marks.slice(0, middle), marks.slice(middle)] as const;
    return languages.split(' ').map((language) => [language, pair] as const);
  }),
);

/** The opening and the closing quotation mark of a language; “ ” where it is not known. */
export function quotationMarks(language = ''): readonly [string, string] {
  const [code = ''] = language.toLowerCase().split(/[-_]/, 1);
  return known.get(code) ?? ['“', '”'];
}

/** Words between the quotation marks of their language. */
export function quoteWords(words: string, language: string | undefined): string {
  return quotationMarks(language).join(words);
}
