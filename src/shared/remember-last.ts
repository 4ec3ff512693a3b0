/** A function that does its work again only where something it is given has changed since the last time. */
export function rememberLast<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { given: Given; result: Result } | undefined;
  return (...given) => {
    if (!last?.given.every((value, index) => value === given[index])) {
      last = { given, result: work(...given) };
    }
    return last.result;
  };
}
