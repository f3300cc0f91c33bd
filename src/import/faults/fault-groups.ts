/**
 * Groups faults by cause, however many there are, with the number of rows and the amount of money that each cause
 * affects.
 */
import type { FaultRule } from '../../words/fault-labels.js';
import { readAmount, writeEuros } from '../cells/amounts.js';
import type { FileFault } from '../fault.js';
import { FAULT_LEVELS, type FaultLevel, levelOf } from './fault-level.js';

export interface FaultGroup {
  readonly level: FaultLevel;
  readonly rule: FaultRule;
  readonly column: string;
  readonly count: number;
  /** How many rows it leaves out: what a rejected row states beside the cause is no cause. */
  readonly rejected: number;
  /** Euros of the subsidies in the accepted rows with this fault, such as "1200.00". */
  readonly amount: string;
  /** Euros that the rows state which it leaves out, as far as their amount has one reading; undefined: none. */
  readonly rejectedAmount?: string;
  /** The first faults of the group. */
  readonly examples: readonly FileFault[];
}

const MOST_EXAMPLES = 3;
/** A file has few columns and few rules; a hostile one must not fill the memory. */
const MOST_GROUPS = 2_000;

interface Group {
  count: number;
  rejected: number;
  cents: bigint;
  readonly examples: FileFault[];
}

/** A cause is a rule in a column. */
export const keyOfGroup = ({ rule, column }: Pick<FileFault, 'rule' | 'column'>): string =>
  JSON.stringify([rule, column]);

export class FaultGroups {
  readonly #groups = new Map<string, Group>();

  /** @param cents of the row; null when the fault leaves the row out */
  add(fault: FileFault, cents: bigint | null): void {
    const key = keyOfGroup(fault);
    const group = this.#groups.get(key) ?? { count: 0, rejected: 0, cents: 0n, examples: [] };
    if (group.count === 0 && this.#groups.size < MOST_GROUPS) this.#groups.set(key, group);
    group.count++;
    if (cents === null) group.rejected++;
    group.cents += cents ?? 0n;
    if (group.examples.length < MOST_EXAMPLES) group.examples.push(fault);
  }

  list(): FaultGroup[] {
    const groups = [...this.#groups.values()].flatMap(({ count, rejected, cents, examples }): FaultGroup[] => {
      const [first] = examples;
      if (first === undefined) return [];
      const { rule, column } = first;
      return [{ level: levelOf(rule), rule, column, count, rejected, amount: writeEuros(cents), examples }];
    });
    return groups.sort(byGravity);
  }
}

/** The most severe first, then those with most faults. */
const byGravity = (one: FaultGroup, other: FaultGroup): number =>
  FAULT_LEVELS.indexOf(one.level) - FAULT_LEVELS.indexOf(other.level) || other.count - one.count;

/** Merges the groups of several reports: the same cause in the same column is one group. */
export function mergeGroups(groups: readonly FaultGroup[]): FaultGroup[] {
  const merged = new Map<string, FaultGroup>();
  for (const group of groups) {
    const key = keyOfGroup(group);
    const before = merged.get(key);
    if (before === undefined) merged.set(key, group);
    else {
      const cents = (readAmount(before.amount)?.cents ?? 0n) + (readAmount(group.amount)?.cents ?? 0n);
      merged.set(key, {
        ...before,
        ...{ count: before.count + group.count, rejected: before.rejected + group.rejected, amount: writeEuros(cents) },
        examples: [...before.examples, ...group.examples].slice(0, MOST_EXAMPLES),
      });
    }
  }
  return [...merged.values()].sort(byGravity);
}

/** Groups the faults of a report that keeps every fault. */
export function groupFaults(faults: readonly FileFault[]): FaultGroup[] {
  const groups = new FaultGroups();
  for (const fault of faults) groups.add(fault, 0n);
  return groups.list();
}
