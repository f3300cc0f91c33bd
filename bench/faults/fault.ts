/** A fault that is injected, and its outcome. */
import type { Damage } from './check-graph.js';
import type { Stage } from './stage.js';

export interface StagedFault {
  /** `kill -9 of Node in an import` */
  readonly name: string;
  /** Injects the fault once. @param part how far the work is when it happens, 0 to 1 */
  run(stage: Stage, part: number): Promise<Outcome>;
  /** How often the fault is injected in the short form, and in the full form. */
  readonly short: number;
  readonly full: number;
}

/** The outcome, or why the fault was not tried. */
export type Outcome = Damage | { readonly skipped: string };

export const unharmed: Damage = { lost: 0, double: 0, torn: 0, faults: [] };

/** The damage with further faults. */
export const withFaults = (damage: Damage, ...more: readonly (string | false)[]): Damage => ({
  ...damage,
  faults: [...damage.faults, ...more.filter((one) => one !== false)],
});
