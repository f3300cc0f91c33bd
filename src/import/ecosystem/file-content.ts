/** The content of one file of an ecosystem. */
import type { RejectedRow } from '../options.js';
import type { FileFault } from '../report.js';
import type { EcosystemRecord } from './ecosystem-record.js';

export interface FileContent extends Omit<EcosystemFiles, 'name'> {
  /** Of rows to correct: the source from which they came, within which their names are compared. */
  readonly cameFrom?: string | undefined;
}

export interface EcosystemFiles {
  readonly records: readonly EcosystemRecord[];
  /** Faults of headings. */
  readonly faults: readonly FileFault[];
  /** Lines that are not valid rows, such as those with too many cells. */
  readonly lost: readonly FileFault[];
  /** The same lines as the files have them, except those that could not be read at all. */
  readonly lostRows: readonly RejectedRow[];
  /** The name of the source when nobody states one. */
  readonly name: string;
  readonly writtenAt: Date;
}
