/** The imports of a format that reached their end and were not undone, and the source within which each compared names. */
import type { Database } from '../../../database/database.js';
import { nameOfFile, sourceId } from '../../sources.js';
import { tableOfFile } from '../sheets.js';

export interface Standing {
  readonly id: string;
  readonly at: string;
  readonly files: readonly string[];
  readonly source: string | null;
  readonly content: string | null;
}

/** The newest imports. */
const MOST_IMPORTS = 50;

export const listStanding = (database: Pick<Database, 'read'>, format: string, own: string): Promise<Standing[]> =>
  database.read<Standing>('import/standing-imports', { format, import: own, limit: MOST_IMPORTS });

/** The source of an import; of one that does not say it, what its files are called. */
export function sourceOfStanding({ files, source }: Standing): string | undefined {
  if (source !== null) return source;
  const [file] = files;
  if (file === undefined) return undefined;
  const name = nameOfFile(file);
  return sourceId(tableOfFile(name)?.rest || name);
}
