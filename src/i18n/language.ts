const RTL = /^(ar|arc|ckb|dv|fa|ha-arab|he|iw|ks|ku-arab|nqo|pa-arab|ps|sd|syr|ug|ur|uz-arab|yi)\b/i;

/** The direction a language is written in: of its script where the tag names one, else its usual one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = /[-_](arab|hebr|syrc|thaa|nkoo|adlm|[a-z]{4})(?![a-z])/i.exec(language)?.[1];
  if (script) return /arab|hebr|syrc|thaa|nkoo|adlm/i.test(script) ? 'rtl' : 'ltr';
  return RTL.test(language) ? 'rtl' : 'ltr';
}

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in another: "Russian", "русский". The tag itself where there is none. */
export function languageName(language: string, inLanguage: string): string {
  try {
    let name = names.get(inLanguage);
    if (!name) {
      name = new Intl.DisplayNames(inLanguage, { type: 'language' });
      names.set(inLanguage, name);
    }
    return name.of(language) ?? language;
  } catch {
    return language; // a malformed tag: shown as it stands
  }
}
