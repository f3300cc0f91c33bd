/** Gathers the rows whose records were rejected or lost a value, each row once, with what is wrong and what it made. */

import type { EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import type { Fault } from '../fault.js';
import { listCauses } from '../faults/list-causes.js';
import type { RejectedRow } from '../options.js';

interface Told {
  readonly isAccepted: boolean;
  readonly faults: readonly Fault[];
  readonly id?: string | undefined;
}

export class RecordsToCorrect {
  readonly #source: string;
  readonly #rows = new Map<RejectedRow, { isIn: boolean; readonly causes: Fault[]; readonly ids: string[] }>();
  /** Rows of our own tables in the form in which they were read. */
  readonly #own = new Map<EcosystemRecord, RejectedRow>();

  /** @param source the name of the source of the rows */
  constructor(source: string) {
    this.#source = source;
  }

  see(record: EcosystemRecord, { isAccepted, faults, id }: Told): void {
    const causes = listCauses(faults, isAccepted);
    if (isAccepted && causes.length === 0) return;
    const row = record.origin ?? this.#rowOf(record);
    const told = this.#rows.get(row) ?? { isIn: true, causes: [], ids: [] };
    this.#rows.set(row, told);
    told.isIn &&= isAccepted;
    told.causes.push(...causes);
    // An aside is another entity, which other rows may name too.
    if (id !== undefined && isAccepted && !record.isAside) told.ids.push(id);
  }

  clear(): void {
    this.#rows.clear();
  }

  list(): RejectedRow[] {
    return [...this.#rows].map(([row, { isIn, causes, ids }]) => ({
      ...{ ...row, causes, reference: { ids, source: this.#source } },
      ...(isIn ? { isIn } : {}),
    }));
  }

  #rowOf(record: EcosystemRecord): RejectedRow {
    const { table, cells } = record;
    const row = this.#own.get(record) ?? { table, headings: [...cells.keys()], cells: [...cells.values()] };
    this.#own.set(record, row);
    return row;
  }
}
