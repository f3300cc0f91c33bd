/** Counts what an export holds, table by table, and what it leaves out or writes otherwise, so that nothing goes missing in silence. */
import type { Remark } from '../words/export-remarks.js';

export class Tally {
  readonly #rows = new Map<string, number>();
  readonly #remarks = new Map<Remark, number>();

  row(table: string, count = 1): void {
    this.#rows.set(table, (this.#rows.get(table) ?? 0) + count);
  }

  remark(remark: Remark, count = 1): void {
    if (count > 0) this.#remarks.set(remark, (this.#remarks.get(remark) ?? 0) + count);
  }

  /** By table, in the order in which they were begun. */
  get rows(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#rows);
  }

  get remarks(): Readonly<Partial<Record<Remark, number>>> {
    return Object.fromEntries(this.#remarks);
  }
}
