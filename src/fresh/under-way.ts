/** The operations that each caller has under way, those that wait included, and the milliseconds that they are estimated to take. */

export interface UnderWay {
  /** Counts an operation until the returned function is called. */
  begin(caller: string | undefined): () => void;
  /** Counts what is going to be done until the returned function is called. */
  foresee(caller: string | undefined, milliseconds: number): () => void;
  operations(caller: string | undefined): number;
  foreseen(caller: string | undefined): number;
}

export function createUnderWay(): UnderWay {
  const operations = new Map<string | undefined, number>();
  const foreseen = new Map<string | undefined, number>();
  const addUntil = (of: Map<string | undefined, number>, caller: string | undefined, value: number) => {
    const change = (by: number) => {
      const sum = (of.get(caller) ?? 0) + by;
      if (sum > 0.01) of.set(caller, sum);
      else of.delete(caller);
    };
    change(value);
    return () => change(-value);
  };
  return {
    begin: (caller) => addUntil(operations, caller, 1),
    foresee: (caller, milliseconds) => addUntil(foreseen, caller, milliseconds),
    operations: (caller) => operations.get(caller) ?? 0,
    foreseen: (caller) => foreseen.get(caller) ?? 0,
  };
}

/** In this process. */
export const underWay = createUnderWay();
