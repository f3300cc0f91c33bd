/** The operations that each caller has under way, those that wait included, and the milliseconds that they are estimated to take. */
import { createSums } from './sums.js';

export interface UnderWay {
  /** Counts an operation until the returned function is called. */
  begin(caller: string | undefined): () => void;
  /** Counts what is going to be done until the returned function is called. */
  foresee(caller: string | undefined, milliseconds: number): () => void;
  operations(caller: string | undefined): number;
  foreseen(caller: string | undefined): number;
}

export function createUnderWay(): UnderWay {
  const [operations, foreseen] = [createSums(), createSums()];
  return {
    begin: (caller) => operations.add(caller, 1),
    foresee: foreseen.add,
    operations: operations.of,
    foreseen: foreseen.of,
  };
}

/** In this process. */
export const underWay = createUnderWay();
