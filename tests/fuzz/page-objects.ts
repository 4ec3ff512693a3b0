/** Objects that JSON cannot carry: only a script in the page can give them. */
import type { Odd } from './odd-values.js';

const MODEL_KEYS = ['headline', 'text', 'name', 'id', 'speaker', 'quotes', 'statements', 'topic'];

class Person {
  name = 'Ada Quillfeather';
  #secret = 'hidden';
  get description(): string {
    return this.#secret;
  }
  toString(): string {
    return 'null';
  }
}

class Lines extends Array<string> {
  override toString(): string {
    return 'undefined';
  }
}

function fail(): never {
  throw new Error('The page says no.');
}

const withGetters = (get: () => unknown): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(MODEL_KEYS.map((key) => [key, { get, enumerable: true }])),
  );

function circle(): object {
  const node: Record<string, unknown> = { text: 'circle', name: 'circle', topic: 'circle' };
  for (const key of ['speaker', 'original', 'image', 'self']) node[key] = node;
  for (const key of ['quotes', 'statements', 'people']) node[key] = [node, node];
  return node;
}

function circularList(): unknown[] {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

/** Has every property of the model, each as endless as itself. */
function endless(): object {
  const property = (): object => ({
    value: endless(),
    enumerable: true,
    configurable: true,
  });
  return new Proxy(
    {},
    {
      ownKeys: () => [...MODEL_KEYS, 'date', 'stance'],
      getOwnPropertyDescriptor: property,
      get: endless,
    },
  );
}

/** Another value each time it is asked. */
function fickle(): object {
  let turn = 0;
  const values = ['first', {}, 7, null, ['x'], undefined];
  return withGetters(() => values[turn++ % values.length]);
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const traps = (trap: string): unknown => new Proxy({ text: 'x', name: 'x' }, { [trap]: fail });

/** A list that says it is longer than any can be. */
const longerThanAny = (length: number): unknown =>
  new Proxy(['x'], {
    get: (target, key) => (key === 'length' ? length : (Reflect.get(target, key) as unknown)),
  });

function sparse(): unknown[] {
  const list: unknown[] = [];
  list[500] = 'far';
  return list;
}

const foreign = (
  make: () => unknown,
  name: string,
  texts: readonly string[] = [],
  throws = false,
): Odd => ({ name, make, texts, throws, isJson: false });

const hostile = (make: () => unknown, name: string): Odd =>
  foreign(make, name, ['x', 'first', 'Ada Quillfeather'], true);

export const PAGE_OBJECTS: readonly Odd[] = [
  foreign(() => undefined, 'undefined'),
  foreign(() => NaN, 'NaN'),
  foreign(() => Infinity, 'Infinity'),
  foreign(() => 10n, 'a BigInt'),
  foreign(() => Symbol('sign'), 'a symbol'),
  foreign(() => fail, 'a function'),
  foreign(() => Person, 'a class'),
  foreign(() => new Person(), 'an instance of a class', ['Ada Quillfeather']),
  foreign(
    () => Object.assign(Object.create(null) as object, { text: 'bare', name: 'bare' }),
    'an object without a prototype',
    ['bare'],
  ),
  foreign(
    () => Object.create({ text: 'inherited', name: 'inherited' }),
    'an object that inherits all it has',
  ),
  foreign(() => Object.freeze({ text: 'frozen', name: 'frozen' }), 'a frozen object', ['frozen']),
  foreign(
    () => ({ [Symbol.iterator]: fail, [Symbol.toPrimitive]: fail, name: 'sign' }),
    'an object with symbols',
    ['sign'],
  ),
  foreign(
    () => ({ toString: fail, toJSON: fail, valueOf: fail, text: 'said', name: 'said' }),
    'an object whose methods throw',
    ['said'],
  ),
  foreign(() => new Map([['text', 'mapped']]), 'a Map'),
  foreign(() => new Set(['x']), 'a Set'),
  foreign(() => new Date(NaN), 'an invalid Date'),
  foreign(() => new Date(0), 'a Date'),
  foreign(() => /x/, 'a RegExp'),
  foreign(() => new Error('undefined'), 'an Error'),
  foreign(() => Promise.resolve({ text: 'later' }), 'a Promise'),
  foreign(
    () => ({
      then: (done: (value: unknown) => void) => {
        done({ text: 'later' });
      },
    }),
    'a thenable',
  ),
  foreign(() => ({ then: fail, text: 'then', name: 'then' }), 'a thenable that throws', ['then']),
  foreign(() => new String('boxed'), 'a boxed text', ['b', 'o', 'x', 'e', 'd']),
  foreign(() => new Number(NaN), 'a boxed NaN'),
  foreign(() => Object(Symbol('sign')) as unknown, 'a boxed symbol'),
  foreign(() => new Uint8Array(8), 'a typed array'),
  foreign(() => Lines.from(['undefined']), 'a list of its own class', ['undefined']),
  foreign(sparse, 'a list with gaps', ['far']),
  foreign(() => Object.assign(['x'], { text: 'x', name: 'x' }), 'a list with properties', ['x']),
  foreign(circle, 'a circle', ['circle']),
  foreign(circularList, 'a list that holds itself'),
  foreign(endless, 'a proxy without end'),
  foreign(fickle, 'getters that never say the same', ['first', 'x']),
  foreign(() => longerThanAny(2 ** 32), 'a list with more items than can be', ['x']),
  foreign(() => longerThanAny(-1), 'a list with fewer than no items', ['x']),
  hostile(() => withGetters(fail), 'getters that throw'),
  hostile(() => revoked({}), 'a revoked proxy'),
  hostile(() => revoked([]), 'a revoked proxy of a list'),
  hostile(() => traps('ownKeys'), 'a proxy that names no properties'),
  hostile(() => traps('get'), 'a proxy that gives no property'),
  hostile(() => traps('getOwnPropertyDescriptor'), 'a proxy that describes no property'),
  hostile(() => traps('getPrototypeOf'), 'a proxy without a prototype'),
  hostile(
    () => Object.assign(['x'], { slice: fail, map: fail, filter: fail }),
    'a list whose methods throw',
  ),
  hostile(() => Object.assign(['x'], { slice: () => 7, map: () => 7 }), 'a list whose methods lie'),
  hostile(
    () => Object.defineProperty(['x'], 'constructor', { get: fail }),
    'a list without a constructor',
  ),
];
