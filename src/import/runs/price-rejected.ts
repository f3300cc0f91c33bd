/**
 * Adds up the euros in rejected rows, so that the quarantine is reported as an amount and not only as a number of rows.
 */
import { readAmount, writeEuros } from '../cells/amounts.js';
import type { RejectedRow } from '../options.js';
import { matchHeadings } from '../table/match-headings.js';
import type { TableWords } from '../table/stated-table.js';
import { readStatedTable } from '../table/stated-table.js';

/** The table of an ecosystem whose rows grant money. */
const GRANTS = 'funding-links';

export class RejectedPrice {
  readonly #words: TableWords;
  readonly #places = new WeakMap<readonly string[], number | undefined>();
  #cents = 0n;

  constructor(words: TableWords) {
    this.#words = words;
  }

  /** An amount with two readings, or with none, is left out, because its value is unknown. */
  add({ table, headings, cells }: RejectedRow): void {
    const place = this.#placeOf(table, headings);
    const cents = place === undefined ? undefined : readAmount(cells[place] ?? '')?.cents;
    if (cents !== undefined && cents > 0n) this.#cents += cents;
  }

  /** Such as "1200.00". */
  get euros(): string {
    return writeEuros(this.#cents);
  }

  /** The position of the amount in rows with these headings; undefined: there is none. */
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
