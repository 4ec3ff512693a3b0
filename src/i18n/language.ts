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

/** Returns the name of a language in itself, capitalized as in a menu: "Русский". */
export function ownName(language: string): string {
  const name = languageName(language, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
