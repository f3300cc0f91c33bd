/** The first option that an address gives more than once: taking one of its values would answer another question than was asked. */
export function findRepeated(options: URLSearchParams): string | undefined {
  return [...options.keys()].find((key) => options.getAll(key).length > 1);
}
