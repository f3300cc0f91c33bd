/** Files that somebody has sent to be imported, and what has become of them so far. */
import type { Told } from '../../errors.js';
import type { FormatName } from '../formats.js';
import type { ImportReport } from '../report.js';
import type { SourceOverlap } from '../source-overlap.js';

/**
 * RECEIVED: nothing was asked of it yet · TRYING: a dry run is under way · TRIED: its report is there, nothing is written · IMPORTING · IMPORTED ·
 * STOPPED: somebody stopped it, or its time was over; what is written is whole · FAILED: the files cannot be read
 */
export type UploadState = 'RECEIVED' | 'TRYING' | 'TRIED' | 'IMPORTING' | 'IMPORTED' | 'STOPPED' | 'FAILED';

export interface ReceivedFile {
  /** As it was called where it comes from, without folders: an ecosystem's tables are known by it. */
  readonly name: string;
  readonly bytes: number;
}

export interface Upload {
  /** upload- and sixteen signs that nobody guesses. */
  readonly id: string;
  /** Who sent it. */
  readonly by: string;
  readonly folder: string;
  readonly files: readonly ReceivedFile[];
  readonly state: UploadState;
  /** Of the run that is under way, in the same unit; both 0 before the first row. */
  readonly done: number;
  readonly total: number;
  /** Found out or insisted on; undefined before a run. */
  readonly format?: FormatName | undefined;
  /** Why this format, in a few words; undefined where it was insisted on. */
  readonly why?: string | undefined;
  /** Of the last run that reached its end, or was stopped. */
  readonly report?: ImportReport | undefined;
  /** Money that known sources state already in other words. */
  readonly overlaps: readonly SourceOverlap[];
  /** How many tables of rows that are not in wait to be fetched. */
  readonly rejectedFiles: number;
  /** Why the files cannot be read: words in English, and, where there are others, which. */
  readonly failure?: { readonly message: string; readonly told: Told | undefined } | undefined;
  /** Number of the last change once it is imported: answers with this sequence know of it. */
  readonly sequence?: number | undefined;
  /** Rises whenever anything of it differs. */
  readonly version: number;
}

/** Nothing is under way. */
export const isSettled = ({ state }: Upload): boolean => state !== 'TRYING' && state !== 'IMPORTING';
