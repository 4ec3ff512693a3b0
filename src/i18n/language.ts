// Languages and scripts that are written from right to left.
const RTL = /^(adlm|ar|arab|arc|ckb|dv|fa|he|hebr|iw|ks|nkoo|nqo|ps|sd|syr|syrc|thaa|ug|ur|yi)$/i;

/** The direction a language is written in: of its script where the tag names one, else its usual one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [code = '', script = ''] = language.split(/[-_]/);
  return RTL.test(script.length === 4 ? script : code) ? 'rtl' : 'ltr';
}

/** The name of a language in another: "Russian", "русский". The tag itself where there is none. */
export function languageName(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // a malformed tag: shown as it stands
  }
}

/** The direction of a text: of its language, or if that is not known, of its first strong character. */
export function textDirection(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  return language ? directionOf(language) : 'auto';
}
