/** Runs each fault as often as asked, and sums up the outcomes. */
import { firstLine } from '../run-script.js';
import { type Outcome, type StagedFault, unharmed } from './fault.js';
import type { Stage } from './stage.js';

export interface Result {
  readonly name: string;
  readonly times: number;
  readonly lost: number;
  readonly double: number;
  readonly torn: number;
  /** Each fault found, once. */
  readonly faults: readonly string[];
  readonly skipped?: string;
}

/** @param form how often each happens */
export async function runBattery(
  stage: Stage,
  faults: readonly StagedFault[],
  form: 'short' | 'full',
  report: (text: string) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const fault of faults) {
    if (fault[form] === 0) continue;
    const result = await repeat(stage, fault, fault[form]);
    report(`faults: ${describeResult(result)}`);
    results.push(result);
  }
  return results;
}

async function repeat(stage: Stage, fault: StagedFault, times: number): Promise<Result> {
  const outcomes: Outcome[] = [];
  for (let n = 0; n < times; n += 1) {
    // A fault that cannot be run is reported, and the others still run.
    const outcome = await fault
      .run(stage, (n + 0.5) / times)
      .catch((error): Outcome => ({ ...unharmed, faults: [`it broke off: ${firstLine(error)}`] }));
    outcomes.push(outcome);
    if ('skipped' in outcome) return { ...unharmed, name: fault.name, times: 0, skipped: outcome.skipped };
  }
  const sum = (of: 'lost' | 'double' | 'torn') => outcomes.reduce((all, one) => all + ('lost' in one ? one[of] : 0), 0);
  return {
    name: fault.name,
    times,
    ...{ lost: sum('lost'), double: sum('double'), torn: sum('torn') },
    faults: [...new Set(outcomes.flatMap((one) => ('faults' in one ? one.faults : [])))],
  };
}

export const isGood = ({ lost, double, torn, faults }: Result) => lost + double + torn + faults.length === 0;

export function describeResult({ name, times, lost, double, torn, faults, skipped }: Result): string {
  if (skipped) return `${name}: not tried, ${skipped}`;
  return `${name}: ${times} times, lost ${lost}, double ${double}, torn ${torn}${faults.map((fault) => `; ${fault}`).join('')}`;
}
