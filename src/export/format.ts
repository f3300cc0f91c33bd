/** The declaration of an export format. */
import type { OpenExport } from './open-export.js';

export interface ExportFile {
  /** Name of the table, where a format has several; else that of the format. */
  readonly name: string;
  /** The bytes of the file, read from the graph as they are requested. */
  chunks(): AsyncIterable<string | Uint8Array>;
}

export interface Format {
  /** The file extension, without a dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether the database must be opened as `exact`, for values that must not change. */
  readonly isExact?: true;
  /** Names of its files; undefined: the format is one file. */
  readonly tables?: readonly string[];
  files(open: OpenExport): readonly ExportFile[];
}
