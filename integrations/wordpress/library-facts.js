// Words, quotation marks and limits of the library for the plugin's PHP: includes/library.php.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('../../src/i18n/locale.js').Locale} Locale */

/**
 * Reads the facts from the built library, so that the plugin says the words that the elements say.
 *
 * @param {string} library the folder of the package
 */
export async function libraryFacts(library) {
  /** @param {string} file */
  const load = (file) => import(pathToFileURL(path.join(library, 'dist', file)).href);
  /** @type {typeof import('../../src/data/dispute.js')} */
  const { isWordless, STANCES } = await load('data/dispute.js');
  /** @type {typeof import('../../src/data/limits.js')} */
  const { MAX_BYTES } = await load('data/limits.js');
  /** @type {typeof import('../../src/i18n/quotation-marks.js')} */
  const { quotationMarks } = await load('i18n/quotation-marks.js');

  /** @type {Record<string, Pick<Locale, 'status' | 'stance' | 'speakerNotGiven' | 'source'> & { marks: readonly string[] }>} */
  const words = {};
  const files = readdirSync(path.join(library, 'dist/i18n/locales'));
  for (const language of files.flatMap((file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? []).sort()) {
    /** @type {Record<string, Locale>} */
    const module = await load(`i18n/locales/${language}.js`);
    const [locale] = Object.values(module);
    if (!locale) throw new Error(`${language}.js exports no words.`);
    const { status, stance, speakerNotGiven, source } = locale;
    words[language] = { marks: quotationMarks(language), status, stance, speakerNotGiven, source };
  }
  return { maxBytes: MAX_BYTES, wordless: STANCES.filter(isWordless), words };
}
