/** What was granted to initiatives. */
import { floatAt } from '../../model/at.js';
import { isGranted, isSubsidy } from '../../model/funding.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/**
 * Cents of the subsidies GRANTED to these initiatives by that day, each grant once, known amounts only, without
 * re-granted money; null when no amount is known.
 */
export function grantedTo({ initiatives, funding }: Columns, to: readonly number[], day: number): number | null {
  const counted = new Set<number>();
  let sum: number | null = null;
  for (const initiative of to) {
    for (const link of listAt(initiatives.funding, initiative)) {
      const amount = floatAt(funding.amount.values, link);
      const counts = isGranted(funding, link, day) && isSubsidy(funding, link) && !counted.has(link);
      if (!counts || funding.passThrough.values[link] === 1 || Number.isNaN(amount)) continue;
      counted.add(link);
      sum = (sum ?? 0) + amount;
    }
  }
  return sum;
}
