/** The declaration of an import format: its name, how it is recognised, and how it is imported. Each format has one, `format.ts` in its folder. */
import type { Database } from '../database/database.js';
import type { LookedAt } from './look-at-file.js';
import type { ImportOptions } from './options.js';
import type { ImportReport } from './report.js';
import type { Columns } from './rows/stated-row.js';

export type NamedOptions = ImportOptions & { readonly id: string };

export interface Format {
  /** The name on the command line. */
  readonly name: string;
  /** A short description of its files, for the help, which translates it. */
  readonly about: string;
  /** The columns that a heading may be said to mean, each with its other names. */
  readonly fields: Columns;
  /** Its rows name territories or themes, which must be in the graph first. */
  readonly needsTerritories?: true;
  /** Its files state no amounts. */
  readonly hasNoAmount?: true;
  /** A file may be a corrected edition that replaces an earlier one. */
  readonly hasEditions?: true;
  /** It can report a dry run of several files without writing, so the files may be larger than a transaction. */
  readonly countsDry?: true;
  /** The files of a path, which may be a folder. */
  readonly listFiles?: (paths: readonly string[]) => string[];
  /** A short reason why the file is of this format; undefined: it is not. */
  readonly recognize: (file: LookedAt) => string | undefined;
  /** Settles what a person stated about the files. */
  readonly settle?: (database: Pick<Database, 'read' | 'stream'>, options: ImportOptions) => Promise<ImportOptions>;
  /** @throws BadInput when a file as a whole cannot be read. */
  readonly import: (database: Database, files: readonly string[], options: NamedOptions) => Promise<ImportReport>;
}
