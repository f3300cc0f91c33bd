/** What a format of files is to the rest of the program: its name, how it is recognized, and what reads it. Each has one declaration, `format.ts` of its folder. */
import type { Database } from '../database/database.js';
import type { LookedAt } from './look-at-file.js';
import type { ImportOptions } from './options.js';
import type { ImportReport } from './report.js';

export type NamedOptions = ImportOptions & { readonly id: string };

export interface Format {
  /** As the command line has it. */
  readonly name: string;
  /** What its files are, in a few words, for the help: there is French for it. */
  readonly about: string;
  /** Its rows name territories or themes, so these have to be in the graph before. */
  readonly needsTerritories?: true;
  /** Its files state no money. */
  readonly hasNoAmount?: true;
  /** A file may be a corrected edition of an earlier one, which it replaces. */
  readonly hasEditions?: true;
  /** It says what a dry run would do without writing, also of several files: then these may be larger than a transaction. */
  readonly countsDry?: true;
  /** The files that a path stands for, where it may be a folder. */
  readonly listFiles?: (paths: readonly string[]) => string[];
  /** Why the file is of this format, in a few words; undefined: it is not. */
  readonly recognize: (file: LookedAt) => string | undefined;
  /** What was said before of files of the same publisher goes on being said. */
  readonly remember?: (database: Pick<Database, 'read'>, options: ImportOptions) => Promise<ImportOptions>;
  /** @throws BadInput when a file as a whole cannot be read. */
  readonly import: (database: Database, files: readonly string[], options: NamedOptions) => Promise<ImportReport>;
}
