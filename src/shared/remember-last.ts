/** Memoizes a function: returns the last result while the arguments are the same. */
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
