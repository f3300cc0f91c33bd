/** Sums by caller, of parts that each count until they are taken back. */
export interface Sums {
  /** @returns what takes the value back; to be called once */
  add(caller: string | undefined, value: number): () => void;
  of(caller: string | undefined): number;
}

export function createSums(): Sums {
  const sums = new Map<string | undefined, number>();
  const of = (caller: string | undefined) => sums.get(caller) ?? 0;
  const change = (caller: string | undefined, by: number) => {
    const sum = of(caller) + by;
    // What is left of fractions is nothing.
    if (sum > 0.01) sums.set(caller, sum);
    else sums.delete(caller);
  };
  return {
    add(caller, value) {
      change(caller, value);
      return () => change(caller, -value);
    },
    of,
  };
}
