/** A number for each id, in the order in which they were first met; numbers are never given twice. */
export interface Ids {
  readonly ids: string[];
  readonly numbers: Map<string, number>;
}

export function createIds(): Ids {
  return { ids: [], numbers: new Map() };
}

export function numberOf(table: Ids, id: string): number {
  const known = table.numbers.get(id);
  if (known !== undefined) return known;
  const fresh = table.ids.length;
  table.ids.push(id);
  table.numbers.set(id, fresh);
  return fresh;
}

const knownSets = new WeakMap<Ids, Map<string, number>>();

/** The number of a set in a table of sets, found anew only for ids that come together for the first time. */
export function numberOfSet(table: Ids, ids: readonly string[], find: (ids: readonly string[]) => number): number {
  const known = knownSets.get(table) ?? new Map<string, number>();
  const name = ids.join('\u0000');
  let number = known.get(name);
  if (number === undefined) {
    number = find(ids);
    knownSets.set(table, known.set(name, number));
  }
  return number;
}

/** The number of an id; −1 for one that was never met, which is compared with nothing. */
export function findNumber(table: Ids, id: string): number {
  return table.numbers.get(id) ?? -1;
}

export function idOf(table: Ids, number: number): string {
  return table.ids[number] as string;
}
