/**
 * Adds up the euros in rejected rows, so that the quarantine is reported as an amount and not only as a number of rows.
 */
import { readAmount, writeEuros } from '../cells/amounts.js';
import { type FaultGroup, keyOfGroup } from '../faults/fault-groups.js';
import type { RejectedRow } from '../options.js';
import { isEuro } from '../subsidies/refused-rows.js';
import { matchHeadings } from '../table/match-headings.js';
import { readStatedTable, type TableWords } from '../table/stated-table.js';

/** The table of an ecosystem whose rows grant money. */
const GRANTS = 'funding-links';

/** Positions in rows with the same headings; undefined: there is no such column. */
interface Places {
  readonly amount: number | undefined;
  readonly currency: number | undefined;
}

export class RejectedPrice {
  readonly #words: TableWords;
  readonly #places = new WeakMap<readonly string[], Places>();
  /** By rule and column of what refused the row. */
  readonly #ofCauses = new Map<string, bigint>();
  #cents = 0n;

  constructor(words: TableWords) {
    this.#words = words;
  }

  /** An amount with two readings, with none, or in another currency is left out, because its value is unknown. */
  add({ table, headings, cells, causes = [] }: RejectedRow): void {
    const { amount, currency } = this.#placesOf(table, headings);
    if (currency !== undefined && !isEuro(cells[currency] ?? '')) return;
    const cents = amount === undefined ? undefined : readAmount(cells[amount] ?? '')?.cents;
    if (cents === undefined || cents <= 0n) return;
    this.#cents += cents;
    for (const key of new Set(causes.map(keyOfGroup))) this.#ofCauses.set(key, (this.#ofCauses.get(key) ?? 0n) + cents);
  }

  /** The groups with the euros of the rows that each leaves out. */
  price(groups: readonly FaultGroup[]): FaultGroup[] {
    return groups.map((group) => {
      const cents = this.#ofCauses.get(keyOfGroup(group)) ?? 0n;
      return cents === 0n ? group : { ...group, rejectedAmount: writeEuros(cents) };
    });
  }

  /** Such as "1200.00". */
  get euros(): string {
    return writeEuros(this.#cents);
  }

  #placesOf(table: string | undefined, headings: readonly string[]): Places {
    if (table !== undefined) {
      const place = table === GRANTS ? headings.indexOf('amount') : -1;
      return { amount: place < 0 ? undefined : place, currency: undefined };
    }
    const known = this.#places.get(headings);
    if (known !== undefined) return known;
    const { columns } = matchHeadings(headings, readStatedTable(this.#words).columns);
    const places = { amount: columns.get('montant'), currency: columns.get('devise') };
    this.#places.set(headings, places);
    return places;
  }
}
