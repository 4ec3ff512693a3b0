/** Message to a preview. Pure. */
import type { Article } from '../../src/data/article.js';
import { directionOf } from '../../src/i18n/language.js';
import { type Tag, writtenAttributes } from './element-options.js';
import { isObject } from './json-edit.js';
import type { State } from './state.js';
import { tokensOf } from './token-model.js';

export interface PreviewOrder {
  readonly article?: Article | undefined;
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly tokens: Readonly<Record<string, string>>;
  readonly page: 'light' | 'dark';
  /** Language of the page around the element. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Returns the language of the page: the chosen one, or that of the article. */
export function languageOf({ document, settings }: State): string {
  const own = isObject(document) ? document['inLanguage'] : undefined;
  return settings['language'] || (typeof own === 'string' && own) || 'en';
}

export const pageOf = ({ settings }: State): 'light' | 'dark' =>
  settings['page'] === 'dark' ? 'dark' : 'light';

export function previewOf(state: State): PreviewOrder {
  const { document, tag, settings, tokens } = state;
  const lang = languageOf(state);
  const known = tokensOf(tag).map(({ name }) => name);
  return {
    article: document as Article | undefined,
    tag,
    attributes: writtenAttributes(tag, settings),
    tokens: Object.fromEntries(
      Object.entries(tokens).filter(([name, value]) => value && known.includes(name)),
    ),
    page: pageOf(state),
    lang,
    dir: directionOf(lang),
  };
}
