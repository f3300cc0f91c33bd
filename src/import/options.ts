/** The options of every importer, and how an import is named. */
import { randomBytes } from 'node:crypto';
import type { Fault } from './fault.js';
import type { NameAlone } from './names/name-alone.js';
import type { FileFault, ImportTally } from './report.js';
import type { EarlierEdition } from './runs/earlier-edition.js';
import type { SourceOverlap } from './source-overlap.js';
import type { Reference } from './table/correction-columns.js';
import type { TableWords } from './table/stated-table.js';

export interface ImportOptions extends TableWords {
  /**
   * Shared by all files of a command, so that an entity created by the first file is not counted as new in the second.
   */
  readonly tally?: ImportTally | undefined;
  /** Name of the import; by default a new one. All files of one command share it, and it undoes all of them. */
  readonly id?: string | undefined;
  /** A digest of the content of the files. */
  readonly content?: string | undefined;
  /** Name of the source; by default that of the file. */
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
  /** Id of the territory of the installation, as its setting says; undefined: the one in the graph. */
  readonly home?: string | undefined;
  /** What is written is rolled back, so nobody is asked. */
  readonly isTrial?: boolean | undefined;
  /** Report what would happen, and write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Write nothing at all when a row must be rejected. */
  readonly strict?: boolean | undefined;
  /** Name of the import of the same format that these files correct. What they no longer state is archived. */
  readonly replaces?: string | undefined;
  /** Import although a known source already states some of the money in other words, or an earlier import most names. */
  readonly again?: boolean | undefined;
  /** Asks whether to import in that case; without it, the import is refused. */
  readonly confirm?: ((overlaps: readonly SourceOverlap[]) => Promise<boolean>) | undefined;
  /** Import although nearly all rows of a list of subsidies have one beneficiary, or none. */
  readonly oneBeneficiary?: boolean | undefined;
  /** Asks whether the files are a new version of that import; without it, or without an answer, the import is refused. */
  readonly confirmEdition?: ((edition: EarlierEdition) => Promise<'REPLACES' | 'NEW' | undefined>) | undefined;
  /** Names that files state without a number and that are those of the one known actor that bears them, as a person says. */
  readonly same?: readonly string[] | undefined;
  /** Asks which of such names are the known actors; without it, none of those that `same` leaves out. */
  readonly confirmNames?: ((names: readonly NameAlone[]) => Promise<ReadonlySet<string> | undefined>) | undefined;
  /** The name of the funder that was stated for the files, when an actor is made of it; `settleFunder` finds that out. */
  readonly newFunder?: string | undefined;
  /** Who imports. */
  readonly by?: string | undefined;
  /** Stops the import between two batches. */
  readonly signal?: AbortSignal | undefined;
  /** Called with every fault of subsidies, of which a report keeps only some thousand. */
  readonly onFault?: ((fault: FileFault) => void) | undefined;
  /** Called with every row that was rejected, or that lost a value, as the file has it. */
  readonly onRejected?: ((row: RejectedRow) => void) | undefined;
  /** Called with a sentence that a person should read before the import ends. */
  readonly notice?: ((text: string) => void) | undefined;
  /** Called with the progress, both numbers in one unit. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface RejectedRow {
  /** For an ecosystem: the name of the table. */
  readonly table?: string;
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  /** What is wrong with it. */
  readonly causes?: readonly Fault[];
  /** The row is in, without a value that it lost. */
  readonly isIn?: boolean;
  /** What it made, and the source within which its names are compared. */
  readonly reference?: Reference;
}

/** Rows in one transaction. */
export const BATCH_ROWS = 1_000;

/** Such as import-20261125-093000-4f2a: sorts by time, and two at once differ. */
export function nameImport(now: Date = new Date()): string {
  const [day, time] = now.toISOString().replace(/[-:]/g, '').slice(0, 15).split('T');
  return `import-${day}-${time}-${randomBytes(2).toString('hex')}`;
}
