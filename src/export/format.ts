/** What each format of an export says of itself. */
import type { OpenExport } from './open-export.js';

export interface ExportFile {
  /** Of the table, where a format has several; else that of the format. */
  readonly name: string;
  /** Its bytes, read from the graph as they are asked for. */
  chunks(): AsyncIterable<string | Uint8Array>;
}

export interface Format {
  /** Of its files, without a dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether the database is to be opened `exact`: for what is to be kept as it is. */
  readonly isExact?: true;
  /** Names of its files; undefined: it is one file. */
  readonly tables?: readonly string[];
  files(open: OpenExport): readonly ExportFile[];
}
