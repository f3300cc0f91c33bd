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

/** The number of an id; −1 for one that was never met, which is compared with nothing. */
export function findNumber(table: Ids, id: string): number {
  return table.numbers.get(id) ?? -1;
}

export function idOf(table: Ids, number: number): string {
  return table.ids[number] as string;
}
