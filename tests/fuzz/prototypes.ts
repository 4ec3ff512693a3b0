/** What every object of the page inherits, and data must never reach. */
const PROTOTYPES = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  BigInt,
  Date,
  RegExp,
  Error,
  Promise,
  Map,
  Set,
].map(({ name, prototype }) => [name, prototype as object] as const);

/** What stands on the prototypes, key by key. */
const lookAtAll = () =>
  PROTOTYPES.map(([name, prototype]) => {
    const keys = Reflect.ownKeys(prototype);
    return {
      name,
      prototype,
      keys,
      all: keys.map((key) => Object.getOwnPropertyDescriptor(prototype, key)),
    };
  });

/** Remembers the prototypes as they are; what it returns names those that are not so any more. */
export function watchPrototypes(): () => readonly string[] {
  const before = lookAtAll();
  return () =>
    before
      .filter(({ prototype, keys, all }) => {
        const now = Reflect.ownKeys(prototype);
        return (
          now.length !== keys.length ||
          keys.some((key, index) => {
            const [was, is] = [all[index], Object.getOwnPropertyDescriptor(prototype, key)];
            return was?.value !== is?.value || was?.get !== is?.get || was?.set !== is?.set;
          })
        );
      })
      .map(({ name }) => `${name}.prototype has changed`);
}
