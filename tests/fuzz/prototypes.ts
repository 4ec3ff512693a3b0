/** Prototypes of the page, which data must never change. */
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

/** Properties of the prototypes, key by key. */
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

/** Records the prototypes; the returned function names the changed ones. */
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
