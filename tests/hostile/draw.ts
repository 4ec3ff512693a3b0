/** Draws scenes in the page and takes down what came of them. */
import { settle } from '../helpers/mount.js';
import { Markers } from './markers.js';
import { type Class, makeDocuments, type Scene, standIn } from './scenes.js';
import { type Token, tokensOf } from './tokens.js';
import type { Stage } from './ways.js';

/** The noon of a day on which some events of the document are over and some are not. */
const NOW = Date.parse('2025-10-23T12:00Z');

/** What came of a scene, and where its relative addresses start. */
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
  valueOf: (
    scene: Scene | undefined,
    marker: string,
    field: string,
    use: Parameters<Markers['mark']>[1],
  ) => string,
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
  const documents = makeDocuments((field, use, variant) =>
    valueOf(undefined, shared.mark(field, use, variant), field, use),
  );
  const placed = scenes.map((scene) => {
    const markers = scene.half ? shared : new Markers();
    const element = scene.make(
      documents,
      (field, use, variant) => valueOf(scene, markers.mark(field, use, variant), field, use),
      stage,
    );
    Object.assign(element, { now: NOW });
    return { scene, markers, element };
  });
  column.append(...placed.map(({ element }) => element));
  document.body.append(column);
  await settle(column);
  while (column.querySelector(':state(loading)')) await new Promise((go) => setTimeout(go));
  // What is folded away is drawn too.
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

const baselines = new Map<string, Promise<Drawing[]>>();

/** The scenes with markers in place of the strings of a class; drawn once. */
export function drawMarkers(
  scenes: readonly Scene[],
  kind: Class,
  answers: Record<string, () => Response>,
): Promise<Drawing[]> {
  const key = JSON.stringify([kind, scenes[0]?.name, scenes.length]);
  const drawn =
    baselines.get(key) ??
    draw(scenes, (_, marker, field, use) => standIn(kind, marker, field, use), answers);
  baselines.set(key, drawn);
  return drawn;
}

/** The scenes with a hostile string in every place. They stay in the page. */
export const drawString = (
  scenes: readonly Scene[],
  text: string,
  answers: Record<string, () => Response>,
): Promise<Drawing[]> => draw(scenes, () => text, answers);
