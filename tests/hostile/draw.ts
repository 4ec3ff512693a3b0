/** Draws scenes in the page and takes down what came of them. */
import { settle } from '../helpers/mount.js';
import type { Fill } from './document.js';
import { Markers, type Place, type TextAt } from './markers.js';
import { classOf, makeDocuments, type Scene, standIn } from './scenes.js';
import { type Token, tokensOf } from './tokens.js';
import type { Stage } from './ways.js';

/** The noon of a day on which some events of the document are over and some are not. */
const NOW = Date.parse('2025-10-23T12:00Z');

/** Drawing of a scene, with the base of its relative addresses. */
export interface Drawing {
  readonly scene: Scene;
  readonly tokens: readonly Token[];
  readonly base: string;
  readonly markers: Markers;
}

let addresses = 0;

/**
 * Draws scenes, all in the page at once, and takes them away again.
 *
 * @param valueOf what stands in a place, given its marker
 * @param answers what the mocked network has at an address
 */
async function draw(
  scenes: readonly Scene[],
  valueOf: (marker: string, place: Place) => string,
  answers: Record<string, () => Response>,
): Promise<Drawing[]> {
  const column = document.createElement('div');
  // Drawn but not laid out: what is compared is what stands in the tree.
  column.hidden = true;
  const served = new Map<object, string>();
  const stage: Stage = {
    column,
    serve: (data) => {
      const address = served.get(data) ?? `/documents/${++addresses}/article.json`;
      served.set(data, address);
      answers[address] = () => Response.json(data);
      return address;
    },
  };
  const shared = new Markers();
  const fillWith =
    (markers: Markers): Fill =>
    (field, use, variant) =>
      valueOf(markers.mark(field, use, variant), { field, use, variant });
  const documents = makeDocuments(fillWith(shared));
  const placed = scenes.map((scene) => {
    const markers = scene.half ? shared : new Markers();
    const element = scene.make(documents, fillWith(markers), stage);
    Object.assign(element, { now: NOW });
    return { scene, markers, element };
  });
  column.append(...placed.map(({ element }) => element));
  document.body.append(column);
  await settle(column);
  while (column.querySelector(':state(loading)')) await new Promise((go) => setTimeout(go));
  // Opens folded parts, so that they are drawn.
  for (const { element } of placed) {
    element.shadowRoot?.querySelector<HTMLElement>('[aria-pressed=false]')?.click();
  }
  await settle(column);
  return placed.map(({ scene, markers, element }) => {
    const source = scene.isServed && element.getAttribute('src');
    const base = source ? new URL(source, document.baseURI).href : document.baseURI;
    return { scene, markers, base, tokens: tokensOf(element) };
  });
}

/** The scenes with markers, where each place has one of the same class as its text. */
export const drawMarkers = (
  scenes: readonly Scene[],
  textAt: TextAt,
  answers: Record<string, () => Response>,
): Promise<Drawing[]> =>
  draw(scenes, (marker, place) => standIn(classOf(textAt(place)), marker, place), answers);

/** The scenes with their texts. They stay in the page. */
export const drawTexts = (
  scenes: readonly Scene[],
  textAt: TextAt,
  answers: Record<string, () => Response>,
): Promise<Drawing[]> => draw(scenes, (_, place) => textAt(place), answers);
