/** Tells which rows of a file are to be corrected, each once, however many grants it makes. */
import type { Fault } from '../fault.js';
import { listCauses } from '../faults/list-causes.js';
import type { RejectedRow } from '../options.js';
import type { SubsidyRow } from './subsidy-table.js';

interface Pending {
  readonly cells: readonly string[];
  readonly headings: readonly string[];
  readonly causes: Fault[];
  readonly ids: string[];
  isOut: boolean;
}

export class RowsToCorrect {
  readonly #tell: (row: RejectedRow) => void;
  readonly #headings: readonly string[];
  #pending: Pending | undefined;

  /** @param headings of the first table of the file */
  constructor(headings: readonly string[], tell: (row: RejectedRow) => void) {
    this.#headings = headings;
    this.#tell = tell;
  }

  /** @param ids of the grants that the row makes */
  see({ rejected, origin, isLost, faults, headings = this.#headings }: SubsidyRow, ids: readonly string[]): void {
    const cells = rejected ?? origin;
    if (cells === undefined || isLost) return;
    if (this.#pending?.cells !== cells) this.flush();
    this.#pending ??= { cells, headings, causes: [], ids: [], isOut: false };
    const isOut = rejected !== undefined;
    this.#pending.causes.push(...listCauses(faults, !isOut));
    this.#pending.ids.push(...ids);
    this.#pending.isOut ||= isOut;
  }

  /** Call it at the end. */
  flush(): void {
    if (this.#pending === undefined) return;
    const { isOut, causes, ids, cells, headings } = this.#pending;
    this.#pending = undefined;
    if (!isOut && causes.length === 0) return;
    this.#tell({ headings, cells, causes, reference: { ids, source: '' }, ...(isOut ? {} : { isIn: true }) });
  }
}
