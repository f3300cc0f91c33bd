/**
 * Reports a file of subsidies that repeats, in other words, what the other files of the command state: an aggregate
 * beside its parts.
 */
import { writeEuros } from '../cells/amounts.js';
import { joinParts } from '../cells/digest.js';
import { Occurrences } from '../occurrences.js';
import { type StatedSubsidy, yearOfSubsidy } from './subsidy-row.js';

export interface FileBeside {
  readonly file: string;
  /**
   * Rows of the file, and how many of them have the funder, beneficiary, year and amount of a row in the files before
   * it.
   */
  readonly rows: number;
  readonly found: number;
  /** Euros of those found, such as "1500.00". */
  readonly amount: string;
}

interface Counts {
  rows: number;
  found: number;
  cents: bigint;
}

/** Fewer rows may match by chance: two grants of 500 euros to one club in a year are common. */
const LEAST_ROWS = 5;

export class FilesBeside {
  /** The rows of the files that were read to their end. */
  readonly #before = new Occurrences();
  readonly #counts = new Map<string, Counts>();
  #current: { readonly file: string; readonly keys: string[]; readonly seen: Occurrences } | undefined;

  begin(file: string): void {
    for (const key of this.#current?.keys ?? []) this.#before.count(key);
    this.#current = { file, keys: [], seen: new Occurrences() };
    this.#counts.set(file, { rows: 0, found: 0, cents: 0n });
  }

  see(subsidy: StatedSubsidy): void {
    if (this.#current === undefined) return;
    const { funder, beneficiary, instruments } = subsidy;
    const year = yearOfSubsidy(subsidy) ?? 0;
    const counts = this.#counts.get(this.#current.file);
    for (const { nature, cents } of instruments) {
      if (
        subsidy.status !== undefined ||
        nature !== 'SUBSIDY' ||
        cents === null ||
        cents === 0n ||
        counts === undefined
      )
        continue;
      const key = joinParts([funder.siren ?? funder.id, beneficiary.siren ?? beneficiary.id, year, cents]);
      this.#current.keys.push(key);
      counts.rows++;
      if (this.#current.seen.count(key) > this.#before.timesOf(key)) continue;
      counts.found++;
      counts.cents += cents;
    }
  }

  /** Every file with at least half of its rows in the files before it. */
  list(): FileBeside[] {
    return [...this.#counts].flatMap(([file, { rows, found, cents }]) =>
      found >= LEAST_ROWS && found * 2 >= rows ? [{ file, rows, found, amount: writeEuros(cents) }] : [],
    );
  }
}
