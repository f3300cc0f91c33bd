/** What every importer may be told beside its files, and how an import names itself. */
import { randomBytes } from 'node:crypto';
import type { FileFault, ImportTally } from './report.js';
import type { SourceOverlap } from './source-overlap.js';
import type { TableWords } from './table/stated-table.js';

export interface ImportOptions extends TableWords {
  /** One for all files of a command: what the first of them brings is not new in the second. */
  readonly tally?: ImportTally | undefined;
  /** Name of the import; by default a new one. All files of one command bear the same, by which all of them are undone. */
  readonly id?: string | undefined;
  /** Name of the source; by default that of the file. */
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
  /** Tell what would happen, write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Write nothing at all when a row has to be rejected. */
  readonly strict?: boolean | undefined;
  /** Of subsidies: name of the import of which these files are a corrected edition. What they state no more leaves. */
  readonly replaces?: string | undefined;
  /** Import although a known source states some of the same money in other words. */
  readonly again?: boolean | undefined;
  /** Asked whether to import all the same; without it, that is refused. */
  readonly confirm?: ((overlaps: readonly SourceOverlap[]) => Promise<boolean>) | undefined;
  /** Who imports. */
  readonly by?: string | undefined;
  /** Stops the import between two batches. */
  readonly signal?: AbortSignal | undefined;
  /** Told every fault of subsidies, of which a report keeps some thousand only. */
  readonly onFault?: ((fault: FileFault) => void) | undefined;
  /** Told every row that is not in, as the file has it. */
  readonly onRejected?: ((row: RejectedRow) => void) | undefined;
  /** Told what a person should know before the end, in a sentence. */
  readonly notice?: ((text: string) => void) | undefined;
  /** Told how far the work is, in the same unit for both numbers. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface RejectedRow {
  /** Of an ecosystem: which of its tables. */
  readonly table?: string;
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

/** Rows in one transaction. */
export const BATCH = 1_000;

/** Such as import-20261125-093000-4f2a: sorts by time, and two at once differ. */
export function nameImport(now: Date = new Date()): string {
  const [day, time] = now.toISOString().replace(/[-:]/g, '').slice(0, 15).split('T');
  return `import-${day}-${time}-${randomBytes(2).toString('hex')}`;
}
