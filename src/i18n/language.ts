// Languages and scripts written from right to left.
const RTL = /^(adlm|ar|arab|arc|ckb|dv|fa|he|hebr|iw|ks|nkoo|nqo|ps|sd|syr|syrc|thaa|ug|ur|yi)$/i;

/** Returns the writing direction of a tag: of its script if it names one, else of its language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [code = '', script = ''] = language.split(/[-_]/);
  return RTL.test(script.length === 4 ? script : code) ? 'rtl' : 'ltr';
}

/** Returns the name of a language in another: "Russian", "русский". Unknown or malformed: the tag itself. */
export function languageName(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // malformed tag
  }
}

/** Returns the name of a language in itself, capitalized as in a menu: "Русский". */
export function ownName(language: string): string {
  const name = languageName(language, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The direction of a text: of its language, or if that is not known, of its first strong character. */
export function textDirection(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  return language ? directionOf(language) : 'auto';
}
