/** Sums the euros that rows state which are not in: so that what a quarantine holds is told, not only how many rows. */
import { readAmount, writeEuros } from '../cells/amounts.js';
import type { RejectedRow } from '../options.js';
import { matchHeadings } from '../table/match-headings.js';
import type { TableWords } from '../table/stated-table.js';
import { readStatedTable } from '../table/stated-table.js';

/** Of the tables of an ecosystem, those whose rows grant money. */
const GRANTS = 'funding-links';

export class RejectedPrice {
  readonly #words: TableWords;
  readonly #places = new WeakMap<readonly string[], number | undefined>();
  #cents = 0n;

  constructor(words: TableWords) {
    this.#words = words;
  }

  /** An amount with two readings, or with none, counts for nothing: what it is, nobody knows. */
  add({ table, headings, cells }: RejectedRow): void {
    const place = this.#placeOf(table, headings);
    const cents = place === undefined ? undefined : readAmount(cells[place] ?? '')?.cents;
    if (cents !== undefined && cents > 0n) this.#cents += cents;
  }

  /** Such as "1200.00". */
  get euros(): string {
    return writeEuros(this.#cents);
  }

  /** Where the amount stands in rows under these headings; undefined: they have none. */
  #placeOf(table: string | undefined, headings: readonly string[]): number | undefined {
    if (table !== undefined) {
      const place = table === GRANTS ? headings.indexOf('amount') : -1;
      return place < 0 ? undefined : place;
    }
    if (!this.#places.has(headings))
      this.#places.set(headings, matchHeadings(headings, readStatedTable(this.#words).columns).columns.get('montant'));
    return this.#places.get(headings);
  }
}
