/** What the server and the process of an import say to each other. */
import type { Connection } from '../../database/database.js';
import type { Told } from '../../errors.js';
import type { Language } from '../../words/labels.js';
import type { DetectedFormat } from '../detect-format.js';
import type { FormatName } from '../formats.js';
import type { ImportOptions } from '../options.js';
import type { ImportReport } from '../report.js';

/** The options that are plain values. */
export type PlainOptions = Pick<
  ImportOptions,
  | 'dryRun'
  | 'again'
  | 'same'
  | 'oneBeneficiary'
  | 'replaces'
  | 'source'
  | 'publisher'
  | 'licence'
  | 'url'
  | 'funder'
  | 'year'
  | 'map'
  | 'by'
  | 'home'
>;

export interface ImportTask {
  readonly connection: Connection;
  /** What the server has written and seen: in a cluster the process reads no older state. */
  readonly bookmarks: readonly string[];
  /** Where the files are; the tables of rejected rows are written below it. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Undefined: detect it. */
  readonly format: FormatName | undefined;
  readonly options: PlainOptions;
}

/** What the server says: the task first, and later that the import should stop. */
export type ToImport = { readonly task: ImportTask } | { readonly stop: true };

/** Why the import failed. */
export interface ImportFailure {
  /** BadInput or Unavailable, whose message is shown; any other error is only logged. */
  readonly name: string;
  readonly message: string;
  readonly told: Told | undefined;
  readonly stack: string | undefined;
}

/** The end of an import that has a report. */
export interface ImportEnd {
  /** Without the lists that were sent before it. */
  readonly report: ImportReport;
  /** For each language the files of rows to correct. */
  readonly rejected: readonly (readonly string[])[];
  readonly bookmarks: readonly string[];
}

/** What the process says. A long list of the report comes in parts, because to take it at once would hold the server. */
export type FromImport =
  | { readonly found: DetectedFormat }
  | { readonly done: number; readonly total: number }
  | { readonly list: string; readonly items: readonly unknown[] }
  | { readonly end: ImportEnd }
  | { readonly failure: ImportFailure };

/** What is wrong with a row is written in each, in this order. */
export const LANGUAGES: readonly Language[] = ['FR', 'EN'];
