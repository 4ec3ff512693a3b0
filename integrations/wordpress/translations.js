// Translations: collects the texts of the plugin, reads languages/*.po and writes the files that WordPress reads.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { phpText } from './php.js';

const DOMAIN = 'news-summary-elements';
const SCRIPT = 'news-summary-elements-editor';
const library = createRequire(import.meta.url).resolve('news-summary-elements/data.js');
/** @type {{ ISSUE_HELP: Readonly<Record<string, { cause: string, remedy: string }>> }} */
const { ISSUE_HELP } = await import(library);
const editor = fileURLToPath(new URL('editor', import.meta.url));

/** @typedef {{ text: string, context?: string, where: string }} Word */

/** A call of `__`, on one line or several, with its text in quotation marks of either kind. */
const CALL =
  /\b__\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s*,\s*'news-summary-elements',?\s*\)/g;

/** @param {string} source @param {string} where @returns {Word[]} */
const findWords = (source, where) =>
  [...source.matchAll(CALL)].map(([, single, double]) => ({
    text: (single ?? double ?? '').replace(/\\(['"\\])/g, '$1'),
    where,
  }));

/** @param {string} folder @param {RegExp} names */
const sources = (folder, names) =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => ({ name, source: readFileSync(path.join(folder, name), 'utf8') }));

/** Issues that only loading has: pasted data never does. */
const LOADING =
  /^(empty|encoding|format|http|network|not-found|not-html|several-sources|timeout|type)$/;

/** The causes and remedies that the editor shows. @returns {Word[]} */
const issueWords = () =>
  Object.entries(ISSUE_HELP)
    .filter(([code]) => !LOADING.test(code))
    .flatMap(([, { cause, remedy }]) => [cause, remedy])
    .map((text) => ({ text, where: 'editor/issues.ts' }));

/** All texts of the plugin, without duplicates. @param {string} plugin */
export function collectWords(plugin) {
  /** @type {Word[]} */
  const words = [
    ...sources(editor, /\.ts$/).flatMap(({ name, source }) => findWords(source, `editor/${name}`)),
    ...issueWords(),
    ...sources(`${plugin}/includes`, /\.php$/).flatMap(({ name, source }) =>
      findWords(source, `includes/${name}`),
    ),
  ];
  for (const folder of readdirSync(`${plugin}/blocks`).sort()) {
    const { title, description, keywords } = JSON.parse(
      readFileSync(`${plugin}/blocks/${folder}/block.json`, 'utf8'),
    );
    const where = `blocks/${folder}/block.json`;
    words.push(
      { text: title, context: 'block title', where },
      { text: description, context: 'block description', where },
    );
    words.push(
      .../** @type {string[]} */ (keywords).map((text) => ({
        text,
        context: 'block keyword',
        where,
      })),
    );
  }
  /** @type {Map<string, Word>} */
  const each = new Map();
  for (const word of words) {
    const key = keyOf(word);
    const known = each.get(key);
    if (!known) each.set(key, word);
    else if (!known.where.split(' ').includes(word.where))
      each.set(key, { ...known, where: `${known.where} ${word.where}` });
  }
  return [...each.values()];
}

/** Key of a text in WordPress. @param {{ text: string, context?: string | undefined }} word */
export const keyOf = ({ text, context }) => (context ? `${context}\u0004${text}` : text);

const quote = (/** @type {string} */ text) =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;

/** Template for translators. @param {readonly Word[]} words */
export const writePot = (words) =>
  [
    'msgid ""\nmsgstr ""\n"Project-Id-Version: News Summary Elements\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"X-Domain: news-summary-elements\\n"\n',
    ...words.map(
      ({ text, context, where }) =>
        `${where
          .split(' ')
          .map((file) => `#: ${file}\n`)
          .join(
            '',
          )}${context ? `msgctxt ${quote(context)}\n` : ''}msgid ${quote(text)}\nmsgstr ""\n`,
    ),
  ].join('\n');

/** Translations in a .po file, by {@link keyOf}. @param {string} po @returns {Map<string, string>} */
export function readPo(po) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const entry of po.split(/\n{2,}/)) {
    const [context, text, translation] = ['msgctxt', 'msgid', 'msgstr'].map((name) =>
      [...(new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(entry)?.[1] ?? '').matchAll(/"(.*)"/g)]
        .map(([, part = '']) => part.replace(/\\n/g, '\n').replace(/\\(["\\])/g, '$1'))
        .join(''),
    );
    if (text && translation) texts.set(keyOf({ text, context }), translation);
  }
  return texts;
}

/** Writes the template, and each language for PHP and for the editor. @param {string} plugin @param {string} template */
export function writeTranslations(plugin, template) {
  const folder = `${plugin}/languages`;
  const pot = writePot(collectWords(plugin));
  for (const place of [template, folder]) writeFileSync(`${place}/${DOMAIN}.pot`, pot);
  for (const { name, source } of sources(folder, /\.po$/)) {
    const locale = name.slice(DOMAIN.length + 1, -'.po'.length);
    const texts = readPo(source);
    const lines = [...texts].map(
      // The separator of context and text needs double quotation marks.
      ([key, text]) =>
        `\t\t${key.split('\u0004').map(phpText).join(' . "\\4" . ')} => ${phpText(text)},\n`,
    );
    writeFileSync(
      `${folder}/${DOMAIN}-${locale}.l10n.php`,
      `<?php\nreturn array(\n\t'domain' => '${DOMAIN}',\n\t'language' => '${locale}',\n\t'messages' => array(\n${lines.join('')}\t),\n);\n`,
    );
    const messages = Object.fromEntries([...texts].map(([key, text]) => [key, [text]]));
    writeFileSync(
      `${folder}/${DOMAIN}-${locale}-${SCRIPT}.json`,
      JSON.stringify({
        domain: DOMAIN,
        locale_data: { [DOMAIN]: { '': { domain: DOMAIN, lang: locale }, ...messages } },
      }),
    );
  }
}
