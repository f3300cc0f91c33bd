/** Remembers what cells were read as, because a column repeats the same few texts in very many rows. */

/** At most this many texts; then it begins anew. */
const MOST_KNOWN = 10_000;

/** @param read a pure function, whose results nobody changes */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    // Undefined is a result too.
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_KNOWN) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
