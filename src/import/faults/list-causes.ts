/** Why a row is among the rows to correct: what refused it, or the values that it lost; its form alone is no cause. */
import type { FaultRule } from '../../words/fault-labels.js';
import type { Fault, FileFault } from '../fault.js';
import { levelOf } from './fault-level.js';
import { isLoss } from './is-loss.js';
import { proofOf } from './proofs.js';

/** A repair with its proof refuses no row, nor does a beneficiary without a number. */
const isHarmless = (rule: FaultRule) => rule === 'missing-identifier' || proofOf(rule) !== undefined;

/** @param isIn whether the row was imported; without a loss, there is then no cause */
export function listCauses(faults: readonly Fault[], isIn: boolean): readonly Fault[] {
  if (isIn) return faults.filter(({ rule }) => isLoss(rule));
  const grave = faults.filter(({ rule }) => isLoss(rule) || (levelOf(rule) !== 'FORM' && !isHarmless(rule)));
  return grave.length > 0 ? grave : faults;
}

interface Tally {
  readonly addFault: (fault: FileFault, cents: bigint | null) => void;
}

/**
 * Counts the faults of a row: of a rejected one, only those that refuse it are said to leave it out.
 * @param cents of the subsidies in the row
 */
export function addFaults(tally: Tally, faults: readonly FileFault[], isIn: boolean, cents: bigint): void {
  const causes = new Set(isIn ? [] : listCauses(faults, false));
  for (const fault of faults) tally.addFault(fault, causes.has(fault) ? null : isIn ? cents : 0n);
}
