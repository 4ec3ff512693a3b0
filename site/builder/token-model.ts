/** The custom properties of the elements, as their manifest names them, and what to check of them. Pure. */
import manifest from '../../custom-elements.json' with { type: 'json' };
import { contrast, LEAST, over, type Rgba, share } from './contrast.js';
import { fromHex, mixedOf, PAGES, schemeColour } from './page-colours.js';

export interface Token {
  readonly name: string;
  readonly help: string;
  readonly type: 'colour' | 'size' | 'font';
  readonly standard: string;
}

/** What the tokens are set to; what is not there is left to the elements. */
export type Tokens = Readonly<Record<string, string>>;

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly cssProperties?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
  }[];
}

const modules: readonly { readonly declarations: readonly Declaration[] }[] = manifest.modules;
const declarations = modules.flatMap((module) => module.declarations);

/** The tokens that an element knows. */
export function tokensOf(tag: string): readonly Token[] {
  const { cssProperties = [] } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return cssProperties.map(({ name, description = '', default: standard = '' }) => ({
    name,
    help: description,
    type: name.includes('-color-')
      ? 'colour'
      : /-font-(body|display)$/.test(name)
        ? 'font'
        : 'size',
    standard,
  }));
}

/** The rule for the style sheet of the page; empty where nothing is set. */
export function ruleFor(tag: string, tokens: Tokens): string {
  const lines = tokensOf(tag)
    .filter(({ name }) => tokens[name])
    .map(({ name }) => `  ${name}: ${tokens[name] ?? ''};\n`);
  return lines.length > 0 ? `${tag} {\n${lines.join('')}}\n` : '';
}

/** What is measured, and what it has to reach. */
export type Pair = 'text' | 'muted' | 'side-a' | 'side-b' | 'rule-strong' | 'accent';

export interface Measured {
  readonly pair: Pair;
  readonly ratio: number;
  readonly least: number;
}

/** The colours of the page, and those the attribute `scheme` sets. */
export interface Surroundings {
  readonly page: 'light' | 'dark';
  readonly scheme?: 'light' | 'dark' | undefined;
}

/**
 * The contrast of what is read upon what it stands on, with the elements' own colours where a token is not set.
 *
 * @param colourOf the colour a token is set to; undefined where it is not, or to no colour
 */
export function measure(
  tag: string,
  { page, scheme }: Surroundings,
  colourOf: (token: string) => Rgba | undefined,
): readonly Measured[] {
  const known = tokensOf(tag).map(({ name }) => name);
  const ink = fromHex(PAGES[page].ink);
  const get = (name: string, textColour: Rgba): Rgba => {
    const token = `--news-color-${name}`;
    const fixed = colourOf(token) ?? (scheme && schemeColour(token, scheme));
    if (fixed) return fixed;
    const { colour = textColour, part } = mixedOf(token);
    return share(colour, part);
  };
  const text = get('text', ink);
  const ground = over(get('surface', ink), fromHex(PAGES[page].paper));
  const words = (pair: Pair, upper: Rgba, lower = ground): Measured => ({
    pair,
    ratio: contrast(upper, lower),
    least: LEAST.words,
  });
  const onSide = (pair: 'side-a' | 'side-b'): readonly Measured[] =>
    known.includes(`--news-color-${pair}`)
      ? [words(pair, text, over(get(pair, text), ground))]
      : [];
  const signs = (pair: Pair): Measured => ({
    pair,
    ratio: contrast(get(pair, text), ground),
    least: LEAST.signs,
  });
  return [
    words('text', text),
    words('muted', get('muted', text)),
    ...onSide('side-a'),
    ...onSide('side-b'),
    signs('rule-strong'),
    signs('accent'),
  ];
}
