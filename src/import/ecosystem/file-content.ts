/** What is read of one file of an ecosystem. */
import type { RejectedRow } from '../options.js';
import type { FileFault } from '../report.js';
import type { EcosystemRecord } from './ecosystem-record.js';

export type FileContent = Omit<EcosystemFiles, 'name'>;

export interface EcosystemFiles {
  readonly records: readonly EcosystemRecord[];
  /** Faults of headings. */
  readonly faults: readonly FileFault[];
  /** Rows that are no records, such as those with too many cells. */
  readonly lost: readonly FileFault[];
  /** The same as the files have them, but for what could not even be read. */
  readonly lostRows: readonly RejectedRow[];
  /** How the files together are called when nobody names their source. */
  readonly name: string;
  readonly writtenAt: Date;
}
