/** Components that all of the trees share. */
import { createElement as h, type ReactNode } from 'react';
import { licenceName } from '../../../../src/data/licence.js';
import { readImageAddress, readLink } from '../../../../src/data/link.js';
import type { Image } from '../../../../src/data/image.js';
import { type PartialDate, toDateTime } from '../../../../src/data/partial-date.js';
import { directionOf } from '../../../../src/i18n/language.js';
import type { Drawing } from '../../../../src/shared/parts/glyphs.js';
import type { Setting } from '../hand/setting.js';

export interface SettingProps {
  readonly setting: Setting;
}

export const show = (text: string): string =>
  text.includes('–') ? text.replace(/(?<=\p{L})–(?=\p{L})/gu, '–\u2060') : text;

/** The attributes of a text of the article. */
export const tongue = (lang: string | undefined): { lang?: string; dir: string } =>
  lang ? { lang, dir: directionOf(lang) } : { dir: 'auto' };

/** Without keys, as nothing of it will change: production builds of React do not ask for them. */
export const list = <Item>(
  items: readonly Item[],
  render: (item: Item) => ReactNode,
): readonly ReactNode[] => items.map(render);

export const Name = ({ text }: { readonly text: string }): ReactNode => h('bdi', null, show(text));

interface TextProps {
  readonly text: string | undefined;
  readonly lang: string | undefined;
}

export const Phrase = ({ text = '', lang }: TextProps): ReactNode =>
  h('span', { className: 'phrase', ...tongue(lang) }, show(text));

export const Paragraph = ({
  text,
  lang,
  part,
  look,
}: TextProps & { readonly part: string; readonly look: string }): ReactNode =>
  text ? h('p', { part, className: `${part} ${look}` }, h(Phrase, { text, lang })) : null;

interface TimeProps {
  readonly date: PartialDate | undefined;
  readonly text: string;
}

export function Time({ date, text }: TimeProps): ReactNode {
  const dateTime = date && toDateTime(date);
  return dateTime ? h('time', { dateTime }, h(Name, { text })) : h(Name, { text });
}

interface LinkProps {
  readonly url: string | undefined;
  readonly base: string | undefined;
  readonly look?: string;
  readonly children: ReactNode;
}

export function Link({ url, base, look = 'link', children }: LinkProps): ReactNode {
  const href = url && readLink(url, base);
  return href ? h('a', { part: 'link', className: look, href }, children) : children;
}

export const Glyph = ({ drawing }: { readonly drawing: Drawing }): ReactNode => {
  const [lines, solids = '', strokeDasharray] = drawing;
  return h(
    'svg',
    { className: 'glyph', viewBox: '0 0 16 16', 'aria-hidden': true },
    h('path', { d: lines, strokeDasharray }),
    h('path', { className: 'solid', d: solids }),
  );
};

export function Photo({
  image,
  setting: { locale, base },
}: SettingProps & { readonly image: Image | undefined }): ReactNode {
  if (!image) return null;
  const { url, alt = '', caption, creditText, creator, license, acquireLicensePage } = image;
  const { width, height } = image;
  const src = readImageAddress(url, base);
  const credit = creditText ?? (creator && locale.photo(creator));
  if (!src || !credit) return null;
  const licence =
    license &&
    h(
      'span',
      { className: 'licence' },
      h(Link, { url: license, base, children: licenceName(license) ?? locale.licence }),
    );
  const shown = { src, alt, width, height, loading: 'lazy', decoding: 'async' } as const;
  return h(
    'figure',
    { part: 'photo', className: 'photo' },
    h('img', { ...shown, referrerPolicy: 'no-referrer' }),
    h(
      'figcaption',
      null,
      caption && h('p', { className: 'caption meta' }, show(caption)),
      h(
        'p',
        { part: 'credit', className: 'credit meta muted' },
        h(Name, { text: credit }),
        licence,
        acquireLicensePage &&
          h(Link, { url: acquireLicensePage, base, children: locale.getLicence }),
      ),
    ),
  );
}

interface RootProps extends SettingProps {
  readonly tag: string;
  readonly look?: string;
  readonly until?: number | undefined;
  readonly children?: ReactNode;
}

/** A shadow root with its styles. */
export function Root({ tag, setting, look = 'root', until, children }: RootProps): ReactNode {
  const { language } = setting.locale;
  return h(
    'template',
    { shadowrootmode: 'open' },
    h('style', { dangerouslySetInnerHTML: { __html: setting.sheets[tag] ?? '' } }),
    h(
      'div',
      {
        part: 'root',
        className: look,
        lang: language,
        dir: directionOf(language),
        'data-until': until,
      },
      children,
    ),
  );
}
