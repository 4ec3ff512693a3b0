/** Races: in any order of steps, readers see the last requested document, and nothing leaks. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/index.js';
import '../helpers/console-guard.js';
import { LETTERS, Player, type Letter } from './race-player.js';
import { Wire } from './race-wire.js';

const WHO = ['first', 'second'] as const;
type Who = (typeof WHO)[number];

type Act = (player: Player, wire: Wire) => void;

const ACTS: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(
    LETTERS.map((letter: Letter) => [
      `asks for ${letter}`,
      (player: Player) => {
        player.ask(letter);
      },
    ]),
  ),
  'asks for nothing': (player) => {
    player.ask(undefined);
  },
  'asks for the same again': (player) => {
    player.askAgain();
  },
  reloads: (player, wire) => {
    player.reload(wire.count);
  },
  leaves: (player) => {
    player.leave();
  },
  comes: (player) => {
    player.come();
  },
  'leaves and comes back at once': (player) => {
    player.leave();
    player.come();
  },
  'moves within the page': (player) => {
    player.come();
  },
  'is given an article': (player) => {
    player.give(true);
  },
  'loses the article': (player) => {
    player.give(false);
  },
};

const ANSWERS = ['good', 'bad', 'lost', 'headers'] as const;

type Step = 'wait' | `${Who} ${string}` | `${'oldest' | 'newest'} answer: ${string}`;

const stepsOf: readonly Step[] = [
  ...WHO.flatMap((who) => Object.keys(ACTS).map((act): Step => `${who} ${act}`)),
];
const answersOf: readonly Step[] = (['oldest', 'newest'] as const).flatMap((which) =>
  ANSWERS.map((kind): Step => `${which} answer: ${kind}`),
);

const steps = fc.array(
  fc.oneof(
    { arbitrary: fc.constantFrom(...stepsOf), weight: 5 },
    { arbitrary: fc.constantFrom(...answersOf), weight: 4 },
    { arbitrary: fc.constant<Step>('wait'), weight: 4 },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
);

/** Failures found by longer runs: always played first. */
const FOUND: readonly Step[][] = [
  [
    'first asks for a',
    'wait',
    'oldest answer: good',
    'wait',
    'first asks for b',
    'wait',
    'first leaves',
    'wait',
    'first asks for nothing',
    'first comes',
    'wait',
  ],
];

const rejections: string[] = [];
const note = (event: PromiseRejectionEvent) => rejections.push(String(event.reason));
/** Timers of the library: nobody else waits as long. */
const timers = new Set<unknown>();
let runs = 0;

beforeEach(() => {
  window.addEventListener('unhandledrejection', note);
  const { setTimeout: start, clearTimeout: stop } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((...given: Parameters<typeof start>) => {
    const timer = start(...given);
    if (Number(given[1]) >= 1000) timers.add(timer);
    return timer;
  }) as typeof setTimeout);
  vi.spyOn(window, 'clearTimeout').mockImplementation((timer) => {
    timers.delete(timer);
    stop(timer as number);
  });
});

afterEach(() => {
  window.removeEventListener('unhandledrejection', note);
  document.body.replaceChildren();
});

/** A few tasks, in which everything that does not wait for the network comes to its end. */
async function turn(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage(0);
    });
  }
}

async function play(list: readonly Step[]): Promise<void> {
  const wire = new Wire(`/races/${++runs}/`);
  const players = { first: new Player(wire, 'Fallback'), second: new Player(wire, '') };
  for (const player of Object.values(players)) player.come();

  const rest = async () => {
    for (const player of Object.values(players)) player.begin();
    await turn();
    for (const player of Object.values(players)) player.look();
    for (const letter of LETTERS) {
      const waiting = Object.values(players).filter((player) => player.mayWaitFor(letter));
      const open = wire.open.filter(({ address }) => address === wire.addressOf(letter));
      expect(open.length, `requests for ${letter}`).toBeLessThanOrEqual(waiting.length);
      const isNeeded = waiting.some((player) => player.mustWait);
      if (isNeeded) expect(open.length, `requests for ${letter}`).toBeGreaterThan(0);
    }
    if (wire.open.length === 0) expect(timers.size, 'timers').toBe(0);
  };

  for (const step of list) {
    const [who = '', ...words] = step.split(' ');
    const act = words.join(' ');
    if (step === 'wait') await rest();
    else if (who in players) ACTS[act]?.(players[who as Who], wire);
    else wire.answer(who === 'oldest' ? 0 : -1, words.at(-1) ?? '');
  }
  await rest();
  while (wire.open.length > 0) {
    wire.answer(0, 'good');
    await rest();
  }
  for (const player of Object.values(players)) player.finish();
  expect(rejections.splice(0)).toEqual([]);
}

it('shows the last address that was asked for, tells of it once, and leaves nothing behind [N12 N13 N14 N15 N16 N17 N18 N22]', async () => {
  const clean = () => {
    timers.clear();
    document.body.replaceChildren();
    return Promise.resolve();
  };
  await fc.assert(fc.asyncProperty(steps, play), {
    plugins: [fc.afterEach(clean)],
    examples: FOUND.map((list) => [list]),
    numRuns: 300,
    seed: 20251021,
  });
});
