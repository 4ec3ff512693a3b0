/** Holds drawings of hostile strings against drawings of harmless markers, in a page that is watched. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { mockNetwork } from '../helpers/network.js';
import { type Drawing, drawTexts } from './draw.js';
import { expectedPicture, expectedText } from './expected-text.js';
import type { Place, TextAt } from './markers.js';
import type { Scene } from './scenes.js';
import { difference } from './tokens.js';
import { watch, type Watch } from './watch.js';

const asItIs = (_: string, text: string): string => text;

export interface HostilePage {
  /** Answers of the mocked network, by address. */
  readonly answers: Record<string, () => Response>;
  /** Nothing was executed, asked for or taken for a style, and the page is as it was. */
  readonly expectNothingSeen: () => void;
  /**
   * Draws scenes with their texts, and holds each against its drawing with markers.
   *
   * @returns where texts were to be shown
   */
  readonly expectLetterForLetter: (
    scenes: readonly Scene[],
    textAt: TextAt,
    models: Promise<readonly Drawing[]>,
  ) => Promise<readonly Place[]>;
}

/** Watches the page for all tests of a file. */
export function useHostilePage(): HostilePage {
  const allowed = new Set<string>();
  const answers: Record<string, () => Response> = {};
  let guard: Watch;

  beforeAll(() => {
    guard = watch(window, (address) => allowed.has(address));
  });
  afterAll(() => {
    guard.stop();
  });
  beforeEach(() => {
    mockNetwork(answers);
  });

  const expectNothingSeen = (): void => {
    const { executed, requests, styles, page } = guard.seen();
    const nothing = { executed: [], requests: [], styles: [], page: [] };
    expect({ executed, requests, styles, page }).toEqual(nothing);
  };

  return {
    answers,
    expectNothingSeen,
    async expectLetterForLetter(scenes, textAt, models) {
      const drawn = await models;
      document.body.replaceChildren();
      const drawings = await drawTexts(scenes, textAt, answers);
      expect([drawn.length, drawings.length]).toEqual([scenes.length, scenes.length]);
      const shown: Place[] = [];
      for (const [index, { scene, tokens, base }] of drawings.entries()) {
        const { tokens: model = [], markers } = drawn[index] ?? {};
        const places = model.flatMap((token) => markers?.in(token) ?? []);
        for (const place of places) {
          shown.push(place);
          const picture = expectedPicture(expectedText(textAt(place)), base);
          if (picture) allowed.add(picture);
        }
        const expected = model.map(
          (token) => markers?.expected(token, scene.reads ?? asItIs, textAt, base) ?? token,
        );
        const found = difference(expected, tokens);
        if (found) expect(found.drawn, scene.name).toEqual(found.expected);
      }
      expectNothingSeen();
      return shown;
    },
  };
}
