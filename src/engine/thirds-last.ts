/** A list that is not one actor's: what would be the third of one of its two comes after all that are not. */

/** Each with whether it was put off so. Looks no further into the rows than it is asked for. */
export function* placeThirdsLast<Key, T extends { readonly a: Key; readonly b: Key }>(
  rows: Iterable<T>,
): Generator<readonly [row: T, late: boolean], undefined> {
  const placed = new Map<Key, number>();
  const late: T[] = [];
  for (const row of rows) {
    const [timesOfA, timesOfB] = [placed.get(row.a) ?? 0, placed.get(row.b) ?? 0];
    if (timesOfA >= 2 || timesOfB >= 2) {
      late.push(row);
      continue;
    }
    placed.set(row.a, timesOfA + 1);
    placed.set(row.b, timesOfB + 1);
    yield [row, false];
  }
  for (const row of late) yield [row, true];
  return undefined;
}
