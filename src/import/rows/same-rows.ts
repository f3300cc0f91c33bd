/** Finds rows that repeat another row of their file, cell by cell: each is imported as the format says, and told. */
import { joinParts } from '../cells/digest.js';
import { Occurrences } from '../occurrences.js';

export interface SameRow {
  readonly file?: string;
  readonly line: number;
  /** The first row with the same cells. */
  readonly of: number;
}

/** A report has so many of them. */
const MOST_TOLD = 50;

export class SameRows {
  readonly #lines = new Occurrences();
  readonly #rows: SameRow[] = [];
  count = 0;

  see(cells: readonly string[], line: number, file?: string): void {
    const of = this.#lines.update(joinParts([file ?? '', ...cells]), (first) => first || line);
    if (of === 0 || of === line) return;
    this.count++;
    if (this.#rows.length < MOST_TOLD) this.#rows.push({ ...(file === undefined ? {} : { file }), line, of });
  }

  list(): { readonly count: number; readonly rows: readonly SameRow[] } {
    return { count: this.count, rows: [...this.#rows] };
  }
}
