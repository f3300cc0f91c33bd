/** Counts the faults of a row: of a rejected one, only those that refuse it are said to leave it out. */
import type { FileFault } from '../fault.js';
import { listCauses } from './list-causes.js';

interface Tally {
  readonly addFault: (fault: FileFault, cents: bigint | null) => void;
}

/** @param cents of the subsidies in the row */
export function addFaults(tally: Tally, faults: readonly FileFault[], isIn: boolean, cents: bigint): void {
  const causes = new Set(isIn ? [] : listCauses(faults, false));
  for (const fault of faults) tally.addFault(fault, causes.has(fault) ? null : isIn ? cents : 0n);
}
