// Where a language does not write “ ”. CLDR, "delimiters".
const MARKS: Readonly<Record<string, string>> = {
  ar: '«»',
  be: '«»',
  bg: '„“',
  cs: '„“',
  da: '„“',
  de: '„“',
  el: '«»',
  es: '«»',
  fa: '«»',
  fi: '””',
  fr: '«»',
  hu: '„”',
  it: '«»',
  ja: '「」',
  no: '«»',
  nb: '«»',
  pl: '„”',
  pt: '«»',
  ro: '„”',
  ru: '«»',
  sk: '„“',
  sl: '„“',
  sr: '„“',
  sv: '””',
  uk: '«»',
};

/** The opening and the closing quotation mark of a language; “ ” where it is not known. */
export function quotationMarks(language: string | undefined): readonly [string, string] {
  const [code = ''] = (language ?? '').toLowerCase().split(/[-_]/);
  const marks = MARKS[code] ?? '“”';
  // French sets its marks off with narrow spaces that do not break.
  return code === 'fr' ? ['«\u202f', '\u202f»'] : [marks.charAt(0), marks.charAt(1)];
}

/** Words between the quotation marks of their language. */
export function quoteWords(words: string, language: string | undefined): string {
  const [open, close] = quotationMarks(language);
  return open + words + close;
}
