/** Uploaded files that wait for their import, and the state of that import. */
import type { Told } from '../../errors.js';
import type { FormatName } from '../formats.js';
import type { ImportReport } from '../report.js';
import type { SourceOverlap } from '../source-overlap.js';

/**
 * RECEIVED: not tried yet · TRYING: a dry run is running · TRIED: its report is ready, and nothing is written ·
 * IMPORTING · IMPORTED · STOPPED: by a person or a timeout, with complete batches written · FAILED: the files cannot be
 * read
 */
export type UploadState = 'RECEIVED' | 'TRYING' | 'TRIED' | 'IMPORTING' | 'IMPORTED' | 'STOPPED' | 'FAILED';

export interface ReceivedFile {
  /** The sender's name of the file, without folders: the tables of an ecosystem are recognised by it. */
  readonly name: string;
  readonly bytes: number;
}

export interface Upload {
  /** `upload-` and sixteen random characters. */
  readonly id: string;
  /** Who sent it. */
  readonly by: string;
  readonly folder: string;
  readonly files: readonly ReceivedFile[];
  readonly state: UploadState;
  /** Progress of the running import or dry run, in one unit; both 0 before the first row. */
  readonly done: number;
  readonly total: number;
  /** The format detected or chosen; undefined before a run. */
  readonly format?: FormatName | undefined;
  /** Why this format was detected; undefined where it was chosen. */
  readonly why?: string | undefined;
  /** The report of the last run that ended or was stopped. */
  readonly report?: ImportReport | undefined;
  /** Money that known sources already state in other words. */
  readonly overlaps: readonly SourceOverlap[];
  /** The number of tables of rejected rows that can be downloaded. */
  readonly rejectedFiles: number;
  /** Why the files cannot be read: a text in English, and the message to translate if there is one. */
  readonly failure?: { readonly message: string; readonly told: Told | undefined } | undefined;
  /** After the import, the number of its last change: answers with this sequence include it. */
  readonly sequence?: number | undefined;
  /** Rises with every change of the upload. */
  readonly version: number;
}

/** Whether nothing is running. */
export const isSettled = ({ state }: Upload): boolean => state !== 'TRYING' && state !== 'IMPORTING';
