/** Counts what an export contains, table by table, and what it leaves out or changes, so that nothing is lost silently. */
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

  /** By table, in the order of their first rows. */
  get rows(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#rows);
  }

  get remarks(): Readonly<Partial<Record<Remark, number>>> {
    return Object.fromEntries(this.#remarks);
  }
}
