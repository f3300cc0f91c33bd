/** A number for each id, in the order in which they were first met; numbers are never given twice. */
export interface Ids {
  readonly ids: string[];
  readonly numbers: Map<string, number>;
}

export function createIds(): Ids {
  return { ids: [], numbers: new Map() };
}

/** How another is named: by its id, or by its number in its table where that is known already. */
export type Name = string | number;

export function numberOf(table: Ids, name: Name): number {
  if (typeof name === 'number') return name;
  const known = table.numbers.get(name);
  if (known !== undefined) return known;
  const fresh = table.ids.length;
  table.ids.push(name);
  table.numbers.set(name, fresh);
  return fresh;
}

/** The numbers of those that are known, in their order, each once; the lists are short. */
export function sortedNumbers(table: Ids, names: readonly Name[]): number[] {
  const sorted: number[] = [];
  for (const name of names) {
    const number = typeof name === 'number' ? name : findNumber(table, name);
    let at = sorted.length;
    while (at > 0 && (sorted[at - 1] as number) > number) at -= 1;
    if (number < 0 || sorted[at - 1] === number) continue;
    sorted.push(number);
    for (let last = sorted.length - 1; last > at; last -= 1) sorted[last] = sorted[last - 1] as number;
    sorted[at] = number;
  }
  return sorted;
}

/** The number of an id; −1 for one that was never met, which is compared with nothing. */
export function findNumber(table: Ids, id: string): number {
  return table.numbers.get(id) ?? -1;
}

export function idOf(table: Ids, number: number): string {
  return table.ids[number] as string;
}

/** The ids of these numbers, each once, in order; of most lists there is nothing to tell. */
export function idsOf({ ids }: Ids, numbers: readonly number[] | Int32Array): string[] {
  if (numbers.length === 0) return [];
  return Array.from(new Set(numbers), (number) => ids[number] as string).sort();
}
