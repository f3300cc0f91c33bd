/** What every engine must do: load the sets, then answer with the ten best scores of every initiative. */
import type { FeatureSets } from './search/feature-sets.js';

/** The number of similar initiatives in an answer. */
export const TOP = 10;

export interface Engine {
  readonly version: string;
  /** At most ten scores of each initiative, in any order; a pair without a common feature has none. */
  answer(): Promise<ArrayLike<number>>;
  close(): Promise<void>;
}

export type OpenEngine = (sets: FeatureSets, report: (text: string) => void) => Promise<Engine>;

/** The pairs (initiative, feature), as rows of a table. */
export function* pairsOf({ offsets, features }: FeatureSets): Generator<[item: number, feature: number]> {
  for (let item = 0; item + 1 < offsets.length; item++) {
    for (let at = offsets[item] as number; at < (offsets[item + 1] as number); at++)
      yield [item, features[at] as number];
  }
}

/**
 * The sum of all scores, each rounded to nine decimals: a tie at the tenth place cannot change it, nor can the order.
 */
export function checksumOf(scores: ArrayLike<number>): string {
  let billionths = 0n;
  for (const score of Array.from(scores)) billionths += BigInt(Math.round(score * 1e9));
  return `${billionths / 1_000_000_000n}.${String(billionths % 1_000_000_000n).padStart(9, '0')}`;
}
