/** Custom properties of the elements from the manifest, and their contrast checks. Pure. */
import manifest from '../../custom-elements.json' with { type: 'json' };
import { contrast, LEAST, over, type Rgba, share } from './contrast.js';
import { fromHex, mixedOf, PAGES, schemeColour } from './page-colours.js';

export interface Token {
  readonly name: string;
  readonly help: string;
  readonly type: 'colour' | 'size' | 'font';
  readonly standard: string;
}

/** Values of tokens. Unset ones keep their default. */
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

/** Returns the tokens of an element. */
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

/** Writes the style rule for the page. Empty if no token is set. */
export function ruleFor(tag: string, tokens: Tokens): string {
  const lines = tokensOf(tag)
    .filter(({ name }) => tokens[name])
    .map(({ name }) => `  ${name}: ${tokens[name] ?? ''};\n`);
  return lines.length > 0 ? `${tag} {\n${lines.join('')}}\n` : '';
}

/** Measured pair of colours. */
export type Pair = 'text' | 'muted' | 'side-a' | 'side-b' | 'rule-strong' | 'accent';

export interface Measured {
  readonly pair: Pair;
  readonly ratio: number;
  readonly least: number;
}

/** Page and `scheme` around an element. */
export interface Surroundings {
  readonly page: 'light' | 'dark';
  readonly scheme?: 'light' | 'dark' | undefined;
}

/**
 * Measures the contrast of texts and graphics on their background. Unset tokens have their default colour.
 *
 * @param colourOf returns the colour of a token, or undefined if it is unset or invalid
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
