// Marks by language, opening then closing; other languages use “ ”. Source: CLDR, "delimiters".
const MARKS = [
  ['«»', 'ar be el es fa it nb no pt ru uk'],
  // French: narrow no-break spaces inside the marks.
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

/** Returns the opening and closing quotation mark of a language. Unknown: “ ”. */
export function quotationMarks(language = ''): readonly [string, string] {
  const [code = ''] = language.toLowerCase().split(/[-_]/, 1);
  return known.get(code) ?? ['“', '”'];
}

/** Puts words between the quotation marks of their language. */
export function quoteWords(words: string, language: string | undefined): string {
  return quotationMarks(language).join(words);
}
