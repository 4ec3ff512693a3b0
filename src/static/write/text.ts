import { nothing, type TemplateResult } from 'lit';
import { oneLine } from '../../shared/parts/one-line.js';
import { textDirection } from '../../shared/parts/text.js';

/** A name or a title that cannot disturb the line it stands in. */
export const renderStaticName = (text: string, look: string): TemplateResult =>
  oneLine`<span class="${look}" dir="auto">${text}</span>`;

/** Words of the article inside a line of ours, in their own language and direction. */
export const renderStaticPhrase = (
  text: string,
  language: string | undefined,
  look: string,
): TemplateResult =>
  oneLine`<span class="${look}" lang=${language ?? nothing} dir="${textDirection(language)}">${text}</span>`;

/** A paragraph of the article, in its own language and direction; nothing where there is no text. */
export const renderStaticParagraph = (
  text: string | undefined,
  language: string | undefined,
  look: string,
): TemplateResult | typeof nothing =>
  text
    ? oneLine`<p class="${look}" lang=${language ?? nothing} dir="${textDirection(language)}">${text}</p>`
    : nothing;

/** The items of a list, each in its own language and direction. */
export const renderStaticItems = (
  texts: readonly string[],
  language: string | undefined,
  look: string,
): readonly TemplateResult[] =>
  texts.map(
    (text) =>
      oneLine`<li class="${look}" lang=${language ?? nothing} dir="${textDirection(language)}">${text}</li>`,
  );

/** Pieces of a line, with a dot between each two; those that are not there are left out. */
export function renderStaticLine(pieces: readonly unknown[]): readonly unknown[] {
  const given = pieces.filter((piece) => piece && piece !== nothing);
  return given.map((piece, index) => [index > 0 ? ' · ' : '', piece]);
}

/** A real heading of the given level; above 6, which HTML does not have, 6. */
export function renderStaticHeading(level: number, look: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return oneLine`<h2 class="${look}">${content}</h2>`;
    case 3:
      return oneLine`<h3 class="${look}">${content}</h3>`;
    case 4:
      return oneLine`<h4 class="${look}">${content}</h4>`;
    case 5:
      return oneLine`<h5 class="${look}">${content}</h5>`;
    default:
      return oneLine`<h6 class="${look}">${content}</h6>`;
  }
}
